// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_commands.h"
#include "core/care/care_queries.h"
#include "core/care/ledger_queries.h"
#include "core/care/material_commands.h"
#include "core/care/premises_commands.h"
#include "core/care/step_commands.h"
#include "tests/core/consultations/desk.h"
#include "tests/core/qualifications/archive.h"

// What the tests of care begin with: a client with an order, and somebody with a licence.
namespace seraph::tests {

/// A house where one service has been sold to one client.
struct Ward {
    TestOffice office;
    std::unique_ptr<session::Session> nurse;
    catalogue::ServiceDetail service;
    clients::ClientId client;
    consultations::OrderId order;

    /// @param role who carries it out
    explicit Ward(Profile profile = Profile::Aesthetic,
                  const QString& code = QStringLiteral("m15_dressing_change"),
                  const QString& role = QStringLiteral("nurse"))
        : office(profile)
        , nurse(office.as(role == QStringLiteral("service_worker") ? QStringLiteral("front_desk") : role))
        , service(serviceOf(office, code))
        , client(orFail(office.owner().run(newcomer())))
        , order(orFail(office.owner().run(
              consultations::PlaceOrder{client, office.branch(), service.row.service.id})))
    {
        turnOn(office.owner(), QStringLiteral("service_licence"));
    }

    PersonId nursePerson() const { return nurse->actor().person; }

    qualifications::CertificateId license(PersonId person,
                                          catalogue::Licence kind = catalogue::Licence::Nurse,
                                          LocalDate until = kToday.addYears(1))
    {
        return give(office.owner(), person, toCode(kind), {}, until);
    }

    /// The client signs what the service asks for.
    void sign()
    {
        for (const QString& document : service.row.inForce->content.consents) {
            const auto id = orFail(
                office.owner().run(consultations::PrepareConsent{.client = client,
                                                                 .branch = office.branch(),
                                                                 .document = document,
                                                                 .service = service.row.service.id}));
            orFail(office.owner().run(consultations::SignOnScreen{
                id,
                storage::kFirstRevision,
                {.signerName = QStringLiteral("王小红"), .witnessName = QStringLiteral("李护士")},
                "[[1,2,3]]"}));
        }
    }

    care::CareRecordId prepare(care::RecordKind kind = care::RecordKind::Session)
    {
        return orFail(nurse->run(care::PrepareCare{
            .client = client, .order = order, .kind = kind, .performer = nursePerson()}));
    }
    /// Prepared, licensed, signed and begun.
    care::CareRecordId begin()
    {
        license(nursePerson());
        sign();
        const auto record = prepare();
        orFail(nurse->run(care::StartCare{record, seen(record)}));
        return record;
    }

    care::CarePage page(care::CareRecordId record)
    {
        return orFail(office.owner().query(care::OpenCare{record}));
    }
    storage::Revision seen(care::CareRecordId record) { return page(record).row.record.revision; }

    /// A step with whatever proves it.
    care::DoStep doing(const care::CareStep& step)
    {
        const auto photo = orFail(attachments::PreparedFile::prepare("%PDF-1.4 proof"));
        return {
            step.id,
            step.revision,
            {.second = office.ownerPerson(),
             .text = QStringLiteral("核对无误"),
             .readings = {{QStringLiteral("温度"), QStringLiteral("36.5"), QStringLiteral("℃"), {}, {}}},
             .scanned = QStringLiteral("6901234567892")},
            {{{.purpose = QStringLiteral("step_proof"), .name = QStringLiteral("单据")}, photo}}};
    }
    void doAll(care::CareRecordId record)
    {
        for (const care::StepRow& row : page(record).steps) {
            if (row.step.key)
                orFail(nurse->run(doing(row.step)));
        }
        orFail(nurse->run(care::ConfirmSteps{record}));
    }
    care::CareRecordId closed()
    {
        const auto record = begin();
        doAll(record);
        orFail(nurse->run(care::CloseCare{record, seen(record), {}, QStringLiteral("换药顺利")}));
        return record;
    }
};

} // namespace seraph::tests
