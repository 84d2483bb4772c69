// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_commands.h"
#include "core/complaints/dispute_queries.h"
#include "core/complaints/evidence_commands.h"
#include "core/complaints/filing_commands.h"
#include "tests/core/consultations/desk.h"

// A client of the house who complained, and what tests of disputes, evidence and incidents begin with.
namespace seraph::tests {

inline const storage::Revision kFirstRevision{1};

struct Disputed {
    explicit Disputed(TestOffice& where)
        : office(where)
        , client(orFail(where.owner().run(newcomer())))
        , complaint(orFail(where.owner().run(
              complaints::FileComplaint{where.branch(),
                                        {.client = client,
                                         .category = QStringLiteral("price"),
                                         .summary = QStringLiteral("收费与告知的不一致")}})))
    {
    }

    complaints::DisputeFile file() const
    {
        return orFail(office.owner().query(complaints::OpenDisputeFile{complaint}));
    }
    complaints::DisputeDetails details() const
    {
        return {.forum = complaints::Forum::Mediation,
                .body = QStringLiteral("朝阳区医调委"),
                .spokesperson = office.ownerPerson()};
    }
    complaints::DisputeId open() const
    {
        return orFail(office.owner().run(complaints::OpenDispute{complaint, details()}));
    }

    TestOffice& office;
    clients::ClientId client;
    complaints::ComplaintId complaint;
};

} // namespace seraph::tests
