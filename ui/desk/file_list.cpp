// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/file_list.h"

#include "core/attachments/attachment_commands.h"
#include "ui/text/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using attachments::AttachmentRow;
using attachments::PreparedFile;

namespace {

constexpr int kPreview = 56;
constexpr int kListHeight = 180;
constexpr QSize kLargestShown{1000, 680};

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool holdsFiles(const QMimeData& data)
{
    return data.hasImage() || !localFiles(data).isEmpty();
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QIcon previewIcon(const AttachmentRow& row)
{
    QPixmap picture;
    return picture.loadFromData(row.preview) ? QIcon(picture) : icon(Icon::Document);
}

/// One sentence in the middle of a list that holds nothing.
void sayWhenEmpty(QListWidget& list, const QString& words)
{
    auto* sentence = makeLine(words);
    sentence->setProperty("tone", u"muted"_s);
    sentence->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* middle = makeColumn(0);
    middle->addWidget(sentence, 0, Qt::AlignCenter);
    list.viewport()->setLayout(middle);
    const auto look = [&list, sentence] { sentence->setVisible(list.count() == 0); };
    QObject::connect(list.model(), &QAbstractItemModel::rowsInserted, sentence, look);
    QObject::connect(list.model(), &QAbstractItemModel::rowsRemoved, sentence, look);
    QObject::connect(list.model(), &QAbstractItemModel::modelReset, sentence, look);
}

} // namespace

FileList::FileList(const Desk& desk,
                   const Format& format,
                   attachments::RecordRef owner,
                   QString purpose,
                   QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_owner(std::move(owner))
    , m_purpose(std::move(purpose))
    , m_message(new InlineMessage)
    , m_list(new QListWidget)
    , m_open(makeButton(tr("&Open")))
    , m_save(makeButton(tr("&Save a copy")))
    , m_away(makeButton(tr("Put a&way")))
{
    m_list->setAccessibleName(tr("Photos and files"));
    m_list->setIconSize({scaled(kPreview), scaled(kPreview)});
    m_list->setMinimumHeight(scaled(kListHeight));
    m_list->setUniformItemSizes(true);
    auto* column = makeColumn(8);
    setLayout(column);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    sayWhenEmpty(*m_list, tr("No photos and files yet."));
    buildButtons();
    acceptDropsOn(*m_list->viewport());
    acceptDropsOn(*this);
    auto* pasted = new QShortcut(QKeySequence::Paste, this);
    pasted->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasted, &QShortcut::activated, this, &FileList::paste);
    connect(m_list, &QListWidget::itemActivated, this, &FileList::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &FileList::updateButtons);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (m_asked && concerns(changes, "attachment"))
            reload();
    });
    updateButtons();
}

void FileList::buildButtons()
{
    auto* row = makeRow();
    if (m_desk.session().can(attachments::kAttach)) {
        auto* add = makeButton(tr("&Add files"));
        add->setObjectName(u"addFiles"_s);
        add->setAutoDefault(false);
        row->addWidget(add);
        connect(add, &QPushButton::clicked, this, &FileList::choose);
    }
    row->addStretch();
    for (QPushButton* button : {m_open, m_save, m_away}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_away->setObjectName(u"putAwayFile"_s);
    connect(m_open, &QPushButton::clicked, this, &FileList::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &FileList::saveCurrent);
    connect(m_away, &QPushButton::clicked, this, &FileList::putAway);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    static_cast<QBoxLayout*>(layout())->addWidget(makeLabel(
        tr("Drop photos and files here, or paste them with Ctrl+V. What a camera wrote into "
           "a photo (place, serial number) is taken out."),
        LabelRole::Note));
}

void FileList::acceptDropsOn(QWidget& page)
{
    if (!m_desk.session().can(attachments::kAttach))
        return;
    page.setAcceptDrops(true);
    page.installEventFilter(this);
}

bool FileList::eventFilter(QObject* watched, QEvent* event)
{
    const bool over = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!over && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (!holdsFiles(*drop->mimeData()))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!over)
        addFrom(*drop->mimeData());
    return true;
}

void FileList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        reload();
}

int FileList::count() const
{
    return int(m_rows.size());
}

void FileList::reload()
{
    m_asked = true;
    auto rows = m_desk.session().query(attachments::AttachmentsOf{m_owner});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const AttachmentRow& each : m_rows) {
        const QString when = m_format.dateTime(each.takenAt.value_or(each.addedAt));
        m_list->addItem(new QListWidgetItem(
            previewIcon(each), u"%1\n%2 · %3"_s.arg(each.name, when, m_format.fileSize(each.bytes))));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    updateButtons();
    Q_EMIT countChanged(count());
}

void FileList::choose()
{
    m_desk.prompts.openFile(this, {tr("Add a file"), {}, {}}, [this](const std::optional<QString>& path) {
        if (path)
            addFiles({*path});
    });
}

void FileList::paste()
{
    if (const QMimeData* copied = QApplication::clipboard()->mimeData())
        addFrom(*copied);
}

void FileList::addFrom(const QMimeData& dropped)
{
    if (const QStringList paths = localFiles(dropped); !paths.isEmpty())
        return addFiles(paths);
    if (dropped.hasImage())
        take({{tr("Picture %1.png").arg(m_format.dateTime(m_desk.session().clock().now())),
               pngOf(qvariant_cast<QImage>(dropped.imageData()))}});
}

void FileList::addFiles(const QStringList& paths)
{
    std::vector<Incoming> incoming;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        QFile file(path);
        if (!info.isFile() || !file.open(QIODevice::ReadOnly))
            return m_message->say(Tone::Danger, tr("%1 cannot be read.").arg(info.fileName()));
        if (info.size() > attachments::kLargestAttachment)
            return m_message->say(Tone::Danger,
                                  tr("%1 is too large: 64 MB at most.").arg(info.fileName()));
        incoming.push_back({info.fileName(), file.readAll()});
    }
    take(std::move(incoming));
}

void FileList::take(std::vector<Incoming> incoming)
{
    using All = std::vector<Prepared>;
    m_message->clear();
    m_desk.jobs.run<All>(
        this,
        tr("Preparing the files"),
        [incoming = std::move(incoming)](const session::Work&) -> Result<All> {
            All all;
            for (const Incoming& each : incoming) {
                TRY_ASSIGN(PreparedFile file, PreparedFile::prepare(each.bytes));
                all.push_back({each.name, std::move(file)});
            }
            return all;
        },
        [this](Result<All> files) {
            if (!files)
                return m_message->say(Tone::Danger, errorText(files.error()));
            attach(*files);
        });
}

void FileList::attach(const std::vector<Prepared>& files)
{
    for (const Prepared& each : files) {
        const auto added = m_desk.session().run(attachments::AddAttachment{
            m_owner, {.purpose = m_purpose, .name = each.name}, each.file});
        if (!added)
            return m_message->say(Tone::Danger, errorText(added.error()));
        m_desk.offerUndo(tr("%1 was added").arg(each.name));
    }
}

const AttachmentRow* FileList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

void FileList::updateButtons()
{
    const bool any = current() != nullptr;
    m_open->setEnabled(any && attachments::isImage(current()->mediaType));
    m_save->setEnabled(any);
    m_away->setEnabled(any && m_desk.session().can(attachments::kAttach));
}

void FileList::openCurrent()
{
    const AttachmentRow* row = current();
    if (!row)
        return;
    if (!attachments::isImage(row->mediaType))
        return saveCurrent();
    const auto opened = m_desk.session().query(attachments::OpenAttachment{row->id});
    if (!opened)
        return m_message->say(Tone::Danger, errorText(opened.error()));
    showPicture(*opened);
}

void FileList::showPicture(const attachments::OpenedAttachment& opened)
{
    QPixmap picture;
    if (!picture.loadFromData(opened.bytes))
        return m_message->say(Tone::Danger, tr("%1 cannot be shown.").arg(opened.attachment.name));
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(opened.attachment.name);
    auto* label = new QLabel;
    label->setAccessibleName(opened.attachment.name);
    const QSize room = kLargestShown.boundedTo(window()->size() * 0.9);
    label->setPixmap(picture.scaled(
        picture.size().boundedTo(room), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    auto* column = makeColumn(0);
    column->addWidget(label);
    dialog->setLayout(column);
    dialog->open();
}

void FileList::saveCurrent()
{
    const AttachmentRow* row = current();
    if (!row)
        return;
    m_desk.prompts.saveFile(
        this, {tr("Save a copy"), row->name, {}}, [this, id = row->id](const std::optional<QString>& path) {
            if (!path)
                return;
            const auto opened = m_desk.session().query(attachments::OpenAttachment{id});
            if (!opened)
                return m_message->say(Tone::Danger, errorText(opened.error()));
            QFile file(*path);
            if (!file.open(QIODevice::WriteOnly) || file.write(opened->bytes) != opened->bytes.size())
                return m_message->say(Tone::Danger, tr("%1 cannot be written.").arg(*path));
            m_message->say(Tone::Good, tr("Saved as %1. This copy is not encrypted.").arg(*path));
        });
}

void FileList::putAway()
{
    const AttachmentRow* row = current();
    if (!row)
        return;
    const Status done = m_desk.session().run(attachments::ArchiveAttachment{row->id, row->revision});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("%1 is in the recycle bin").arg(row->name));
}

} // namespace seraph::ui
