// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_events.h"
#include "core/consultations/consultations_events.h"
#include "core/followups/follow_up_queries.h"
#include "core/session/context.h"
#include "tests/core/consultations/desk.h"

// What other modules tell this one, without the whole way that leads there.
namespace seraph::tests {

/// A command that does nothing but tell.
template <class Event> struct Happens {
    using Output = void;
    static constexpr const char* kName = "Happens";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"test.happened"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    Event event;
};
template <class Event> Result<void> handle(const Happens<Event>& command, session::WriteContext& context)
{
    return context.publish(command.event);
}

/// A client who had a treatment, in a clinic of medical aesthetics whose hours are the usual ones.
struct Treated {
    explicit Treated(TestOffice& where, const QString& service = QStringLiteral("m6_botulinum_toxin"))
        : office(where)
        , detail(serviceOf(office, service))
        , client(orFail(office.owner().run(newcomer())))
        , order(orFail(office.owner().run(
              consultations::PlaceOrder{client, office.branch(), simpleService()})))
    {
    }

    care::RecordClosed closed(Instant endedAt, qint64 record = 900) const
    {
        return {.record = care::CareRecordId(record),
                .client = client,
                .order = order,
                .service = detail.row.service.id,
                .version = detail.row.inForce.value().id,
                .branch = office.branch(),
                .kind = care::RecordKind::Session,
                .day = kToday,
                .endedAt = endedAt,
                .performer = office.ownerPerson(),
                .responsible = std::nullopt,
                .sessionNumber = 1,
                .late = false};
    }
    void happen()
    {
        orFail(office.owner().run(Happens<care::RecordClosed>{closed(office.clock.now())}));
    }

    std::vector<followups::FollowUpRow> owed() const
    {
        auto rows = orFail(office.owner().query(followups::FollowUpsOf{client}));
        std::reverse(rows.begin(), rows.end());
        return rows;
    }
    followups::FollowUp first() const { return owed().front().followUp; }

    catalogue::ServiceId simpleService()
    {
        for (const auto& row : orFail(office.owner().query(catalogue::ListServices{}))) {
            if (row.inForce && row.inForce->content.way == catalogue::Way::SimpleOrder &&
                row.service.standing == catalogue::Standing::OnSale)
                return row.service.id;
        }
        throw std::runtime_error("no simple service");
    }

    TestOffice& office;
    catalogue::ServiceDetail detail;
    clients::ClientId client;
    consultations::OrderId order;
};

} // namespace seraph::tests
