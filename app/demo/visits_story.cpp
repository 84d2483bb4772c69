// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/journey.h"
#include "app/demo/stories.h"
#include "core/consultations/enquiry_commands.h"
#include "core/tasks/task_commands.h"

#include <algorithm>

namespace seraph::demo {

using session::Session;

namespace {

/// Of a large business not everybody is told a long story.
constexpr int kLarge = 5'000;

Ending endingFor(Dice& dice, int clients)
{
    const bool large = clients > kLarge;
    const int rolled = dice.below(100);
    const int confirmed = large ? 10 : 34;
    const int declined = large ? 3 : 10;
    if (rolled < confirmed)
        return Ending::PlanConfirmed;
    if (rolled < confirmed + declined)
        return Ending::PlanDeclined;
    return rolled < confirmed + declined + 6 ? Ending::NoShow : Ending::SimpleOrder;
}

/// Everybody's way through the house, half day by half day.
class VisitsStory final : public Story {
public:
    explicit VisitsStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("visits"))
        , m_due(std::size_t(stage.calendar.count()) + 1)
    {
        cast();
    }

    Status play(const Moment& moment) override
    {
        switch (moment.part) {
        case Part::Opening: return open(moment);
        case Part::Consulting: return consult(moment);
        case Part::Ordering: return order(moment);
        case Part::Closing: return close(moment);
        case Part::Serving:
        case Part::Quiet:
        case Part::End: break;
        }
        return {};
    }

    Status leave(LocalDate today) override
    {
        TRY_STATUS(fillBoard(today));
        TRY_STATUS(leaveEnquiries(today));
        for (const LocalizedText& text : m_stage.lists.firstTasks)
            TRY_STATUS(m_stage.house.owner->run(
                tasks::AddTask{{.text = m_stage.in(text), .dueDay = today}}));
        return {};
    }

private:
    using Part = HalfDays::Part;
    using Indices = std::vector<std::size_t>;
    using Step = std::function<Status(Session::Batch&, Journey&, const Scene&)>;

    /// More people come towards the end than at the beginning: a business grows.
    void cast()
    {
        constexpr int kLostOfHundred = 70;
        const int clients = m_stage.size.newcomers - m_stage.size.families;
        const int asking = clients + clients * kLostOfHundred / 100;
        for (int i = 0; i < clients; ++i)
            add(endingFor(m_dice, clients));
        for (int i = clients; i < asking; ++i)
            add(Ending::LostAtOnce);
        for (int i = 0; i < m_stage.size.returning; ++i)
            add(Ending::Returning);
    }

    void add(Ending ending)
    {
        const int early = m_dice.below(m_stage.calendar.count());
        const int slot = std::max(early, m_dice.below(m_stage.calendar.count()));
        const std::size_t number = m_journeys.size();
        m_due[std::size_t(slot)].push_back(number);
        const House& house = m_stage.house;
        const BranchId branch = house.branches[number % house.branches.size()];
        const auto experts = house.expertsAt(branch);
        const Session& expert = *experts[number / house.branches.size() % experts.size()];
        m_journeys.emplace_back(ending, slot, expert.actor().person, branch);
    }

    /// Those who ask come first; who is booked arrives shortly before they are seen.
    Status open(const Moment& moment)
    {
        m_today = std::move(m_due[std::size_t(moment.slot)]);
        const auto booked =
            std::stable_partition(m_today.begin(), m_today.end(), [&](std::size_t index) {
                return !m_journeys[index].isExpected();
            });
        Moment asking = moment;
        asking.end = moment.begin + (moment.end - moment.begin) * 2 / 3;
        Moment arriving = moment;
        arriving.begin = asking.end;
        const Step step = [](Session::Batch& desk, Journey& journey, const Scene& scene) {
            return journey.open(desk, scene);
        };
        TRY_STATUS(each(*m_stage.house.desk, asking, Indices(m_today.begin(), booked), step));
        return each(*m_stage.house.desk, arriving, Indices(booked, m_today.end()), step);
    }

    Status consult(const Moment& moment)
    {
        for (Session* expert : m_stage.house.experts) {
            const Indices mine = among(m_today, [&](const Journey& journey) {
                return journey.isWithExpert() && journey.expert() == expert->actor().person;
            });
            constexpr std::chrono::minutes kTalk{12};
            Moment talking = moment;
            talking.end = std::min(moment.end, moment.begin + kTalk * int(mine.size() + 1));
            TRY_STATUS(each(
                *expert, talking, mine, [](Session::Batch& batch, Journey& journey, const Scene& scene) {
                    return journey.consult(batch, scene);
                }));
        }
        return {};
    }

    Status order(const Moment& moment)
    {
        return each(*m_stage.house.desk,
                    moment,
                    m_today,
                    [](Session::Batch& desk, Journey& journey, const Scene& scene) {
                        return journey.order(desk, scene);
                    });
    }

    Status close(const Moment& moment)
    {
        const Indices here =
            among(m_today, [&](const Journey& journey) { return journey.slot() == moment.slot; });
        TRY_STATUS(each(*m_stage.house.desk,
                        moment,
                        here,
                        [](Session::Batch& desk, Journey& journey, const Scene& scene) {
                            return journey.close(desk, scene);
                        }));
        for (const std::size_t index : m_today) {
            if (const auto next = m_journeys[index].slot())
                m_due[std::size_t(*next)].push_back(index);
        }
        m_today.clear();
        return {};
    }

    Indices among(const Indices& all, const std::function<bool(const Journey&)>& wanted) const
    {
        Indices found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](std::size_t index) {
            return wanted(m_journeys[index]);
        });
        return found;
    }

    /// One transaction for what one person does in a part of a half day, spread over it.
    Status each(Session& session, const Moment& moment, const Indices& indices, const Step& step)
    {
        if (indices.empty())
            return {};
        const Agenda agenda = [&](int daysOn) {
            return m_stage.calendar.after(moment.slot, daysOn, m_dice);
        };
        const auto length = moment.end - moment.begin;
        const auto turn = [&](std::size_t i) {
            return moment.begin + length * int(i) / int(indices.size() + 1);
        };
        // Nobody comes on the dot: up to a quarter of a turn late.
        const int late =
            int(std::chrono::duration_cast<std::chrono::seconds>(turn(1) - turn(0)).count() / 4);
        return session.batch(kPlayed, [&](Session::Batch& batch) -> Status {
            for (std::size_t i = 0; i < indices.size(); ++i) {
                m_stage.clock.reach(turn(i) + std::chrono::seconds(m_dice.below(late + 1)));
                const Scene scene{m_stage, m_dice, agenda, turn(i + 1)};
                TRY_STATUS(step(batch, m_journeys[indices[i]], scene));
            }
            return {};
        });
    }

    /// Those who are booked for today, and as many more as make a day of it.
    Status expect(Indices& expected, LocalDate today)
    {
        constexpr std::size_t kUsual = 9;
        constexpr int kFirstHour = 9;
        constexpr int kQuarter = 15;
        expected = among(m_due.back(), [&](const Journey& journey) { return journey.day() == today; });
        const Agenda agenda = [&](int) {
            return Appointment{m_stage.calendar.count(), m_stage.clock.now(), today};
        };
        const Scene scene{m_stage, m_dice, agenda, m_stage.end};
        return m_stage.house.desk->batch(kPlayed, [&](Session::Batch& desk) -> Status {
            for (std::size_t i = 0; i < m_journeys.size() && expected.size() < kUsual; ++i) {
                Journey& journey = m_journeys[i];
                if (journey.slot() || !journey.isKnownClient())
                    continue;
                const int minutes = kFirstHour * 60 + kQuarter * m_dice.below(32);
                TRY_STATUS(journey.comeAgain(
                    desk, scene, {m_stage.calendar.count(), m_stage.calendar.at(today, minutes), today}));
                expected.push_back(i);
            }
            return {};
        });
    }

    /// Some are in service, some wait, and the rest are still to come.
    Status fillBoard(LocalDate today)
    {
        constexpr std::chrono::minutes kShown{100};
        m_stage.clock.reach(std::max(m_stage.calendar.at(today, 1), m_stage.end - kShown));
        Indices expected;
        TRY_STATUS(expect(expected, today));
        const Agenda agenda = [&](int) {
            return Appointment{m_stage.calendar.count(), m_stage.clock.now(), today};
        };
        const Scene scene{m_stage, m_dice, agenda, m_stage.end};
        const auto between = (m_stage.end - m_stage.clock.now()) / int(expected.size() + 1);
        std::size_t place = 0;
        return m_stage.house.desk->batch(kPlayed, [&](Session::Batch& desk) -> Status {
            for (const std::size_t index : expected) {
                Journey& journey = m_journeys[index];
                const std::size_t third = 3 * place++ / expected.size();
                if (third == 2)
                    break;
                constexpr std::chrono::minutes kWaiting{13}; // nobody waits for an hour
                if (third == 1)
                    m_stage.clock.reach(m_stage.end - kWaiting);
                TRY_STATUS(journey.open(desk, scene));
                m_stage.pass(third == 0 ? between : std::chrono::minutes(3), m_stage.end);
                if (third == 0)
                    TRY_STATUS(journey.order(desk, scene));
                else if (m_dice.happens(40) && m_stage.plan.profile != Profile::Agency)
                    TRY_STATUS(journey.triage(desk));
            }
            return {};
        });
    }

    /// Somebody has just written, and nobody has answered yet.
    Status leaveEnquiries(LocalDate today)
    {
        constexpr int kWaiting = 3;
        return m_stage.house.desk->batch(kPlayed, [&](Session::Batch& desk) -> Status {
            for (int i = 0; i < kWaiting; ++i) {
                const clients::AddClient who =
                    m_stage.people.client(m_dice, today, m_stage.house.branch);
                const consultations::EnquiryDetails details{
                    .handle = who.details.name,
                    .need = m_stage.in(m_dice.oneOf(m_stage.lists.trade.wishes).text),
                    .source = who.details.source};
                TRY_STATUS(desk.run(consultations::RecordEnquiry{.branch = m_stage.house.branch,
                                                                 .channel = consultations::Channel::Chat,
                                                                 .details = details}));
                ++m_stage.figures.enquiries;
            }
            const QString task = m_stage.in(m_stage.lists.firstTasks.back());
            return desk.run(tasks::AddTask{{.text = task, .dueDay = today}}).transform([](tasks::TaskId) {
            });
        });
    }

    Stage& m_stage;
    Dice m_dice;
    std::vector<Journey> m_journeys;
    std::vector<Indices> m_due; ///< by half day; the last one is what lies in the future
    Indices m_today;            ///< of the half day that is played
};

} // namespace

std::unique_ptr<Story> visitsStory(Stage& stage)
{
    return std::make_unique<VisitsStory>(stage);
}

} // namespace seraph::demo
