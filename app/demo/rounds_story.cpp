// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/care_lists.h"
#include "app/demo/proofs.h"
#include "app/demo/stories.h"
#include "core/care/ledger_queries.h"
#include "core/care/premises_commands.h"

namespace seraph::demo {

using namespace Qt::StringLiterals;
using catalogue::Schedule;
using session::Session;
using storage::Revision;
using namespace std::chrono_literals;

namespace {

/// Of a long history only the last year's rounds are told: that is what a register is asked for.
constexpr int kDaysTold = 366;

/// The rounds of the premises as the schedule asks for them, with one forgotten now and then.
class RoundsStory final : public Story {
public:
    explicit RoundsStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("rounds"))
        , m_lists(readStoryLists<CareLists>(u"care"_s, stage.plan.profile))
        , m_proofs(m_lists, stage.plan.language)
        , m_from(stage.calendar.dayOf(stage.calendar.count() - 1).addDays(-kDaysTold))
    {
    }

    Status play(const Moment& moment) override
    {
        if (moment.day < m_from)
            return {};
        if (moment.is(HalfDays::Part::Opening) && moment.isMorning())
            return make({Schedule::DailyOpen, Schedule::Weekly, Schedule::Monthly});
        if (moment.is(HalfDays::Part::Quiet) && !moment.isMorning()) {
            m_stage.clock.reach(moment.end - 20min);
            return make({Schedule::DailyClose, Schedule::OnUse});
        }
        return {};
    }

    /// The morning's rounds are made; the evening's wait.
    Status leave(LocalDate) override { return make({Schedule::DailyOpen}); }

private:
    /// Whoever has the role; where they may not attach what proves a step, a manager.
    Session& keeper(const QString& role) const
    {
        Session& asked = m_stage.house.as({role, u"front_desk"_s, u"agency_adviser"_s});
        const bool may = asked.can(care::kWorkPremises) && asked.can(care::kWorkCare);
        return may ? asked : m_stage.house.as({u"manager"_s});
    }

    Status make(const std::vector<Schedule>& schedules)
    {
        TRY_ASSIGN(const auto rounds,
                   m_stage.house.owner->query(care::PremisesRounds{m_stage.house.branch}));
        for (const care::RoundRow& round : rounds) {
            const bool wanted = std::find(schedules.begin(), schedules.end(), *round.sop.schedule) !=
                                schedules.end();
            if (wanted && isMadeNow(round))
                TRY_STATUS(makeOne(round.sop));
        }
        return {};
    }

    /// What is made on use is made now and then, what answers an emergency never.
    bool isMadeNow(const care::RoundRow& round)
    {
        if (round.onUse)
            return m_dice.happens(
                round.sop.code.contains(u"steriliser"_s) || round.sop.code.contains(u"tool"_s) ? 40 : 0);
        return round.standing == care::RunStanding::Due && !m_dice.happens(2);
    }

    Status makeOne(const catalogue::Sop& sop)
    {
        Session& session = keeper(sop.role);
        TRY_ASSIGN(const auto run, session.run(care::StartRun{m_stage.house.branch, sop.id}));
        ++m_stage.figures.rounds;
        return session.batch(kPlayed, [&](Session::Batch& batch) -> Status {
            TRY_ASSIGN(const auto page, session.query(care::OpenRun{run}));
            for (const care::CareStep& step : page.steps) {
                if (step.key)
                    TRY_STATUS(doOne(page.run, step, session, batch));
            }
            return batch.run(care::CloseRun{run, page.run.revision});
        });
    }

    Status doOne(const care::PremisesRun& run,
                 const care::CareStep& step,
                 const Session& session,
                 Session::Batch& batch)
    {
        const PersonId self = session.actor().person;
        TRY_ASSIGN(Proofs::Proof proof,
                   m_proofs.of(step,
                               m_stage.house.otherThan(self),
                               u"SN-20%1"_s.arg(m_dice.between(1000, 9999)),
                               m_dice));
        const auto above = m_proofs.outside(step);
        const bool isOut = step.evidence == catalogue::Evidence::Reading && above && m_dice.happens(1);
        if (isOut)
            proof.entry.readings = {*above};
        TRY_STATUS(batch.run(care::DoRunStep{step.id, step.revision, proof.entry, proof.files}));
        if (!isOut)
            return {};
        const care::DeviationDetails details{.step = step.id,
                                             .category = m_lists.outside.category,
                                             .reason = m_stage.in(m_lists.outside.reason),
                                             .decision = m_stage.in(m_lists.outside.decision)};
        return batch.run(care::AddRunDeviation{run.id, details}).transform([](auto) {});
    }

    Stage& m_stage;
    Dice m_dice;
    CareLists m_lists;
    Proofs m_proofs;
    LocalDate m_from;
};

} // namespace

std::unique_ptr<Story> roundsStory(Stage& stage)
{
    return std::make_unique<RoundsStory>(stage);
}

} // namespace seraph::demo
