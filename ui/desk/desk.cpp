// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "ui/text/error_text.h"

#include <QDateTime>
#include <QTimeZone>

namespace seraph::ui {

documents::Imprint Desk::imprint() const
{
    const auto organisation = session().query(organisation::CurrentOrganisation{});
    const auto me = session().query(session::MyAccount{});
    return {.organisation = organisation ? organisation->name : QString(),
            .branch = {},
            .printedBy = me ? me->personName : session().actor().login,
            .printedAt = session().clock().now(),
            .zone = QTimeZone::systemTimeZone(),
            .language = language};
}

LocalDate Desk::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(session().clock().now())).date();
}

void Desk::offerUndo(const QString& words) const
{
    const qint64 command = session().lastCommand();
    session::Workspace* const target = &workspace;
    Toast* const where = &toast;
    toast.show(words, [target, where, command] {
        const Status undone = target->session().undo(command);
        if (!undone)
            where->show(errorText(undone.error()));
    });
}

} // namespace seraph::ui
