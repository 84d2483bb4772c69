// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/quality_lists.h"
#include "app/demo/stories.h"
#include "core/complaints/incident_commands.h"
#include "core/complaints/incident_queries.h"
#include "core/complaints/on_call_commands.h"
#include "core/quality/corrective_commands.h"
#include "core/quality/corrective_queries.h"

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using complaints::IncidentState;
using quality::CorrectiveState;
using session::Session;
using storage::Revision;
using namespace std::chrono_literals;

namespace {

/// What went wrong in the house, and what it changed because of it: each so many days before the end, as far as it has come.
class QualityStory final : public Story {
public:
    explicit QualityStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("quality"))
        , m_lists(readStoryLists<QualityLists>(u"quality"_s, stage.plan.profile))
    {
        for (const UsualIncident& usual : m_lists.incidents)
            m_incidents.push_back({&usual, slotAt(usual.days)});
        for (const UsualCorrective& usual : m_lists.correctives)
            m_correctives.push_back({&usual, slotAt(usual.days)});
    }

    Status prepare() override { return putOnCall(); }

    Status play(const Moment& moment) override
    {
        if (!moment.is(HalfDays::Part::Quiet))
            return {};
        for (IncidentTale& tale : m_incidents) {
            if (tale.slot == moment.slot)
                TRY_STATUS(goOn(tale, moment));
        }
        for (CorrectiveTale& tale : m_correctives) {
            if (tale.slot >= 0 && tale.slot <= moment.slot)
                TRY_STATUS(goOn(tale, moment));
        }
        return {};
    }

private:
    struct IncidentTale {
        const UsualIncident* usual;
        int slot; ///< -1: the house is younger
        std::optional<complaints::IncidentId> id{};
    };
    struct CorrectiveTale {
        const UsualCorrective* usual;
        int slot;
        std::optional<quality::CorrectiveId> id{};
    };

    Session& manager() const { return m_stage.house.as({u"manager"_s}); }
    Session& auditor() const { return m_stage.house.as({u"quality_manager"_s}); }

    int slotAt(int daysAgo) const
    {
        const HalfDays& calendar = m_stage.calendar;
        const LocalDate day = calendar.dayOf(calendar.count() - 1).addDays(-daysAgo);
        for (int slot = 0; slot < calendar.count(); ++slot) {
            if (calendar.dayOf(slot) >= day)
                return slot == 0 ? -1 : slot;
        }
        return -1;
    }

    Status goOn(IncidentTale& tale, const Moment& moment)
    {
        if (!tale.id) {
            TRY_STATUS(report(tale));
            TRY_STATUS(tick(tale, Steps::Key, moment));
            tale.slot = tale.usual->reached == IncidentState::Closed ? moment.slot + 1 : -1;
            return {};
        }
        tale.slot = -1;
        TRY_STATUS(tick(tale, Steps::All, moment));
        TRY_STATUS(tell(tale));
        TRY_ASSIGN(const auto page, manager().query(complaints::OpenIncident{*tale.id}));
        return auditor().run(complaints::CloseIncident{*tale.id,
                                                       page.incident.revision,
                                                       m_stage.in(tale.usual->cause),
                                                       m_stage.in(tale.usual->measures)});
    }

    /// The nights around the end of the story, each from when the doors close; one is left open, as it happens.
    Status putOnCall()
    {
        constexpr int kNightsBefore = 3;
        constexpr int kNightsAfter = 10;
        constexpr int kForgotten = 6;
        const QTimeZone zone = m_stage.calendar.zone();
        const QDate last = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_stage.end), zone).date();
        for (int night = -kNightsBefore; night <= kNightsAfter; ++night) {
            if (night == kForgotten)
                continue;
            const QDateTime closes(last.addDays(night), QTime(20, 0), zone);
            const Instant from = fromMilliseconds(closes.toMSecsSinceEpoch());
            const PersonId person = (night % 2 == 0 ? manager() : auditor()).actor().person;
            TRY_STATUS(manager().run(complaints::AddOnCall{
                m_stage.house.branch, {person, from, from + 13h, u"100 2000 0119"_s, {}}}));
        }
        return {};
    }

    Status report(IncidentTale& tale)
    {
        const Instant now = m_stage.clock.now();
        const complaints::IncidentDetails details{.kind = tale.usual->kind,
                                                  .level = tale.usual->level,
                                                  .summary = m_stage.in(tale.usual->summary),
                                                  .description = m_stage.in(tale.usual->description),
                                                  .beganAt = now - 95min,
                                                  .endedAt = now - 15min,
                                                  .responsible = manager().actor().person};
        TRY_ASSIGN(tale.id,
                   m_stage.house.desk->run(complaints::ReportIncident{m_stage.house.branch, details}));
        ++m_stage.figures.incidents;
        if (m_stage.known.empty() || tale.usual->kind == complaints::IncidentKind::Interruption)
            return {};
        return manager().run(complaints::AddAffected{*tale.id, m_stage.known.back()});
    }

    enum class Steps { Key, All };
    Status tick(const IncidentTale& tale, Steps which, const Moment& moment)
    {
        TRY_ASSIGN(const auto page, manager().query(complaints::OpenIncident{*tale.id}));
        for (const complaints::IncidentStep& step : page.steps) {
            if (step.doneAt || (which == Steps::Key && !step.key))
                continue;
            m_stage.pass(50s, moment.end);
            TRY_STATUS(manager().run(complaints::TickIncidentStep{step.id, m_stage.in(m_lists.done)}));
        }
        return {};
    }

    /// Those concerned, and whoever has to know.
    Status tell(const IncidentTale& tale)
    {
        TRY_ASSIGN(const auto page, manager().query(complaints::OpenIncident{*tale.id}));
        for (const complaints::AffectedRow& row : page.people) {
            if (!row.person.toldAt)
                TRY_STATUS(manager().run(complaints::NoteTold{
                    row.person.id, row.person.revision, m_stage.in(m_lists.told)}));
        }
        for (const complaints::IncidentNotice& notice : page.notices) {
            const QString text = m_stage.in(tale.usual->summary) + u'\n' + m_stage.in(m_lists.notice);
            TRY_STATUS(manager().run(
                complaints::SendNotice{notice.id, notice.revision, text, m_lists.reference}));
        }
        return {};
    }

    Status goOn(CorrectiveTale& tale, const Moment& moment)
    {
        m_stage.pass(2min, moment.end);
        if (!tale.id) {
            tale.slot += 3;
            return open(tale);
        }
        TRY_ASSIGN(const auto page, auditor().query(quality::OpenCorrectivePage{*tale.id}));
        const quality::Corrective& at = page.corrective;
        if (at.state >= tale.usual->reached && at.state != CorrectiveState::Checking) {
            tale.slot = -1;
            return {};
        }
        return move(tale, page, moment);
    }

    Status open(CorrectiveTale& tale)
    {
        const UsualCorrective& usual = *tale.usual;
        ++m_stage.figures.correctives;
        TRY_ASSIGN(tale.id,
                   manager().run(quality::OpenCorrective{m_stage.house.branch,
                                                         {.origin = usual.origin,
                                                          .title = m_stage.in(usual.title),
                                                          .problem = m_stage.in(usual.problem),
                                                          .reaction = m_stage.in(usual.reaction)}}));
        return {};
    }

    Status move(CorrectiveTale& tale, const quality::CorrectivePage& page, const Moment& moment)
    {
        const UsualCorrective& usual = *tale.usual;
        const quality::Corrective& at = page.corrective;
        switch (at.state) {
        case CorrectiveState::Open: {
            tale.slot += 2;
            QStringList whys;
            for (const LocalizedText& why : usual.whys)
                whys << m_stage.in(why);
            return manager().run(quality::FindCause{
                at.id, at.revision, {usual.category, whys, m_stage.in(usual.similar)}});
        }
        case CorrectiveState::Analysed: {
            tale.slot += 14;
            const quality::ActionPlan plan{.action = m_stage.in(usual.action),
                                           .owner = manager().actor().person,
                                           .dueDay = moment.day.addDays(20),
                                           .metric = usual.metric,
                                           .metricCode = usual.metricCode,
                                           .target = usual.target};
            return manager().run(quality::PlanAction{at.id, at.revision, plan});
        }
        case CorrectiveState::Acting:
            ++tale.slot;
            return manager().run(quality::ReportDone{at.id, at.revision, m_stage.in(usual.evidence)});
        case CorrectiveState::Checking: return look(page, moment);
        case CorrectiveState::Closed: break;
        }
        return {};
    }

    /// After thirty days and after ninety somebody else looks whether it helped.
    Status look(const quality::CorrectivePage& page, const Moment& moment)
    {
        const auto due = std::find_if(page.checks.begin(), page.checks.end(), [](const auto& check) {
            return !check.checkedAt;
        });
        const QString text = m_stage.in(m_lists.closing);
        if (due == page.checks.end())
            return auditor().run(
                quality::CloseCorrective{page.corrective.id, page.corrective.revision, text});
        if (moment.day < due->dueDay)
            return {};
        const quality::EffectFound found{.verdict = quality::Verdict::Effective, .evidence = text};
        return auditor().run(quality::CheckEffect{due->id, due->revision, found});
    }

    Stage& m_stage;
    Dice m_dice;
    QualityLists m_lists;
    std::vector<IncidentTale> m_incidents;
    std::vector<CorrectiveTale> m_correctives;
};

} // namespace

std::unique_ptr<Story> qualityStory(Stage& stage)
{
    return std::make_unique<QualityStory>(stage);
}

} // namespace seraph::demo
