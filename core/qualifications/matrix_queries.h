// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/matrix.h"
#include "core/qualifications/permissions.h"
#include "core/session/command.h"

namespace seraph::qualifications {

/// Whose rows are shown.
struct PeopleFilter {
    std::optional<BranchId> branch{}; ///< people of no branch are left out then
    QString role{};                   ///< code; empty: every role
};

struct MatrixColumn {
    CertificateKind kind;
    int asked = 0;   ///< of how many people it is asked
    int covered = 0; ///< how many of them hold it today
};
struct MatrixRow {
    PersonId person;
    QString name{};
    QString jobTitle{};
    QStringList roles{};
    std::vector<MatrixCell> cells{}; ///< one for each column
    int missing = 0;
    int due = 0;
};
struct Matrix {
    LocalDate day;
    std::vector<MatrixColumn> columns{}; ///< what anybody is asked for
    std::vector<MatrixRow> rows{};       ///< who works here today, by name
};
/// People × requirements, today; everybody of whom the right knows.
struct RequirementMatrix {
    using Output = Matrix;
    static constexpr const char* kName = "RequirementMatrix";
    static constexpr session::Permission kPermission = kSeeFiles;
    PeopleFilter filter{};
};
Result<Matrix> handle(const RequirementMatrix& query, const session::ReadContext& context);

/// One thing that somebody has to bring, renew or hear about.
struct DueRow {
    PersonId person;
    QString personName{};
    QString kind{}; ///< code
    LocalizedText kindName{};
    Hold hold = Hold::Missing;
    std::optional<LocalDate> validUntil{};
    int stage = 0;          ///< 90, 60, 30, 7; 0: over or missing
    bool asked = false;     ///< a requirement asks for it
    bool elsewhere = false; ///< another module keeps the paper, and reminds of it
};
/// What ends within so many days and what is over or missing and asked for; the most urgent first (C-171, C-199).
struct DueList {
    using Output = std::vector<DueRow>;
    static constexpr const char* kName = "DueList";
    static constexpr session::Permission kPermission = kSeeFiles;
    int days = 90;
    PeopleFilter filter{};
};
Result<std::vector<DueRow>> handle(const DueList& query, const session::ReadContext& context);
/// The same of everybody that the right to keep files reaches, for Today.
Result<std::vector<DueRow>> duePeople(const session::ReadContext& context);
/// The same of oneself, for Today and one's own page.
struct OwnDueList {
    using Output = std::vector<DueRow>;
    static constexpr const char* kName = "OwnDueList";
    static constexpr session::Permission kPermission = session::kSelf;
    int days = 90;
};
Result<std::vector<DueRow>> handle(const OwnDueList& query, const session::ReadContext& context);

struct CoveragePoint {
    LocalDate day;
    int people = 0;  ///< who worked here on that day
    int covered = 0; ///< and held everything that is asked of them now
};
struct Uncovered {
    PersonId person;
    QString name{};
    std::vector<LocalizedText> missing{};
};
struct Coverage {
    std::vector<CoveragePoint> points{}; ///< at the ends of months, the last one today or the day asked for
    std::vector<Uncovered> uncovered{}; ///< on the last day, by name
};
/// Of who works here, how many hold all that is asked of them (C-181). People of whom nothing is asked do not count.
struct CoverageOver {
    using Output = Coverage;
    static constexpr const char* kName = "CoverageOver";
    static constexpr session::Permission kPermission = kSeeFiles;
    LocalDate from{};
    LocalDate until{};
    PeopleFilter filter{};
};
Result<Coverage> handle(const CoverageOver& query, const session::ReadContext& context);

} // namespace seraph::qualifications
