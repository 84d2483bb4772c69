// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/kit_printing.h"

#include "core/vault/recovery_code.h"
#include "ui/documents/recovery_kit.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCopies = 2;
constexpr session::Action kKitPrinted{"recovery.kit_printed"};
constexpr session::Action kPrinted{"records.printed"};

LocalDate localDay(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)).date();
}

documents::Imprint imprintOf(const session::WorkspaceInfo& info, session::Session& session, Language language)
{
    return {.organisation = info.organisation,
            .branch = {},
            .printedBy = session.actor().login,
            .printedAt = session.clock().now(),
            .zone = QTimeZone::systemTimeZone(),
            .language = language};
}

documents::KitDetails detailsOf(const session::WorkspaceInfo& info, session::Workspace& workspace)
{
    return {
        info.vaultId, workspace.recoveryFingerprint(), localDay(workspace.session().clock().now()), {}};
}

/// The other way out without a printer, a PDF, is none for what opens data.
std::function<void(Status)> onPaperAlone(std::function<void(Status)> done)
{
    return [done = std::move(done)](const Status& printed) {
        const bool noPrinter = !printed && printed.error().reason == u"print.no_printer"_s;
        done(noPrinter ? fail(ErrorCode::NotFound, u"print.paper_only"_s) : printed);
    };
}

} // namespace

documents::PrintJournal journalOf(session::Workspace& workspace)
{
    return [&workspace](const documents::PrintReport& report) {
        const QJsonObject details{
            {u"kind"_s, toCode(report.kind)},
            {u"target"_s, report.target == documents::PrintTarget::Printer ? u"printer"_s : u"pdf"_s},
            {u"pages"_s, report.pages},
            {u"copies"_s, report.copies},
            {u"reason"_s, report.reason},
            {u"failure"_s, report.failure}};
        const bool kit = report.kind == documents::DocumentKind::RecoveryKit;
        return workspace.session().note(kit ? kKitPrinted : kPrinted, {}, details);
    };
}

void printRecoveryKit(session::Workspace& workspace,
                      const vault::RecoveryCode& code,
                      Language language,
                      PrintDesk& print,
                      QWidget* receiver,
                      std::function<void(Status)> done)
{
    const auto info = workspace.info();
    if (!info)
        return done(fail(info.error()));
    QString text = code.toText();
    std::vector<documents::Document> pages;
    for (int copy = 1; copy <= kCopies; ++copy)
        pages.push_back(documents::recoveryKitDocument(
            documents::RecoveryKit{detailsOf(*info, workspace), text, copy, kCopies},
            imprintOf(*info, workspace.session(), language)));
    vault::wipe(text);
    print.print(receiver, pages, onPaperAlone(std::move(done)));
}

void printRecoveryParts(session::Workspace& workspace,
                        const std::array<vault::RecoveryShare, 3>& parts,
                        const QStringList& holders,
                        Language language,
                        PrintDesk& print,
                        QWidget* receiver,
                        std::function<void(Status)> done)
{
    const auto info = workspace.info();
    if (!info)
        return done(fail(info.error()));
    std::vector<documents::Document> pages;
    for (const vault::RecoveryShare& share : parts)
        pages.push_back(
            documents::recoveryKitDocument(documents::RecoveryKitPart{detailsOf(*info, workspace),
                                                                      share.holder,
                                                                      holders.value(share.holder - 1),
                                                                      share.first.toText(),
                                                                      share.second.toText()},
                                           imprintOf(*info, workspace.session(), language)));
    print.print(receiver, pages, onPaperAlone(std::move(done)));
}

} // namespace seraph::ui
