// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/dispute_tale.h"

#include "core/complaints/dispute_commands.h"
#include "core/complaints/dispute_queries.h"

namespace seraph::demo {

using namespace Qt::StringLiterals;
using complaints::DisputeEventKind;

namespace {

constexpr qint64 kHundredths = 100;

session::Session& spokesperson(const Stage& stage)
{
    return stage.house.as({u"manager"_s, u"quality_manager"_s});
}

} // namespace

Status DisputeTale::goOn(Stage& stage, const CaseLists& lists, const Moment& moment)
{
    if (moment.slot < m_slot)
        return {};
    constexpr int kHalfDaysOn = 4;
    constexpr int kHalfDaysToEnd = 24;
    switch (m_told++) {
    case 0: m_slot += kHalfDaysOn; return open(stage, lists, moment.day);
    case 1: m_slot += kHalfDaysOn; return secure(stage, lists);
    case 2: m_slot += kHalfDaysToEnd; return prepare(stage, lists, moment.begin);
    case 3: return m_usual->ends ? end(stage) : Status();
    default: return {};
    }
}

Status DisputeTale::open(Stage& stage, const CaseLists& lists, LocalDate today)
{
    session::Session& manager = spokesperson(stage);
    const complaints::DisputeDetails details{.forum = m_usual->forum,
                                             .body = stage.in(m_usual->body),
                                             .caseNumber = m_usual->number,
                                             .claimed = Money(m_usual->claimed * kHundredths),
                                             .spokesperson = manager.actor().person,
                                             .insurer = stage.in(lists.insurer),
                                             .insurerDueDay = today.addDays(3),
                                             .insurerToldDay = today};
    TRY_ASSIGN(m_dispute, manager.run(complaints::OpenDispute{m_complaint, details}));
    ++stage.figures.disputes;
    return {};
}

/// Half of what does not keep is secured in time, one thing is gone already, and the rest waits.
Status DisputeTale::secure(const Stage& stage, const CaseLists& lists)
{
    session::Session& manager = spokesperson(stage);
    TRY_ASSIGN(const auto file, manager.query(complaints::OpenDisputeFile{m_complaint}));
    const std::size_t secured = m_usual->ends ? file.preservation.size() : file.preservation.size() / 2;
    for (std::size_t i = 0; i < secured; ++i) {
        const complaints::PreservationItem& item = file.preservation[i];
        const bool gone = i == 1;
        TRY_STATUS(manager.run(complaints::SettlePreservation{
            item.id,
            item.revision,
            gone ? complaints::Preservation::Gone : complaints::Preservation::Secured,
            stage.in(gone ? lists.gone : lists.secured)}));
    }
    return {};
}

Status DisputeTale::prepare(const Stage& stage, const CaseLists& lists, Instant now)
{
    session::Session& manager = spokesperson(stage);
    constexpr std::chrono::hours kToHearing{24 * 13};
    TRY_STATUS(
        say(manager, {.kind = DisputeEventKind::Statement, .text = stage.in(m_usual->statement)}));
    TRY_STATUS(say(manager,
                   {.kind = DisputeEventKind::Submission, .text = stage.in(m_usual->submission)}));
    TRY_STATUS(say(manager,
                   {.kind = DisputeEventKind::Cost,
                    .text = stage.in(lists.spent),
                    .amount = Money(m_usual->cost * kHundredths)}));
    return say(manager,
               {.kind = DisputeEventKind::Hearing,
                .at = now + kToHearing,
                .text = stage.in(m_usual->hearing),
                .place = stage.in(m_usual->place)});
}

Status DisputeTale::say(session::Session& who, complaints::DisputeEventDetails details)
{
    return who.run(complaints::AddDisputeEvent{*m_dispute, std::move(details)})
        .transform([](complaints::DisputeEventId) {});
}

Status DisputeTale::end(const Stage& stage)
{
    const complaints::DisputeEnd end{.state = complaints::DisputeState::Settled,
                                     .outcome = stage.in(m_usual->outcome),
                                     .agreed = Money(m_usual->agreed * kHundredths)};
    return stage.house.as({u"quality_manager"_s})
        .run(complaints::EndDispute{*m_dispute, storage::kFirstRevision, end});
}

} // namespace seraph::demo
