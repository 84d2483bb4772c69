// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_queries.h"

#include "core/care/care_record.h"
#include "core/care/missing.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/sop_record.h"
#include "core/clients/client_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::care {

using namespace Qt::StringLiterals;

namespace {

Result<CareRow> reachedRow(CareRecordId id, const session::ReadContext& context)
{
    TRY_ASSIGN(auto row, CareRepository(context.connection()).findRow(id));
    if (!row)
        return fail(ErrorCode::NotFound, u"care_record.unknown"_s);
    TRY_STATUS(session::requireScope(context, row->record.branch));
    return *std::move(row);
}

Result<std::vector<StepRow>> stepRows(CareRecordId record, const session::ReadContext& context)
{
    const CareRepository care(context.connection());
    TRY_ASSIGN(auto steps, care.stepsOf(record));
    TRY_ASSIGN(const auto files, care.filesOf(steps));
    const std::vector<StepId> early = outOfOrder(steps);
    std::vector<StepRow> rows;
    for (CareStep& step : steps) {
        StepRow row{.step = std::move(step)};
        row.files = files.value(row.step.id.value());
        row.early = std::find(early.begin(), early.end(), row.step.id) != early.end();
        if (row.step.evidence == catalogue::Evidence::Reading && row.step.state == StepState::Open) {
            TRY_ASSIGN(row.usual, care.usualReadings(row.step));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void addPerson(std::vector<PersonId>& people, const std::optional<PersonId>& person)
{
    if (person)
        people.push_back(*person);
}

std::vector<PersonId> peopleIn(const CarePage& page)
{
    const CareRecord& record = page.row.record;
    std::vector<PersonId> people{record.openedBy};
    for (const auto& person :
         {record.performer, record.responsible, record.emergencyBy, record.closedBy})
        addPerson(people, person);
    for (const StepRow& row : page.steps) {
        for (const auto& person : {row.step.performer, row.step.second, row.step.recordedBy})
            addPerson(people, person);
    }
    for (const Deviation& deviation : page.deviations)
        people.push_back(deviation.recordedBy);
    for (const Addendum& addendum : page.addenda)
        people.push_back(addendum.addedBy);
    for (const LogEntry& entry : page.log)
        people.insert(people.end(), {entry.author, entry.recordedBy});
    for (const UsedMaterial& used : page.materials)
        people.insert(people.end(), {used.use.usedBy, used.use.recordedBy});
    return people;
}

Status addParts(CarePage& page, const session::ReadContext& context)
{
    const CareRecordId id = page.row.record.id;
    const CareRepository care(context.connection());
    TRY_ASSIGN(page.steps, stepRows(id, context));
    TRY_ASSIGN(page.deviations, care.deviationsOf(id));
    TRY_ASSIGN(page.addenda, care.addendaOf(id));
    TRY_ASSIGN(page.log, care.logOf(id));
    TRY_ASSIGN(page.materials, LedgerRepository(context.connection()).usesOf(id));
    TRY_ASSIGN(page.names, care.namesOf(peopleIn(page)));
    return {};
}

Status addStanding(CarePage& page, const session::ReadContext& context)
{
    const CareRecord& record = page.row.record;
    const auto& content = page.service.content;
    TRY_ASSIGN(const auto ground, consultations::groundOf(record.branch, context));
    page.zone = ground.zone;
    if (record.state == RecordState::Prepared) {
        TRY_ASSIGN(page.start, startCaseOf(record, content, ground.today, context));
    }
    if (record.state == RecordState::Running)
        page.closeUntil = closeUntil(record, content.lateEntryHours);
    TRY_ASSIGN(page.missing, missingForRecord(record, content, context));
    return {};
}

} // namespace

Result<CareBoardPage> handle(const CareBoard&, const session::ReadContext& context)
{
    const CareRepository care(context.connection());
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_ASSIGN(auto rows, care.listBoard(context.scope(), ground.today));
    TRY_ASSIGN(auto ready, care.listReady(context.scope(), ground.today));
    return CareBoardPage{ground.today, std::move(rows), std::move(ready)};
}

Result<CarePage> handle(const OpenCare& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto row, reachedRow(query.record, context));
    TRY_ASSIGN(
        auto service,
        catalogue::CatalogueRepository(context.connection()).getVersion(row.record.serviceVersion));
    CarePage page{.row = std::move(row), .service = std::move(service)};
    if (page.row.record.sopVersion) {
        TRY_ASSIGN(const auto sop,
                   storage::getRecord<catalogue::SopVersion>(context.connection(),
                                                             *page.row.record.sopVersion));
        page.sopNumber = sop.number;
    }
    TRY_STATUS(addParts(page, context));
    TRY_STATUS(addStanding(page, context));
    return page;
}

std::vector<session::Access> accesses(const OpenCare& query, const CarePage& answer)
{
    return {{"care_record", query.record.value(), answer.row.record.client.value()}};
}

Result<std::vector<CareRow>> handle(const CareOf& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto rows, CareRepository(context.connection()).listOf(query.client));
    std::erase_if(rows,
                  [&](const CareRow& row) { return !context.scope().covers(row.record.branch); });
    return rows;
}

Result<std::vector<session::Missing>> handle(const WhatCareNeeds& query,
                                             const session::ReadContext& context)
{
    TRY_ASSIGN(const auto row, reachedRow(query.record, context));
    TRY_ASSIGN(
        const auto version,
        catalogue::CatalogueRepository(context.connection()).getVersion(row.record.serviceVersion));
    return missingForRecord(row.record, version.content, context);
}

Result<CareFigures> handle(const CareFiguresOf& query, const session::ReadContext& context)
{
    return CareRepository(context.connection()).figures(context.scope(), query.from, query.until);
}

Result<std::vector<PhotoRow>> handle(const CarePhotos& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return CareRepository(context.connection()).photosOf(query.client);
}

std::vector<session::Access> accesses(const CarePhotos& query, const std::vector<PhotoRow>& answer)
{
    if (answer.empty())
        return {};
    return {{"client", query.client.value(), query.client.value()}};
}

} // namespace seraph::care
