// The export dialog's other half: preview, writing, copying.
#include "export/data.h"
#include "export/export_dialog.h"
#include "export/picture.h"
#include "session/core_text.h"
#include "session/file_writer.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace coreo {

namespace {

/// The preview shows this much of a data file.
constexpr qsizetype kPreviewBytes = 1'500;

} // namespace

void ExportDialog::updatePreview()
{
    if (wantsData()) {
        // A large run's data takes longer to write than a preview is worth: say what it will be.
        constexpr std::uint32_t kMostPreviewed = 20'000;
        if (m_input.run->table().size() > kMostPreviewed)
            m_preview->setText(
                tr("One entry for each of %Ln task(s).", nullptr, static_cast<int>(m_input.run->table().size())));
        else
            m_preview->setText(QString::fromUtf8(render().left(kPreviewBytes)));
        m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    m_preview->setAlignment(Qt::AlignCenter);
    const PageStyle page = style();
    const QSizeF room = m_preview->contentsRect().size() - QSizeF(8, 8);
    const double shrink = std::min({1.0, room.width() / page.size.width(), room.height() / page.size.height()});
    const double ratio = devicePixelRatioF();
    QImage image = renderImage(m_input, page, std::max(0.1, shrink * ratio));
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_previewTimer->start();
}

QByteArray ExportDialog::render() const
{
    const QString format = m_format->currentData().toString();
    if (wantsData())
        return renderData(*m_input.run, format);
    return renderPicture(m_input, style(), m_scale->value(), *pictureFormatOf(QLatin1Char('.') + format));
}

bool ExportDialog::mayReplace(const QString &path)
{
    QMessageBox question(QMessageBox::Question, tr("Export"),
                         tr("%1 exists. Replace it?").arg(QDir::toNativeSeparators(path)),
                         QMessageBox::Yes | QMessageBox::No, this);
    question.setTextFormat(Qt::PlainText);
    return question.exec() == QMessageBox::Yes;
}

bool ExportDialog::write()
{
    m_error->hide();
    if (const QFileInfo typed(path()); typed.suffix().isEmpty() && !typed.isDir() && !path().isEmpty())
        setPath(path() + (path().endsWith(QLatin1Char('.')) ? QString() : QStringLiteral("."))
                + QFileInfo(suggestedName()).suffix());
    const QString target = path();
    if (QFileInfo(target).isFile() && !mayReplace(target))
        return false;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QString failed;
    try {
        writeFile(target, render());
    } catch (const Failure &failure) {
        failed = translated(failure.text());
    }
    QApplication::restoreOverrideCursor();
    if (!failed.isEmpty()) {
        QPalette palette = m_error->palette();
        palette.setColor(QPalette::WindowText, style().theme.color(Role::Blocker));
        m_error->setPalette(palette);
        m_error->setText(QStringLiteral("\u2715 ") + failed);
        m_error->show();
        return false;
    }
    remember();
    emit exported(target);
    return true;
}

void ExportDialog::remember()
{
    m_settings.setText("export/folder", QFileInfo(path()).absolutePath());
    if (!wantsData()) {
        m_settings.setText("export/format", m_format->currentData().toString());
        m_settings.setText("export/colours", m_colours->currentData().toString());
        m_settings.setNumber("export/scalePercent", static_cast<int>(m_scale->value() * 100));
        m_settings.setNumber("export/caption", m_caption->isChecked() ? 1 : 0);
    }
}

void ExportDialog::copy()
{
    if (wantsData())
        QApplication::clipboard()->setText(QString::fromUtf8(render()));
    else
        QApplication::clipboard()->setImage(renderImage(m_input, style(), m_scale->value()));
    m_copy->setText(tr("C&opied"));
}

} // namespace coreo
