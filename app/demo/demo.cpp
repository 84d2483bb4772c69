// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/complaint_cases.h"
#include "core/base/field_check.h"
#include "core/consultations/enquiry_commands.h"
#include "app/demo/demo_papers.h"
#include "app/demo/half_days.h"
#include "core/tasks/task_commands.h"

namespace seraph::demo {

using namespace Qt::StringLiterals;
using session::Session;

namespace {

constexpr session::Action kPlayed{"demo.played"};
constexpr int kMostClients = 1'000'000;
constexpr int kMostMonths = 120;
constexpr int kDaysPerMonth = 30;
/// Of a large business not everybody is told a long story.
constexpr int kLarge = 5'000;

Status check(const DemoPlan& plan)
{
    FieldCheck check;
    check.require(plan.clients > 0 && plan.clients <= kMostClients, "clients", "out_of_range");
    check.require(plan.months > 0 && plan.months <= kMostMonths, "months", "out_of_range");
    return check.result();
}

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

/// Plays the journeys of everybody, half day by half day.
class Play {
public:
    Play(Stage& stage, const HalfDays& halfDays) : m_stage(stage), m_halfDays(halfDays), m_due(std::size_t(halfDays.count()) + 1) {}

    Status run(const session::Work& work)
    {
        cast();
        for (int slot = 0; slot < m_halfDays.count(); ++slot) {
            if (work.stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            work.report({"demo.half_days", slot, m_halfDays.count()});
            TRY_STATUS(play(slot));
        }
        return {};
    }

private:
    using Part = HalfDays::Part;
    using Indices = std::vector<std::size_t>;

    /// More people come towards the end than at the beginning: a business grows.
    void cast()
    {
        constexpr int kLostOfHundred = 25;
        const int clients = m_stage.plan.clients;
        const int all = clients + clients * kLostOfHundred / 100;
        for (int i = 0; i < all; ++i) {
            const Ending ending = i < clients ? endingFor(m_stage.dice, clients) : Ending::LostAtOnce;
            const int early = m_stage.dice.below(m_halfDays.count());
            const int slot = std::max(early, m_stage.dice.below(m_halfDays.count()));
            m_due[std::size_t(slot)].push_back(m_journeys.size());
            m_journeys.emplace_back(ending, slot);
        }
    }

    Status play(int slot)
    {
        const Indices due = std::move(m_due[std::size_t(slot)]);
        const Agenda agenda = [&](int daysOn) { return m_halfDays.after(slot, daysOn, m_stage.dice); };
        TRY_STATUS(each(*m_stage.house.desk, {slot, Part::Opening}, due, [&](Session::Batch& desk, Journey& journey) {
            return journey.open(desk, m_stage, agenda);
        }));
        TRY_STATUS(consult(slot, due));
        const Indices here = withDue(due, [&](const Journey& journey) { return journey.slot() == slot; });
        TRY_STATUS(each(*m_stage.house.desk, {slot, Part::Closing}, here, [&](Session::Batch& desk, Journey& journey) {
            return journey.close(desk, m_stage, agenda);
        }));
        for (const std::size_t index : due) {
            if (const auto next = m_journeys[index].slot())
                m_due[std::size_t(*next)].push_back(index);
        }
        return {};
    }

    Status consult(int slot, const Indices& due)
    {
        const auto& experts = m_stage.house.experts;
        for (std::size_t i = 0; i < experts.size(); ++i) {
            Indices mine;
            for (const std::size_t index : due) {
                if (index % experts.size() == i && m_journeys[index].isWithExpert())
                    mine.push_back(index);
            }
            TRY_STATUS(each(*experts[i], {slot, Part::Consulting}, mine, [&](Session::Batch& expert, Journey& journey) {
                return journey.consult(expert, m_stage);
            }));
        }
        return {};
    }

    Indices withDue(const Indices& due, const std::function<bool(const Journey&)>& wanted) const
    {
        Indices found;
        std::copy_if(due.begin(), due.end(), std::back_inserter(found), [&](std::size_t index) { return wanted(m_journeys[index]); });
        return found;
    }

    struct Moment {
        int slot;
        Part part;
    };

    /// One transaction for what one person does in a part of a half day, spread over it.
    Status each(Session& session, Moment moment, const Indices& indices,
                const std::function<Status(Session::Batch&, Journey&)>& step)
    {
        if (indices.empty())
            return {};
        const Instant begin = m_halfDays.begin(moment.slot, moment.part);
        const auto length = m_halfDays.begin(moment.slot, Part(int(moment.part) + 1)) - begin;
        return session.batch(kPlayed, [&](Session::Batch& batch) -> Status {
            for (std::size_t i = 0; i < indices.size(); ++i) {
                m_stage.clock.reach(begin + length * int(i) / int(indices.size() + 1));
                TRY_STATUS(step(batch, m_journeys[indices[i]]));
            }
            return {};
        });
    }

    Stage& m_stage;
    const HalfDays& m_halfDays;
    std::vector<Journey> m_journeys;
    std::vector<Indices> m_due; ///< by half day; the last one is what lies in the future
};

/// What lies on the desk now: somebody who has just written, and what is to be done today.
Status leaveWork(session::Session& owner, Stage& stage, LocalDate today)
{
    const TradeLists& trade = stage.lists.trade;
    const auto waiting = [&](Session::Batch& desk) -> Status {
        constexpr int kWaiting = 3;
        for (int i = 0; i < kWaiting; ++i) {
            const clients::AddClient who = stage.people.client(stage.dice, today, stage.house.branch);
            const consultations::EnquiryDetails details{.handle = who.details.name,
                                                        .need = stage.in(stage.dice.oneOf(trade.needs)),
                                                        .source = who.details.source};
            TRY_STATUS(desk.run(consultations::RecordEnquiry{
                .branch = stage.house.branch, .channel = consultations::Channel::Chat, .details = details}));
            ++stage.figures.enquiries;
        }
        return desk.run(tasks::AddTask{{.text = stage.in(stage.lists.firstTasks.back()), .dueDay = today}}).transform([](auto) {});
    };
    TRY_STATUS(stage.house.desk->batch(kPlayed, waiting));
    for (const LocalizedText& text : stage.lists.firstTasks)
        TRY_STATUS(owner.run(tasks::AddTask{{.text = stage.in(text), .dueDay = today}}));
    return {};
}

QStringList loginsOf(const TradeLists& trade)
{
    QStringList logins{u"owner"_s};
    for (const DemoStaff& staff : trade.staff)
        logins << staff.login;
    return logins;
}

} // namespace

Result<DemoFigures> makeDemo(const session::Environment& environment,
                             const DemoPlan& plan,
                             const vault::Password& password,
                             const session::Work& work)
{
    TRY_STATUS(check(plan));
    const Instant end = environment.clock.now();
    const Instant start = end - std::chrono::hours(24) * kDaysPerMonth * plan.months;
    const QTimeZone zone("Asia/Shanghai");
    const HalfDays halfDays(start, end, zone);
    DemoClock clock(start);
    const session::Environment played{clock, environment.registry, environment.devices, environment.kdf};
    const DemoLists lists = readDemoLists(plan.profile);
    std::unique_ptr<session::Workspace> workspace;
    House house; // its sessions end before the workspace closes, whatever happens
    TRY_ASSIGN(workspace, foundHouse(played, plan, lists, password, house));
    const LocalDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(end), zone).date();
    TRY_STATUS(givePapers(workspace->session(), today, Dice(plan.seed)));
    Stage stage{plan, lists, house, clock, Dice(plan.seed), PeopleMaker(lists, plan.profile, plan.language)};
    TRY_STATUS(Play(stage, halfDays).run(work));
    clock.reach(end);
    TRY_STATUS(leaveWork(workspace->session(), stage, today));
    TRY_STATUS(fileComplaints(workspace->session(), stage));
    stage.figures.logins = loginsOf(lists.trade);
    house = {};
    TRY_STATUS(workspace->close());
    return stage.figures;
}

} // namespace seraph::demo
