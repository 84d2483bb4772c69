// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_commands.h"
#include "core/exchange/import_lookup_queries.h"
#include "core/organisation/staff_commands.h"
#include "core/organisation/staff_repository.h"
#include "core/session/context.h"

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

using organisation::Employment;

/// As rosters say it; a code of ours too.
Result<Employment> readEmployment(const QString& text)
{
    static const QMap<QString, Employment> kWords{{u"全职"_s, Employment::FullTime},
                                                  {u"正式"_s, Employment::FullTime},
                                                  {u"full time"_s, Employment::FullTime},
                                                  {u"兼职"_s, Employment::PartTime},
                                                  {u"part time"_s, Employment::PartTime},
                                                  {u"劳务"_s, Employment::Contractor},
                                                  {u"外包"_s, Employment::Contractor},
                                                  {u"合作"_s, Employment::Contractor},
                                                  {u"contractor"_s, Employment::Contractor},
                                                  {u"中介"_s, Employment::Placed},
                                                  {u"中介制"_s, Employment::Placed},
                                                  {u"派遣"_s, Employment::Placed},
                                                  {u"placed"_s, Employment::Placed},
                                                  {u"实习"_s, Employment::Intern},
                                                  {u"intern"_s, Employment::Intern},
                                                  {u"员工制"_s, Employment::FullTime}};
    const QString word = text.trimmed().toLower().replace(u'-', u' ');
    if (word.isEmpty())
        return Employment::FullTime;
    if (kWords.contains(word))
        return kWords[word];
    const auto code = fromCode<Employment>(text.trimmed());
    return code ? Result<Employment>(*code) : fail(invalid(u"employment"_s, u"unknown"_s));
}

bool hasLeft(const QString& status)
{
    static const QStringList kWords{
        u"离职"_s, u"已离职"_s, u"辞职"_s, u"已辞职"_s, u"left"_s, u"resigned"_s};
    return kWords.contains(status.toLower());
}

bool worksHere(const QString& status)
{
    static const QStringList kWords{
        QString(), u"在职"_s, u"在岗"_s, u"正常"_s, u"active"_s, u"employed"_s};
    return kWords.contains(status.toLower());
}

Result<organisation::StaffDetails> detailsFrom(const RowValues& values,
                                               const session::WriteContext& context)
{
    organisation::StaffDetails details{.name = values[u"name"_s],
                                       .phone = values[u"phone"_s],
                                       .identityNumber = values[u"identity_number"_s],
                                       .jobTitle = values[u"job_title"_s],
                                       .emergencyName = values[u"emergency_name"_s],
                                       .emergencyPhone = values[u"emergency_phone"_s],
                                       .notes = notesOf(values)};
    TRY_ASSIGN(details.sex, readSex(u"sex"_s, values[u"sex"_s]));
    TRY_ASSIGN(details.employment, readEmployment(values[u"employment"_s]));
    TRY_ASSIGN(details.employedFrom, readDay(u"employed_from"_s, values[u"employed_from"_s]));
    TRY_ASSIGN(details.employedUntil, readDay(u"employed_until"_s, values[u"employed_until"_s]));
    TRY_ASSIGN(details.homeBranch, branchNamed(values[u"home_branch"_s], context));
    // Nobody who has left comes in as somebody who works here.
    if (hasLeft(values[u"status"_s]) && !details.employedUntil)
        return fail(invalid(u"employed_until"_s, u"required"_s));
    if (!worksHere(values[u"status"_s]) && !hasLeft(values[u"status"_s]))
        details.notes = (details.notes + u'\n' + values[u"status"_s]).trimmed();
    return details;
}

} // namespace

Result<ImportedRow> handle(const ImportStaff& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto details, detailsFrom(command.values, context));
    if (command.onDuplicate == OnDuplicate::Skip) {
        const organisation::StaffRepository staff(context.connection());
        TRY_ASSIGN(const auto same, staff.findSame(organisation::tidied(details)));
        if (same)
            return ImportedRow{ImportedRow::Outcome::Duplicate, same->value(), 100};
    }
    TRY_ASSIGN(const PersonId person, organisation::handle(organisation::AddStaff{details}, context));
    return ImportedRow{ImportedRow::Outcome::Added, person.value(), 0};
}

} // namespace seraph::exchange
