// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure_queries.h"

namespace seraph::review {

/// One random record of a period with what an inspector asks for: licence on the day, consent, lots, first call back.
struct InspectionRow {
    qint64 record = 0; ///< care_record
    LocalDate day;
    QString branch{};
    QString clientNumber{};
    LocalizedText service{};
    QString performer{};
    QString licenceKind{};
    QString licenceNumber{};
    std::optional<LocalDate> licenceUntil{};
    bool licenceValid = false; ///< on that day, or none was needed
    std::optional<LocalDate> consentDay{};
    QStringList lots{};
    qint64 steps = 0;
    qint64 stepsDone = 0;
    qint64 deviations = 0;
    QString followUp{}; ///< state of the first call back; empty: none was owed
    std::optional<Instant> reachedAt{};
};
/// n random closed records of the period; the same seed draws the same ones, so that a draw can be repeated before witnesses.
/// Shows records of clients by number: each is journalled as shown. Invalid: size "out_of_range" (1 to 200).
struct InspectionSample {
    using Output = std::vector<InspectionRow>;
    static constexpr const char* kName = "InspectionSample";
    static constexpr session::Permission kPermission = kExport;
    static constexpr session::Action kAccessAction{"care_record.sampled"};
    Period period;
    int size = 20;
    quint64 seed = 1;
};
Result<std::vector<InspectionRow>> handle(const InspectionSample& query,
                                          const session::ReadContext& context);
std::vector<session::Access> accesses(const InspectionSample& query,
                                      const std::vector<InspectionRow>& answer);

/// What one person worked in a month: days with work, and hours where start and end are on record.
struct WorkerHours {
    PersonId person;
    QString name{};
    QString branch{};
    qint64 days = 0;
    qint64 minutes = 0;
    qint64 records = 0;       ///< care records performed
    qint64 placementDays = 0; ///< days at a household
    friend bool operator==(const WorkerHours&, const WorkerHours&) = default;
};
struct HoursOfMonth {
    using Output = std::vector<WorkerHours>;
    static constexpr const char* kName = "HoursOfMonth";
    static constexpr session::Permission kPermission = kExport;
    Period period;
};
Result<std::vector<WorkerHours>> handle(const HoursOfMonth& query, const session::ReadContext& context);

} // namespace seraph::review
