// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/teaching_commands.h"

#include "core/complaints/anonymous.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_content.h"
#include "core/complaints/complaint_list_repository.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/training/case_commands.h"
#include "core/training/exam_record.h"
#include "core/training/exam_repository.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPart = 1800; ///< of a story; four of them fit
constexpr const char* kComplaintTable = "complaint";

/// What stands for whom in a story.
const LocalizedText kTheClient{u"客户"_s, u"the client"_s};
const LocalizedText kColleague{u"同事"_s, u"a colleague"_s};
const LocalizedText kSomeNumber{u"（号码略）"_s, u"(number left out)"_s};
const LocalizedText kSomebody{u"某人"_s, u"somebody"_s};

/// The parts of one case, and who must not be found in them.
class Story {
public:
    Story(const ComplaintRow& row, std::vector<Step> steps, std::vector<Remedy> remedies, Language language)
        : m_row(row)
        , m_steps(std::move(steps))
        , m_remedies(std::move(remedies))
        , m_language(language)
    {
    }

    void addColleagues(const QStringList& names)
    {
        for (const QString& name : names)
            m_people.push_back({name, kColleague.in(m_language)});
        m_people.push_back({m_row.complainantName, kTheClient.in(m_language)});
        m_people.push_back({m_row.clientNumber, kSomeNumber.in(m_language)});
        for (const QString& other :
             {m_row.complaint.contact, m_row.complaint.sender, m_row.complaint.reference})
            m_people.push_back({other, kSomebody.in(m_language)});
    }

    training::CaseDetails details() const
    {
        const Complaint& complaint = m_row.complaint;
        return {.area = training::Area::Complaints,
                .service = complaint.service,
                .title = title(),
                .story = story(),
                .lesson = clean(lesson()),
                .originKind = QString::fromLatin1(kComplaintTable),
                .originId = complaint.id.value()};
    }

private:
    QString clean(const QString& text) const
    {
        return withoutNames(text, m_people, kSomeNumber.in(m_language)).left(kLongestPart);
    }

    QString title() const
    {
        const Category* category = findCategory(m_row.complaint.category);
        QStringList parts{category ? category->name.in(m_language) : m_row.complaint.category};
        if (const QString service = m_row.serviceName.in(m_language); !service.isEmpty())
            parts << service;
        return parts.join(u" · "_s);
    }

    QString story() const
    {
        QStringList parts{
            headed(Stage::Received, m_row.complaint.summary + u'\n' + m_row.complaint.wanted)};
        for (const Stage stage : {Stage::Investigated, Stage::Responded})
            parts << headed(stage, textOf(stage));
        parts << remedies();
        parts.removeAll(QString());
        return parts.join(u"\n\n"_s);
    }

    QString headed(Stage stage, const QString& text) const
    {
        const QString told = clean(text.trimmed());
        return told.isEmpty() ? QString() : contentOf(stage).name.in(m_language) + u'\n' + told;
    }

    QString remedies() const
    {
        QStringList lines;
        for (const Remedy& each : m_remedies) {
            if (each.state == RemedyState::Done)
                lines << u"· "_s + remedyName(each.kind).in(m_language);
        }
        return lines.join(u'\n');
    }

    QString textOf(Stage stage) const
    {
        for (const Step& each : m_steps) {
            if (each.round == m_row.complaint.round && each.stage == stage && each.doneAt)
                return each.text;
        }
        return {};
    }

    QString lesson() const
    {
        const QString reviewed = textOf(Stage::Reviewed);
        return reviewed.isEmpty() ? textOf(Stage::Closed) : reviewed;
    }

    const ComplaintRow& m_row;
    std::vector<Step> m_steps;
    std::vector<Remedy> m_remedies;
    Language m_language;
    std::vector<NamedPerson> m_people{};
};

} // namespace

Result<training::TrainingCaseId> handle(const TeachFromCase& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Complaint complaint, seenCase(command.complaint, context));
    if (isOpen(complaint))
        return fail(ErrorCode::Conflict, u"complaint.not_closed"_s);
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(const auto row, ComplaintListRepository(context.connection()).row(complaint.id));
    TRY_ASSIGN(auto steps, repository.stepsOf(complaint.id));
    TRY_ASSIGN(auto remedies, repository.remediesOf(complaint.id));
    TRY_ASSIGN(const QStringList colleagues, repository.staffNames());
    Story story(row, std::move(steps), std::move(remedies), command.language);
    story.addColleagues(colleagues);
    return training::proposeCase(story.details(), context);
}

Result<std::optional<training::TrainingCase>> handle(const LessonOfCase& query,
                                                     const session::ReadContext& context)
{
    TRY_ASSIGN(const auto complaint, ComplaintRepository(context.connection()).get(query.complaint));
    TRY_STATUS(requireSight(complaint, context));
    return training::ExamRepository(context.connection())
        .findCase(QString::fromLatin1(kComplaintTable), query.complaint.value());
}

} // namespace seraph::complaints
