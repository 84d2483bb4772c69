// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/letter_commands.h"

#include "core/base/field_check.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_list_repository.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/record_write.h"

#include <QDateTime>
#include <QHash>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

/// Of a name of one character nobody can tell whether it is meant.
constexpr qsizetype kShortestName = 2;

Result<bool> namesSomebody(const ComplaintRow& row, const QString& text, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto links,
               ComplaintListRepository(context.connection()).linksOf(row.complaint.id));
    QStringList names{row.complainantName, row.clientNumber, row.complaint.number};
    for (const LinkRow& each : links) {
        if (each.link.kind == QLatin1StringView(kAboutStaff))
            names << each.name.zh;
    }
    for (const QString& name : names) {
        if (name.size() >= kShortestName && text.contains(name, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString dayText(Instant instant, const QTimeZone& zone, Language language)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
    return local.toString(language == Language::Chinese ? u"yyyy年M月d日"_s : u"yyyy-MM-dd"_s);
}

QString timeText(Instant instant, const QTimeZone& zone, Language language)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
    return local.toString(language == Language::Chinese ? u"yyyy年M月d日 HH:mm"_s
                                                        : u"yyyy-MM-dd HH:mm"_s);
}

QString remedyLines(const std::vector<Remedy>& remedies, Language language)
{
    QStringList lines;
    for (const Remedy& each : remedies) {
        if (each.state != RemedyState::Approved && each.state != RemedyState::Done)
            continue;
        QString line = u"· "_s + remedyName(each.kind).in(language);
        if (!each.terms.isEmpty())
            line += (language == Language::Chinese ? u"："_s : u": "_s) + each.terms;
        lines << line;
    }
    return lines.join(u'\n');
}

QString doneLines(const std::vector<Step>& steps,
                  const Complaint& complaint,
                  const QTimeZone& zone,
                  Language language)
{
    QStringList lines;
    for (const Step& each : steps) {
        if (each.round == complaint.round && each.doneAt)
            lines << u"✓ "_s + timeText(*each.doneAt, zone, language) + u"  "_s +
                         contentOf(each.stage).name.in(language);
    }
    return lines.join(u'\n');
}

/// What the answer says, or what was learned from it.
QString textOfStage(const std::vector<Step>& steps, const Complaint& complaint, Stage stage)
{
    for (const Step& each : steps) {
        if (each.round == complaint.round && each.stage == stage)
            return each.text;
    }
    return {};
}

struct LetterFacts {
    ComplaintRow row;
    std::vector<Step> steps;
    std::vector<Remedy> remedies;
    QString house;
    Instant now;
};

/// Whose letter it is: the house, and which of its branches where that says more.
QString signedBy(const LetterFacts& facts, Language language)
{
    const QString& branch = facts.row.branchName;
    if (branch == facts.house)
        return facts.house;
    return facts.house + (language == Language::Chinese ? u" "_s : u", "_s) + branch;
}

QHash<QString, QString> valuesOf(const LetterFacts& facts, const DraftLetter& asked, const QTimeZone& zone)
{
    const Complaint& complaint = facts.row.complaint;
    const Language language = asked.language;
    const bool notice = asked.kind == LetterKind::SaidAndDone;
    const auto move = nextMove(complaint.stage);
    const auto until =
        asked.kind == LetterKind::Acknowledgement ? complaint.answerDueAt : complaint.dueAt;
    const Category* category = findCategory(complaint.category);
    return {
        {u"house"_s, signedBy(facts, language)},
        {u"branch"_s, facts.row.branchName},
        {u"name"_s, facts.row.complainantName},
        {u"number"_s, complaint.number},
        {u"received"_s, dayText(complaint.receivedAt, zone, language)},
        {u"today"_s, dayText(facts.now, zone, language)},
        {u"category"_s, category ? category->name.in(language) : complaint.category},
        {u"summary"_s, complaint.summary},
        {u"handler"_s, facts.row.handlerName},
        {u"stage"_s, contentOf(complaint.stage).name.in(language)},
        {u"next"_s, move ? contentOf(*stageOf(*move)).name.in(language) : QString()},
        {u"due"_s, until ? timeText(*until, zone, language) : QString()},
        {u"answer"_s, textOfStage(facts.steps, complaint, notice ? Stage::Reviewed : Stage::Responded)},
        {u"remedies"_s, remedyLines(facts.remedies, language)},
        {u"done"_s, doneLines(facts.steps, complaint, zone, language)},
    };
}

} // namespace

Result<LetterId> handle(const WriteLetter& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint complaint, seenCase(command.complaint, context));
    FieldCheck check;
    check.text("text", command.text, {8000, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    if (command.kind == LetterKind::SaidAndDone) {
        TRY_ASSIGN(const auto row, ComplaintListRepository(context.connection()).row(complaint.id));
        TRY_ASSIGN(const bool names, namesSomebody(row, command.text, context));
        if (names)
            return fail(invalid(u"text"_s, u"names_somebody"_s));
    }
    const Letter letter{.id = context.newId<ComplaintLetterTag>(),
                        .revision = storage::Revision{1},
                        .client = complaint.client,
                        .complaint = complaint.id,
                        .kind = command.kind,
                        .language = command.language,
                        .text = command.text.trimmed(),
                        .writtenBy = context.actor().person,
                        .writtenAt = context.now(),
                        .sentBy = command.sentBy};
    TRY_STATUS(context.insert(letter));
    TRY_STATUS(refreshSearch(complaint.id, context));
    return letter.id;
}

Result<LetterDraft> handle(const DraftLetter& query, const session::ReadContext& context)
{
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(auto row, ComplaintListRepository(context.connection()).row(query.complaint));
    TRY_STATUS(requireSight(row.complaint, context));
    TRY_ASSIGN(auto steps, repository.stepsOf(query.complaint));
    TRY_ASSIGN(auto remedies, repository.remediesOf(query.complaint));
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    TRY_ASSIGN(const auto branch, clockOf(row.complaint.branch, context));
    const LetterFacts facts{
        std::move(row), std::move(steps), std::move(remedies), organisation.name, context.now()};
    const LetterTemplate& letter = templateOf(query.kind);
    return LetterDraft{letter.subject.in(query.language),
                       filled(letter.text.in(query.language), valuesOf(facts, query, branch.zone()))};
}

} // namespace seraph::complaints
