#pragma once

#include "export/page.h"
#include "session/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace coreo {

/// Writes one chart, all charts or the data of the runs that the window shows to a file, or copies them. What it writes
/// is what its preview shows. It stays open when writing failed, with the reason.
/// Threads: the GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `input` must stay valid while the dialog is open; `view` is what is chosen first.
    ExportDialog(const PageInput &input, const QString &view, const Theme &theme, Settings &settings,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);

signals:
    void exported(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildForm();
    void fillFormats();
    void chooseFile();
    void updatePreview();
    void adjustEnding();
    bool write();
    bool mayReplace(const QString &path);
    void copy();
    void setView(const QString &view);
    void remember();
    [[nodiscard]] bool wantsData() const;
    [[nodiscard]] PageStyle style() const;
    [[nodiscard]] QByteArray render() const;
    [[nodiscard]] QString ending() const; ///< of the chosen format, without its first dot
    [[nodiscard]] QString suggestedName() const;

    PageInput m_input;
    Settings &m_settings;
    bool m_startedDark;
    QString m_suggested; ///< the file name last proposed
    QComboBox *m_what = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_colours = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    QCheckBox *m_caption = nullptr;
    QLineEdit *m_file = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_copy = nullptr;
    QTimer *m_previewTimer = nullptr;
};

} // namespace coreo
