// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/kit_printing.h"

#include "core/vault/recovery_code.h"
#include "ui/documents/printing.h"
#include "ui/documents/recovery_kit.h"

#include <QDateTime>
#include <QSettings>
#include <QSysInfo>
#include <QTimeZone>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCopies = 2;
constexpr session::Action kKitPrinted{"recovery.kit_printed"};

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

} // namespace

Status printRecoveryKit(session::Workspace& workspace, const vault::RecoveryCode& code, Language language)
{
    documents::SystemPrinters printers;
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"seraph"_s, u"seraph"_s);
    documents::SettingsPrintMemory memory(settings);
    session::Session& session = workspace.session();
    documents::Printing printing(printers, memory, [&](const documents::PrintReport&) { return session.note(kKitPrinted); });
    const documents::PrintChoice choice = printing.choiceFor(documents::DocumentKind::RecoveryKit);
    if (choice.printer.isEmpty())
        return fail(ErrorCode::NotFound, u"print.no_printer"_s);
    TRY_ASSIGN(const auto info, workspace.info());
    QString text = code.toText();
    documents::RecoveryKit kit{{info.vaultId, workspace.recoveryFingerprint(), localDay(session.clock().now()), {}}, text, 1, kCopies};
    Status printed;
    for (kit.copy = 1; kit.copy <= kCopies && printed; ++kit.copy)
        printed = printing.print(documents::recoveryKitDocument(kit, imprintOf(info, session, language)), {choice, 1, {}});
    vault::wipe(kit.code);
    vault::wipe(text);
    return printed;
}

} // namespace seraph::ui
