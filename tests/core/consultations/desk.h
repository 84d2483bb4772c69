// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/enquiry_commands.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/order_queries.h"
#include "core/consultations/plan_commands.h"
#include "core/consultations/visit_commands.h"
#include "tests/support/command_checks.h"

// What the tests of consultations begin with: a client, a service, the revision that is seen on a screen.
namespace seraph::tests {

inline const LocalDate kToday(2026, 10, 6);

inline clients::AddClient newcomer(const QString& name = QStringLiteral("王小红"))
{
    return {.details = {.name = name},
            .contacts = {{clients::ContactKind::Phone, QStringLiteral("100 1234 8812"), {}}}};
}

inline catalogue::ServiceDetail serviceOf(TestOffice& office, const QString& code)
{
    for (const auto& row : orFail(office.owner().query(catalogue::ListServices{}))) {
        if (row.service.code == code)
            return orFail(office.owner().query(catalogue::OpenService{row.service.id}));
    }
    throw std::runtime_error("no such service: " + code.toStdString());
}

inline QStringList risksOf(const catalogue::ServiceDetail& service)
{
    return consultations::codesOf(service.row.inForce.value().content.disclosures,
                                  consultations::Needed::Risks);
}

inline consultations::PlanPage planPage(TestOffice& office, consultations::PlanId plan)
{
    return orFail(office.owner().query(consultations::OpenPlan{plan}));
}

inline storage::Revision seen(TestOffice& office, consultations::PlanId plan)
{
    return planPage(office, plan).plan.revision;
}

inline consultations::Consent consentOf(TestOffice& office, consultations::ConsentId consent)
{
    return orFail(office.owner().query(consultations::OpenConsent{consent})).consent;
}

inline consultations::OptionDetails offering(const catalogue::ServiceDetail& service, const QString& title)
{
    return {.title = title, .service = service.row.service.id};
}

inline consultations::OptionDetails waiting()
{
    return {.kind = consultations::OptionKind::Wait, .title = QStringLiteral("先不做")};
}

} // namespace seraph::tests
