// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/missing_text.h"

#include <QCoreApplication>
#include <QHash>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString what;
    QString why;
};

struct MissingText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::MissingText)

public:
    static QHash<QString, Words> all()
    {
        return {
            {u"backup.no_place"_s,
             {tr("A place for the backups"), tr("Without one, a broken disk takes everything with it.")}},
            {u"backup.never_made"_s, {tr("The first backup"), tr("Plug in the drive and make one now; it takes seconds.")}},
            {u"backup.old"_s, {tr("A fresh backup"), tr("The last good one is more than three days old. Is the drive plugged in?")}},
            {u"vault.rotation_due"_s,
             {tr("A new key for the workspace"), tr("Somebody's access was ended. Change the key at closing time.")}},
            {u"recovery.never_tested"_s,
             {tr("A test of the recovery kit"), tr("Type the printed code once: only then is it sure that it opens this workspace.")}},
            {u"account.password_temporary"_s,
             {tr("A password of your own"), tr("Somebody else knows the one you have, or it opened a PC that was lost.")}},
            {u"organisation.second_person"_s,
             {tr("A second person"), tr("Add the people who work here, so that the journal knows who did what.")}},
            {u"organisation.no_opening_hours"_s,
             {tr("Opening hours"), tr("Deadlines count in working time; Seraph has to know when that is.")}},
            {u"organisation.holidays_end"_s,
             {tr("Next year's public holidays"), tr("The loaded calendar ends soon. Import the new notice.")}},
            {u"staff.account_after_employment"_s,
             {tr("An account to end"), tr("Somebody no longer works here and can still sign in.")}},
        };
    }
    static Words unknown() { return {tr("Something is missing"), {}}; }
};

} // namespace

QString missingText(const session::Missing& missing)
{
    return MissingText::all().value(missing.what, MissingText::unknown()).what;
}

QString missingWhy(const session::Missing& missing)
{
    return MissingText::all().value(missing.what, MissingText::unknown()).why;
}

} // namespace seraph::ui
