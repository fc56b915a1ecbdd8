#include "export/export_dialog.h"

#include "export/data.h"
#include "views/chart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace coreo {

namespace {

const QString kData = QStringLiteral("data");
constexpr int kPreviewDelayMs = 120;

void setItem(QComboBox *combo, const QString &data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

ExportDialog::ExportDialog(const PageInput &input, const QString &view, const Theme &theme, Settings &settings,
                           QWidget *parent)
    : QDialog(parent), m_input(input), m_settings(settings), m_startedDark(theme.isDark())
{
    setWindowTitle(tr("Export"));
    build();
    m_previewTimer = new QTimer(this);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(kPreviewDelayMs);
    connect(m_previewTimer, &QTimer::timeout, this, &ExportDialog::updatePreview);
    setItem(m_what, view);
    fillFormats();
    setItem(m_format, m_settings.text("export/format", QStringLiteral("png")));
    setItem(m_colours,
            m_settings.text("export/colours", m_startedDark ? QStringLiteral("dark") : QStringLiteral("light")));
    m_scale->setValue(m_settings.number("export/scalePercent", 200) / 100.0);
    m_caption->setChecked(m_settings.number("export/caption", 1) != 0);
    setView(view);
    const QString folder
        = m_settings.text("export/folder", QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    m_suggested = suggestedName();
    setPath(QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath()).filePath(m_suggested));
    resize(940, 520);
    updatePreview();
}

void ExportDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    auto *columns = new QHBoxLayout;
    outer->addLayout(columns, 1);
    buildForm();
    auto *form = new QFormLayout;
    columns->addLayout(form);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Format"), m_format);
    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("\u00D7"), this));
    size->addWidget(m_height);
    auto *sizeLabel = new QLabel(tr("&Size"), this);
    sizeLabel->setBuddy(m_width);
    form->addRow(sizeLabel, size);
    form->addRow(tr("Sca&le"), m_scale);
    form->addRow(tr("&Colours"), m_colours);
    form->addRow(QString(), m_caption);
    auto *file = new QHBoxLayout;
    auto *browse = new QPushButton(tr("&Browse\u2026"), this);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    file->addWidget(m_file, 1);
    file->addWidget(browse);

    m_preview = new QLabel(this);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(320, 240);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("Preview"));
    columns->addWidget(m_preview, 1);

    auto *fileForm = new QFormLayout;
    auto *fileLabel = new QLabel(tr("Fil&e"), this);
    fileLabel->setBuddy(m_file);
    fileForm->addRow(fileLabel, file);
    outer->addLayout(fileForm);
    m_error = new QLabel(this);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    outer->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Copies it to the clipboard"));
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (write())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
}

void ExportDialog::buildForm()
{
    m_what = new QComboBox(this);
    for (const ViewInfo &view : views()) {
        if (pageShows(view, m_input))
            m_what->addItem(QCoreApplication::translate("views", view.accessibleName), QString::fromLatin1(view.id));
    }
    m_what->addItem(tr("All charts on one page"), QStringLiteral("all"));
    if (m_input.run && m_input.run->over())
        m_what->addItem(tr("The data"), kData);
    m_format = new QComboBox(this);
    m_width = new QSpinBox(this);
    m_height = new QSpinBox(this);
    for (QSpinBox *spin : {m_width, m_height}) {
        spin->setRange(200, 8000);
        spin->setSingleStep(20);
        spin->setSuffix(tr(" px"));
    }
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(1, 4);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setPrefix(QStringLiteral("\u00D7"));
    m_colours = new QComboBox(this);
    m_colours->addItem(tr("Light"), QStringLiteral("light"));
    m_colours->addItem(tr("Dark"), QStringLiteral("dark"));
    m_colours->addItem(tr("Transparent"), QStringLiteral("transparent"));
    m_caption = new QCheckBox(tr("&Title and run parameters"), this);
    m_file = new QLineEdit(this);

    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        fillFormats();
        setView(m_what->currentData().toString());
        m_suggested = suggestedName();
        setPath(QFileInfo(path()).dir().filePath(m_suggested));
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::adjustEnding);
    const auto later = [this] { m_previewTimer->start(); };
    connect(m_width, &QSpinBox::valueChanged, this, later);
    connect(m_height, &QSpinBox::valueChanged, this, later);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, later);
    connect(m_colours, &QComboBox::currentIndexChanged, this, later);
    connect(m_caption, &QCheckBox::toggled, this, later);
}

void ExportDialog::fillFormats()
{
    const QString before = m_format->currentData().toString();
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    if (wantsData()) {
        for (const DataFormat &format : dataFormats())
            m_format->addItem(format.name, format.id);
    } else {
        m_format->addItem(tr("PNG picture"), QStringLiteral("png"));
        m_format->addItem(tr("SVG drawing"), QStringLiteral("svg"));
        m_format->addItem(tr("PDF page"), QStringLiteral("pdf"));
    }
    setItem(m_format, before);
}

void ExportDialog::setView(const QString &view)
{
    const bool isData = wantsData();
    for (QWidget *widget : {static_cast<QWidget *>(m_width), static_cast<QWidget *>(m_height),
                            static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_colours)})
        widget->setEnabled(!isData);
    m_caption->setEnabled(!isData && view != QLatin1String("all"));
    if (!isData) {
        const QSizeF size = defaultPageSize(view);
        m_width->setValue(static_cast<int>(size.width()));
        m_height->setValue(static_cast<int>(size.height()));
    }
    m_previewTimer->start();
}

bool ExportDialog::wantsData() const
{
    return m_what->currentData().toString() == kData;
}

QString ExportDialog::path() const
{
    return m_file->text().trimmed();
}

void ExportDialog::setPath(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
}

QString ExportDialog::ending() const
{
    const QString format = m_format->currentData().toString();
    for (const DataFormat &known : dataFormats()) {
        if (known.id == format)
            return known.extension;
    }
    return format;
}

QString ExportDialog::suggestedName() const
{
    const QString base = m_input.run ? QString::fromStdString(m_input.run->history().spec.strategy)
                                     : QStringLiteral("coreographer");
    // A trace's usual name is NAME-trace.json: two dots would hide the second ending from other programs.
    if (ending() == QLatin1String("trace.json"))
        return base + QStringLiteral("-trace.json");
    return base + QLatin1Char('-') + m_what->currentData().toString() + QLatin1Char('.') + ending();
}

void ExportDialog::adjustEnding()
{
    const QFileInfo now(path());
    if (m_suggested == now.fileName())
        setPath(now.dir().filePath(suggestedName()));
    else if (!now.fileName().isEmpty())
        setPath(now.dir().filePath(now.completeBaseName() + QLatin1Char('.') + QFileInfo(suggestedName()).suffix()));
    m_suggested = suggestedName();
    m_previewTimer->start();
}

void ExportDialog::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export"), path(), QString(), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        setPath(chosen);
}

PageStyle ExportDialog::style() const
{
    PageStyle style;
    style.view = m_what->currentData().toString();
    style.size = QSizeF(m_width->value(), m_height->value());
    const QString colours = m_colours->currentData().toString();
    style.theme = colours == QLatin1String("dark") ? Theme::dark() : Theme::light();
    if (colours == QLatin1String("transparent"))
        style.theme = style.theme.transparent();
    style.caption = m_caption->isChecked();
    return style;
}

} // namespace coreo
