// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/inspection_queries.h"

#include "core/review/inspection_repository.h"
#include "core/session/context.h"
#include "core/session/scope_check.h"

#include <QCryptographicHash>

#include <algorithm>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestSample = 200;

/// A lot that anybody can draw again: the records in the order of the hash of seed and number.
std::vector<qint64> drawn(const std::vector<qint64>& records, std::size_t size, quint64 seed)
{
    std::vector<std::pair<QByteArray, qint64>> lots;
    lots.reserve(records.size());
    for (const qint64 record : records) {
        const QByteArray lot = QByteArray::number(seed) + ':' + QByteArray::number(record);
        lots.emplace_back(QCryptographicHash::hash(lot, QCryptographicHash::Blake2b_256), record);
    }
    std::sort(lots.begin(), lots.end());
    std::vector<qint64> first;
    for (std::size_t i = 0; i < std::min(size, lots.size()); ++i)
        first.push_back(lots[i].second);
    return first;
}

} // namespace

Result<std::vector<InspectionRow>> handle(const InspectionSample& query,
                                          const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.period.branch));
    if (query.size < 1 || query.size > kLargestSample)
        return fail(invalid(u"size"_s, u"out_of_range"_s));
    const InspectionRepository repository(context.connection());
    TRY_ASSIGN(const auto records,
               repository.closedRecords(query.period.first(), query.period.last(), query.period.branch));
    std::vector<InspectionRow> rows;
    for (const qint64 record : drawn(records, std::size_t(query.size), query.seed)) {
        TRY_ASSIGN(auto row, repository.row(record));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<session::Access> accesses(const InspectionSample&, const std::vector<InspectionRow>& answer)
{
    std::vector<session::Access> shown;
    for (const InspectionRow& row : answer)
        shown.push_back({"care_record", row.record, row.client});
    return shown;
}

Result<std::vector<WorkerHours>> handle(const HoursOfMonth& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.period.branch));
    return InspectionRepository(context.connection())
        .hours(query.period.first(), query.period.last(), query.period.branch);
}

} // namespace seraph::review
