// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper_drop.h"

#include "core/attachments/attachment.h"
#include "core/attachments/prepared_file.h"
#include "core/base/durable_file.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/order_queries.h"
#include "core/placements/log_commands.h"
#include "core/placements/permissions.h"
#include "ui/consultations/consent_paper_dialog.h"
#include "ui/documents/qr_reader.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaperDropText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PaperDropText)
};

/// What became of the papers of one drop.
struct Filing {
    const Desk& desk;
    const Format& format;
    QWidget* parent;
    QStringList filed{};
    QStringList refused{};

    void open(const QString& file)
    {
        auto* dialog = new ConsentPaperDialog(desk, format, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->useFile(file);
        dialog->open();
    }
    void take(const QString& file);
    bool fileSheet(const QString& code, const attachments::PreparedFile& scan);
    bool fileConsent(const QString& code, const attachments::PreparedFile& scan, const QString& file);
};

bool Filing::fileSheet(const QString& code, const attachments::PreparedFile& scan)
{
    const auto sheet = placements::parseSheetCode(code);
    if (!sheet)
        return false;
    const auto done = desk.session().run(placements::FileJobSheet{code, scan});
    const QString name = PaperDropText::tr("Job sheet %1").arg(placements::sheetNumber(*sheet));
    if (done)
        filed << name;
    else
        refused << PaperDropText::tr("%1: %2").arg(name, errorText(done.error()));
    return true;
}

bool Filing::fileConsent(const QString& code, const attachments::PreparedFile& scan, const QString& file)
{
    using namespace consultations;
    const auto read = parsePaperCode(code);
    if (!read)
        return false;
    const auto page = desk.session().query(OpenConsent{read->consent});
    if (!page) {
        refused << PaperDropText::tr("%1: %2").arg(code, errorText(page.error()));
        return true;
    }
    if (page->witness && page->consent.state == ConsentState::Prepared) { // who watched is not on the code
        open(file);
        return true;
    }
    const bool guardian = page->signer == Signer::Guardian;
    const SigningDetails details{.signer = page->signer,
                                 .signerName = guardian ? page->guardianName : page->clientName};
    const auto done = desk.session().run(FileSignedPaper{code, scan, details});
    const QString name =
        PaperDropText::tr("%1 for %2").arg(page->name.in(desk.language), page->clientName);
    if (done)
        filed << name;
    else
        refused << PaperDropText::tr("%1: %2").arg(name, errorText(done.error()));
    return true;
}

void Filing::take(const QString& file)
{
    const auto bytes = readWhole(file, attachments::kLargestAttachment);
    const auto scan = bytes ? attachments::PreparedFile::prepare(*bytes)
                            : Result<attachments::PreparedFile>(fail(bytes.error()));
    if (!scan) {
        refused << PaperDropText::tr("%1: %2").arg(file.section(u'/', -1), errorText(scan.error()));
        return;
    }
    bool known = false;
    for (const QString& code : documents::readQrCodesIn(*bytes))
        known = fileSheet(code, *scan) || fileConsent(code, *scan, file) || known;
    if (!known)
        open(file);
}

bool mayFilePapers(const Desk& desk)
{
    return desk.session().can(consultations::kTakeConsents) || desk.session().can(placements::kWork);
}

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

PaperDrop::PaperDrop(const Desk& desk, const Format& format, QWidget& window)
    : QObject(&window)
    , m_desk(desk)
    , m_format(format)
    , m_window(window)
{
    window.setAcceptDrops(mayFilePapers(desk));
    window.installEventFilter(this);
}

bool PaperDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = filesOf(*drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        take(files);
    return true;
}

void PaperDrop::take(const QStringList& files)
{
    Filing filing{m_desk, m_format, &m_window};
    for (const QString& file : files)
        filing.take(file);
    if (!filing.refused.isEmpty())
        return m_desk.prompts.inform(&m_window,
                                     PaperDropText::tr("Not every paper could be filed"),
                                     filing.refused.join(u'\n'),
                                     [] {});
    if (!filing.filed.isEmpty())
        m_desk.toast.show(PaperDropText::tr("Filed: %1").arg(filing.filed.join(u"、"_s)));
}

} // namespace seraph::ui
