// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/dispute_tale.h"
#include "app/demo/stories.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/filing_commands.h"
#include "core/complaints/remedy_commands.h"
#include "core/complaints/stage_commands.h"

#include <algorithm>
#include <unordered_set>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using complaints::Complaint;
using complaints::ComplaintId;
using session::Session;
using Reached = complaints::Stage;
using namespace std::chrono_literals;

namespace {

/// Some of those who were served complain, and the house goes through every stage with them; towards the end there is one
/// complaint at each stage.
class CasesStory final : public Story {
public:
    explicit CasesStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("cases"))
        , m_lists(readStoryLists<CaseLists>(u"cases"_s, stage.plan.profile))
    {
    }

    Status play(const Moment& moment) override
    {
        if (!moment.is(HalfDays::Part::Quiet))
            return {};
        TRY_STATUS(hear(moment));
        constexpr int kStagesAtOnce = 3;
        for (Life& life : m_lives) {
            for (int i = 0; i < kStagesAtOnce && !life.over && life.slot <= moment.slot; ++i)
                TRY_STATUS(goOn(life, moment));
        }
        for (DisputeTale& dispute : m_disputes)
            TRY_STATUS(dispute.goOn(m_stage, m_lists, moment));
        m_lives.erase(
            std::remove_if(m_lives.begin(), m_lives.end(), [](const Life& life) { return life.over; }),
            m_lives.end());
        return {};
    }

    /// What came in today.
    Status leave(LocalDate) override
    {
        for (const UsualCase& usual : m_lists.shown) {
            if (usual.days == 0)
                TRY_STATUS(file(usual, m_stage.calendar.count(), m_stage.end));
        }
        return {};
    }

private:
    static constexpr qint64 kHundredths = 100;

    /// A case on its way, and the half day on which something is done about it.
    struct Life {
        const UsualCase* usual;
        ComplaintId id;
        Session* handler;
        int slot;
        bool over = false;
    };

    Status hear(const Moment& moment)
    {
        constexpr int kOfThousand = 12;
        for (const Served& served : m_stage.served) {
            remember(served);
            if (m_dice.below(1000) < kOfThousand)
                TRY_STATUS(file(m_dice.oneOf(m_lists.past), moment.slot, moment.end));
        }
        const LocalDate today = m_stage.calendar.dayOf(m_stage.calendar.count() - 1);
        for (const UsualCase& usual : m_lists.shown) {
            const bool began = usual.days > 0 && !m_begun.contains(&usual) &&
                               moment.day.daysTo(today) <= usual.days && isNeeded(usual);
            if (!began)
                continue;
            m_begun.append(&usual);
            TRY_STATUS(file(usual, moment.slot, moment.end));
        }
        return {};
    }

    /// A very small house has not had everything happen to it.
    bool isNeeded(const UsualCase& usual) const
    {
        const auto days =
            m_stage.calendar.dayOf(0).daysTo(m_stage.calendar.dayOf(m_stage.calendar.count() - 1));
        return usual.days < days && !m_recent.empty();
    }

    void remember(const Served& served)
    {
        constexpr std::size_t kRemembered = 40;
        m_recent.push_back(served);
        if (m_recent.size() > kRemembered)
            m_recent.erase(m_recent.begin());
    }

    /// Somebody who was served lately, paid at least what they may get back, and does not complain already.
    const Served& whoComplains(const UsualCase& usual)
    {
        std::vector<const Served*> fitting;
        for (const Served& served : m_recent) {
            const bool paid = served.price >= Money(usual.amount * kHundredths);
            if (paid && !m_complained.contains(served.client))
                fitting.push_back(&served);
        }
        const Served& chosen = fitting.empty() ? m_recent.back() : *m_dice.oneOf(fitting);
        m_complained.insert(chosen.client);
        return chosen;
    }

    /// Whoever hears it handles it; what is about the house's own people goes to its manager.
    Session& handlerOf(const UsualCase& usual) const
    {
        if (usual.complainant != complaints::Complainant::Client)
            return m_stage.house.as({u"manager"_s});
        const bool atTheDesk = usual.channel == complaints::Channel::WalkIn;
        return atTheDesk ? *m_stage.house.desk : m_stage.house.as({u"customer_care"_s, u"manager"_s});
    }

    Session& approverOf(const Life& life) const
    {
        Session& manager = m_stage.house.as({u"manager"_s});
        return &manager == life.handler ? *m_stage.house.owner : manager;
    }

    Status file(const UsualCase& usual, int slot, Instant until)
    {
        if (m_recent.empty())
            return {}; // nobody has been served yet
        m_stage.pass(2min + 1s * m_dice.below(200), until);
        Session& handler = handlerOf(usual);
        complaints::ComplaintDetails details{.complainant = usual.complainant,
                                             .category = usual.category,
                                             .channel = usual.channel,
                                             .summary = m_stage.in(usual.summary),
                                             .wanted = m_stage.in(usual.wanted),
                                             .wantedRemedy = usual.remedy,
                                             .safety = usual.safety};
        const Served& served = whoComplains(usual);
        if (usual.complainant == complaints::Complainant::Client)
            details.client = served.client;
        if (usual.about)
            bindTo(served, handler, details);
        if (complaints::isExternal(usual.channel)) {
            constexpr int kDaysGiven = 12;
            details.sender = m_stage.in(usual.sender);
            details.reference = u"%1"_s.arg(m_dice.between(100'000, 999'999));
            details.externalDue = localDay(m_stage.clock.now()).addDays(kDaysGiven);
        }
        constexpr std::chrono::minutes kTalk{9};
        TRY_ASSIGN(const ComplaintId id,
                   handler.run(complaints::FileComplaint{.branch = served.branch,
                                                         .details = details,
                                                         .receivedAt = m_stage.clock.now() - kTalk}));
        ++m_stage.figures.complaints;
        m_lives.push_back({&usual, id, &handler, slot});
        return {};
    }

    static void bindTo(const Served& served, const Session& handler, complaints::ComplaintDetails& details)
    {
        details.client = served.client;
        details.order = served.order;
        details.service = served.service;
        if (served.performer != handler.actor().person)
            details.about = {served.performer};
    }

    LocalDate localDay(Instant when) const
    {
        return QDateTime::fromMSecsSinceEpoch(toMilliseconds(when), m_stage.calendar.zone()).date();
    }

    Status goOn(Life& life, const Moment& moment)
    {
        m_stage.pass(1min + 1s * m_dice.below(150), moment.end);
        TRY_ASSIGN(const auto page, approverOf(life).query(complaints::OpenComplaint{life.id}));
        const Complaint& at = page.row.complaint;
        life.over = at.stage >= life.usual->reached;
        if (life.over)
            return dispute(life, moment.slot);
        constexpr int kLate = 5;
        life.slot = moment.slot + halfDaysAfter(at.stage) + (m_dice.happens(7) ? kLate : 0);
        return pass(life, page);
    }

    Status dispute(const Life& life, int slot)
    {
        if (life.usual->dispute >= 0)
            m_disputes.emplace_back(
                life.id, m_lists.disputes[std::size_t(life.usual->dispute)], slot + 3);
        return {};
    }

    /// How long it takes from the stage that is passed now to the next: most have their answer on the next day.
    static int halfDaysAfter(Reached stage)
    {
        switch (stage) {
        case Reached::Received: return 0;
        case Reached::Acknowledged: return 1;
        case Reached::Assessed: return 0;
        case Reached::Investigated: return 0;
        case Reached::Responded:
        case Reached::Communicated: return 6;
        case Reached::Closed: return 8;
        case Reached::Reviewed: break;
        }
        return 1;
    }

    Status pass(const Life& life, const complaints::ComplaintPage& page)
    {
        const Complaint& at = page.row.complaint;
        const UsualCase& usual = *life.usual;
        Session& handler = *life.handler;
        switch (at.stage) {
        case Reached::Received:
            return handler.run(complaints::AcknowledgeComplaint{
                at.id, at.revision, m_stage.in(m_lists.acknowledged), contactOf(usual)});
        case Reached::Acknowledged:
            return handler.run(complaints::AssessComplaint{
                .complaint = at.id,
                .revision = at.revision,
                .severity = usual.severity,
                .safety = usual.safety,
                .text = m_stage.in(usual.safety ? m_lists.assessedDanger : m_lists.assessed)});
        case Reached::Assessed:
            return handler.run(complaints::InvestigateComplaint{
                at.id, at.revision, m_stage.in(m_lists.investigated)});
        case Reached::Investigated: return answer(life, at);
        case Reached::Responded: {
            const bool accepted = usual.dispute < 0;
            return handler.run(complaints::CommunicateAnswer{
                at.id,
                at.revision,
                accepted ? complaints::Reaction::Accepted : complaints::Reaction::NotAccepted,
                m_stage.in(accepted ? m_lists.told : m_lists.refused),
                contactOf(usual)});
        }
        case Reached::Communicated: return close(life, page);
        case Reached::Closed:
            return approverOf(life).run(
                complaints::ReviewComplaint{at.id, at.revision, m_stage.in(usual.lesson)});
        case Reached::Reviewed: break;
        }
        return {};
    }

    static complaints::Contact contactOf(const UsualCase& usual)
    {
        switch (usual.channel) {
        case complaints::Channel::WalkIn: return complaints::Contact::InPerson;
        case complaints::Channel::Message: return complaints::Contact::Message;
        case complaints::Channel::Letter:
        case complaints::Channel::Regulator:
        case complaints::Channel::Lawyer: return complaints::Contact::Letter;
        default: return complaints::Contact::Phone;
        }
    }

    /// Who answers for it is approved by somebody else, and so is what costs more than the handler may give.
    Status answer(const Life& life, const Complaint& at)
    {
        const UsualCase& usual = *life.usual;
        Session& approver = approverOf(life);
        TRY_ASSIGN(const auto liability,
                   life.handler->run(complaints::ProposeLiability{at.id,
                                                                  complaints::Party::Agency,
                                                                  m_stage.in(m_lists.clause),
                                                                  m_stage.in(m_lists.reasoning)}));
        TRY_STATUS(approver.run(complaints::DecideLiability{liability, storage::kFirstRevision}));
        TRY_STATUS(
            life.handler->run(complaints::ProposeRemedy{at.id,
                                                        {.kind = usual.remedy,
                                                         .amount = Money(usual.amount * kHundredths),
                                                         .terms = m_stage.in(usual.terms)}}));
        TRY_ASSIGN(const auto page, approver.query(complaints::OpenComplaint{at.id}));
        const complaints::Remedy& remedy = page.remedies.back();
        if (remedy.state == complaints::RemedyState::Proposed)
            TRY_STATUS(m_stage.house.owner->run(complaints::DecideRemedy{remedy.id, remedy.revision}));
        return life.handler->run(complaints::RespondToComplaint{
            at.id, page.row.complaint.revision, usual.finding, m_stage.in(usual.answer)});
    }

    Status close(const Life& life, const complaints::ComplaintPage& page)
    {
        for (const complaints::Remedy& remedy : page.remedies) {
            if (remedy.state == complaints::RemedyState::Approved)
                TRY_STATUS(life.handler->run(complaints::CarryOutRemedy{
                    remedy.id, remedy.revision, m_stage.in(m_lists.proof)}));
        }
        TRY_ASSIGN(const auto now, approverOf(life).query(complaints::OpenComplaint{life.id}));
        return life.handler->run(complaints::CloseComplaint{
            life.id, now.row.complaint.revision, m_stage.in(m_lists.done)});
    }

    Stage& m_stage;
    Dice m_dice;
    CaseLists m_lists;
    std::vector<Life> m_lives;
    std::vector<DisputeTale> m_disputes;
    QList<const UsualCase*> m_begun; ///< of those shown
    std::vector<Served> m_recent;    ///< the last of those who were served
    std::unordered_set<clients::ClientId> m_complained;
};

} // namespace

std::unique_ptr<Story> casesStory(Stage& stage)
{
    return std::make_unique<CasesStory>(stage);
}

} // namespace seraph::demo
