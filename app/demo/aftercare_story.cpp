// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/stories.h"
#include "app/demo/story_lists.h"
#include "core/followups/complication_commands.h"
#include "core/followups/follow_up_commands.h"
#include "core/followups/follow_up_queries.h"
#include "core/followups/outcome_commands.h"

#include <algorithm>

namespace seraph::demo {

/// Something that went wrong, from the first word to how it ended.
struct UsualComplication {
    QString type{};
    followups::Grade grade = followups::Grade::Mild;
    LocalizedText description{};
    LocalizedText course{};
    LocalizedText outcome{};
};
/// resources/content/demo/aftercare.json
struct AftercareLists {
    std::vector<LocalizedText> reached{};
    std::vector<LocalizedText> reminded{}; ///< before a visit
    std::vector<LocalizedText> notReached{};
    LocalizedText givenUp{};
    LocalizedText skipped{};
    std::vector<UsualComplication> complications{};
};

} // namespace seraph::demo

namespace seraph {
template <> struct JsonFields<demo::UsualComplication> {
    using T = demo::UsualComplication;
    static constexpr std::tuple kAll{jsonField<&T::type>("type"),
                                     jsonField<&T::grade>("grade"),
                                     jsonField<&T::description>("description"),
                                     jsonField<&T::course>("course"),
                                     jsonField<&T::outcome>("outcome")};
};
template <> struct JsonFields<demo::AftercareLists> {
    using T = demo::AftercareLists;
    static constexpr std::tuple kAll{jsonField<&T::reached>("reached"),
                                     jsonField<&T::reminded>("reminded"),
                                     jsonField<&T::notReached>("not_reached"),
                                     jsonField<&T::givenUp>("given_up"),
                                     jsonField<&T::skipped>("skipped"),
                                     jsonField<&T::complications>("complications")};
};
} // namespace seraph

namespace seraph::demo {

using namespace Qt::StringLiterals;
using followups::AttemptResult;
using followups::ComplicationId;
using followups::FollowUpRow;
using followups::OutcomeRow;
using session::Session;
using namespace std::chrono_literals;

namespace {

/// Clients are called back, what went wrong is dealt with, results are measured.
class AftercareStory final : public Story {
public:
    explicit AftercareStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("aftercare"))
        , m_lists(readStoryLists<AftercareLists>(u"aftercare"_s, stage.plan.profile))
    {
    }

    Status play(const Moment& moment) override
    {
        if (!moment.is(HalfDays::Part::Quiet))
            return {};
        TRY_STATUS(call(moment));
        if (moment.isMorning())
            return {};
        TRY_STATUS(somethingHappens(moment));
        TRY_STATUS(treat(moment));
        return measure(moment);
    }

private:
    /// One that is open, and what the demo tells of it.
    struct Ward {
        ComplicationId id;
        LocalDate since;
        const UsualComplication* usual;
        int told = 0;
    };

    Session& careDesk() const { return m_stage.house.as({u"customer_care"_s, u"nurse"_s}); }
    /// Who may treat and close what went wrong.
    Session& doctor() const { return m_stage.house.as({u"physician"_s, u"manager"_s}); }

    /// In the morning what was left over, in the afternoon what is due.
    Status call(const Moment& moment)
    {
        const followups::WorklistFilter filter{.view = followups::WorklistView::Everybody,
                                               .until = moment.isMorning() ? moment.day.addDays(-1)
                                                                           : moment.day};
        TRY_ASSIGN(const auto rows, careDesk().query(followups::Worklist{filter}));
        for (const Colleague& colleague : m_stage.house.people) {
            if (!colleague.session)
                continue;
            std::vector<const FollowUpRow*> mine;
            for (const FollowUpRow& row : rows) {
                if (callerOf(row) == colleague.session.get() && m_dice.happens(95))
                    mine.push_back(&row);
            }
            TRY_STATUS(callAll(mine, *colleague.session, moment));
        }
        return {};
    }

    /// Whose call it is, else somebody with the role.
    const Session* callerOf(const FollowUpRow& row) const
    {
        for (const Colleague& colleague : m_stage.house.people) {
            if (colleague.session && row.followUp.assignee == colleague.person)
                return colleague.session.get();
        }
        return &m_stage.house.as({row.followUp.role, u"customer_care"_s, u"nurse"_s});
    }

    Status callAll(const std::vector<const FollowUpRow*>& rows, Session& caller, const Moment& moment)
    {
        if (rows.empty())
            return {};
        return caller.batch(kPlayed, [&](Session::Batch& batch) -> Status {
            for (const FollowUpRow* row : rows) {
                TRY_STATUS(callOne(*row, batch, moment));
                m_stage.pass(std::chrono::seconds(m_dice.between(20, 80)), moment.end);
            }
            return {};
        });
    }

    Status callOne(const FollowUpRow& row, Session::Batch& batch, const Moment& moment)
    {
        const followups::FollowUp& contact = row.followUp;
        ++m_stage.figures.contacts;
        if (row.tries >= followups::kTriesBeforeGivingUp)
            return batch.run(
                followups::GiveUpFollowUp{contact.id, contact.revision, m_stage.in(m_lists.givenUp)});
        followups::AttemptDetails details{.result = resultOf(m_dice.below(100))};
        const bool reached = details.result == AttemptResult::Reached;
        const auto& said = contact.code == u"before_visit"_s ? m_lists.reminded : m_lists.reached;
        details.note = m_stage.in(m_dice.oneOf(reached ? said : m_lists.notReached));
        if (reached)
            details.asked = asked(contact);
        constexpr int kFlagsOfThousand = 12;
        if (!details.asked.isEmpty() && !m_lists.complications.empty() &&
            m_dice.below(1000) < kFlagsOfThousand)
            details.redFlags = {details.asked.front()};
        TRY_ASSIGN(const auto answer,
                   batch.run(followups::RecordAttempt{contact.id, contact.revision, details}));
        if (answer.complication)
            admit(*answer.complication, moment.day);
        return {};
    }

    static AttemptResult resultOf(int rolled)
    {
        if (rolled < 84)
            return AttemptResult::Reached;
        if (rolled < 93)
            return AttemptResult::NoAnswer;
        return rolled < 97 ? AttemptResult::CallBack : AttemptResult::Busy;
    }

    QStringList asked(const followups::FollowUp& contact) const
    {
        if (!contact.service)
            return {};
        const auto& plan = m_stage.house.content(*contact.service).followUps;
        const auto found =
            std::find_if(plan.begin(), plan.end(), [&](const catalogue::FollowUpContact& each) {
                return each.code == contact.code;
            });
        return found == plan.end() ? QStringList() : found->redFlags;
    }

    void admit(ComplicationId id, LocalDate day)
    {
        ++m_stage.figures.complications;
        m_wards.push_back({id, day, &m_dice.oneOf(m_lists.complications)});
    }

    /// What nobody had to ask for: it is seen in the house.
    Status somethingHappens(const Moment& moment)
    {
        constexpr int kOfThousand = 8;
        for (const Served& served : m_stage.served) {
            if (m_dice.below(1000) >= kOfThousand)
                continue;
            const UsualComplication& usual = m_dice.oneOf(m_lists.complications);
            TRY_ASSIGN(const auto id,
                       doctor().run(followups::OpenComplication{
                           served.client, served.branch, details(usual, served.service)}));
            admit(id, moment.day);
            m_wards.back().usual = &usual;
        }
        return {};
    }

    followups::ComplicationDetails details(const UsualComplication& usual,
                                           std::optional<catalogue::ServiceId> service) const
    {
        return {.type = usual.type,
                .grade = usual.grade,
                .description = m_stage.in(usual.description),
                .service = service,
                .responsible = doctor().actor().person};
    }

    /// On the first day it is judged, on the third written about, and after a week or more it is over.
    Status treat(const Moment& moment)
    {
        constexpr int kNoted = 2;
        constexpr int kOver = 8;
        for (Ward& ward : m_wards) {
            const auto days = ward.since.daysTo(moment.day);
            if (ward.told == 0)
                TRY_STATUS(judge(ward));
            else if (ward.told == 1 && days >= kNoted)
                TRY_STATUS(noteCourse(ward));
            else if (ward.told == 2 && days >= kOver)
                TRY_STATUS(closeWard(ward));
        }
        m_wards.erase(std::remove_if(m_wards.begin(),
                                     m_wards.end(),
                                     [](const Ward& ward) { return ward.told > 2; }),
                      m_wards.end());
        return {};
    }

    Status judge(Ward& ward)
    {
        ++ward.told;
        TRY_ASSIGN(const auto page, doctor().query(followups::OpenComplicationPage{ward.id}));
        const followups::Complication& seen = page.row.complication;
        return doctor().run(
            followups::EditComplication{ward.id, seen.revision, details(*ward.usual, seen.service)});
    }

    Status noteCourse(Ward& ward)
    {
        ++ward.told;
        TRY_STATUS(tick(ward));
        return doctor()
            .run(followups::NoteCourse{ward.id, m_stage.in(ward.usual->course)})
            .transform([](followups::ComplicationNoteId) {});
    }

    Status tick(const Ward& ward)
    {
        TRY_ASSIGN(const auto page, doctor().query(followups::OpenComplicationPage{ward.id}));
        return doctor().batch(kPlayed, [&](Session::Batch& batch) -> Status {
            for (const followups::ComplicationStep& step : page.steps) {
                if (!step.doneAt)
                    TRY_STATUS(batch.run(followups::TickStep{step.id}));
            }
            return {};
        });
    }

    Status closeWard(Ward& ward)
    {
        ++ward.told;
        TRY_ASSIGN(const auto page, doctor().query(followups::OpenComplicationPage{ward.id}));
        return doctor().run(followups::CloseComplication{ward.id,
                                                         page.row.complication.revision,
                                                         followups::ComplicationOutcome::Recovered,
                                                         m_stage.in(ward.usual->outcome)});
    }

    Status measure(const Moment& moment)
    {
        Session& session = careDesk();
        TRY_ASSIGN(const auto due, session.query(followups::OutcomesDue{moment.day}));
        if (due.empty())
            return {};
        return session.batch(kPlayed, [&](Session::Batch& batch) -> Status {
            for (const OutcomeRow& row : due) {
                if (m_dice.happens(70))
                    TRY_STATUS(measureOne(row.form, batch));
            }
            return {};
        });
    }

    Status measureOne(const followups::OutcomeForm& form, Session::Batch& batch)
    {
        const auto measures =
            followups::measuresOn(m_stage.house.content(form.service).outcomes, form.day);
        if (measures.empty() || m_dice.happens(5))
            return batch.run(
                followups::SkipOutcome{form.id, form.revision, m_stage.in(m_lists.skipped)});
        std::vector<followups::MeasuredValue> answers;
        for (const catalogue::OutcomeMeasure& measure : measures)
            answers.push_back({measure.code, valueOf(measure, form.day)});
        ++m_stage.figures.outcomes;
        return batch.run(followups::FillOutcome{form.id, form.revision, answers});
    }

    /// Before the service it is worse than after it, for most.
    QString valueOf(const catalogue::OutcomeMeasure& measure, int day)
    {
        const bool before = day == followups::kBaselineDay;
        switch (measure.kind) {
        case catalogue::MeasureKind::Number:
            return QString::number(before ? m_dice.between(8, 14) : m_dice.between(2, 9));
        case catalogue::MeasureKind::Scale:
            return QString::number(before ? m_dice.between(2, 5) : m_dice.between(6, 10));
        case catalogue::MeasureKind::Photo:
        case catalogue::MeasureKind::YesNo: return m_dice.happens(90) ? u"yes"_s : u"no"_s;
        }
        UNREACHABLE();
    }

    Stage& m_stage;
    Dice m_dice;
    AftercareLists m_lists;
    std::vector<Ward> m_wards;
};

} // namespace

std::unique_ptr<Story> aftercareStory(Stage& stage)
{
    return std::make_unique<AftercareStory>(stage);
}

} // namespace seraph::demo
