// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_list.h"
#include "core/complaints/permissions.h"
#include "core/complaints/sanction.h"
#include "core/session/registry.h"

#include <QHash>

namespace seraph::complaints {

/// What is open, by stage.
struct ComplaintBoard {
    using Output = std::vector<BoardColumn>;
    static constexpr const char* kName = "ComplaintBoard";
    static constexpr session::Permission kPermission = kView;
    std::optional<BranchId> branch{};
    int rows = 50; ///< of each stage, the most urgent
};
Result<std::vector<BoardColumn>> handle(const ComplaintBoard& query,
                                        const session::ReadContext& context);

/// By due time.
struct ListComplaints {
    using Output = std::vector<ComplaintRow>;
    static constexpr const char* kName = "ListComplaints";
    static constexpr session::Permission kPermission = kView;
    ComplaintFilter filter{};
};
Result<std::vector<ComplaintRow>> handle(const ListComplaints& query,
                                         const session::ReadContext& context);

/// Longest first.
struct OverdueComplaints {
    using Output = std::vector<ComplaintRow>;
    static constexpr const char* kName = "OverdueComplaints";
    static constexpr session::Permission kPermission = kView;
    int limit = 200;
};
Result<std::vector<ComplaintRow>> handle(const OverdueComplaints& query,
                                         const session::ReadContext& context);

struct ComplaintsOf {
    using Output = std::vector<ComplaintRow>;
    static constexpr const char* kName = "ComplaintsOf";
    static constexpr session::Permission kPermission = kView;
    clients::ClientId client;
};
Result<std::vector<ComplaintRow>> handle(const ComplaintsOf& query, const session::ReadContext& context);

/// Whole cases and single answers, in characters, pinyin or initials; latest first.
struct ComplaintHit {
    ComplaintRow row;
    QString excerpt{}; ///< where it stands, if it stands there in these characters
};
struct SearchComplaints {
    using Output = std::vector<ComplaintHit>;
    static constexpr const char* kName = "SearchComplaints";
    static constexpr session::Permission kPermission = kView;
    QString text;
    int limit = 50;
};
Result<std::vector<ComplaintHit>> handle(const SearchComplaints& query,
                                         const session::ReadContext& context);

/// A case by the number that stands on its letters. NotFound "complaint.unknown".
struct FindComplaint {
    using Output = ComplaintId;
    static constexpr const char* kName = "FindComplaint";
    static constexpr session::Permission kPermission = kView;
    QString number;
};
Result<ComplaintId> handle(const FindComplaint& query, const session::ReadContext& context);

/// One case with everything in it.
struct ComplaintPage {
    ComplaintRow row;
    std::vector<Step> steps{};
    std::vector<Note> notes{};
    std::vector<Wait> waits{};
    std::vector<LinkRow> links{};
    std::vector<Liability> liabilities{};
    std::vector<Remedy> remedies{};
    std::vector<Sanction> sanctions{}; ///< only for those who may decide on them
    std::vector<Letter> letters{};
    QHash<qint64, QString> names{}; ///< of everybody who did something in it, by person
    std::optional<Move> next{};
    QString obstacle{}; ///< what keeps it from the next move
    std::vector<session::Missing> missing{};
    std::optional<Money> unserved{}; ///< of a linked order: what was paid for sessions not used
    Instant now;                     ///< at which this was true
};
struct OpenComplaint {
    using Output = ComplaintPage;
    static constexpr const char* kName = "OpenComplaint";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAccessAction{"complaint.opened"};
    ComplaintId complaint;
};
Result<ComplaintPage> handle(const OpenComplaint& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenComplaint& query, const ComplaintPage& answer);

/// By when they will hear, before the case is there: for the one who has them on the telephone.
struct PromisedDates {
    Instant acknowledge;
    Instant answer;
    DueReason why{}; ///< of the answer
};
struct DatesOfNewCase {
    using Output = PromisedDates;
    static constexpr const char* kName = "DatesOfNewCase";
    static constexpr session::Permission kPermission = kFile;
    BranchId branch;
    QString category{};
    Channel channel = Channel::Phone;
    std::optional<LocalDate> externalDue{};
};
/// Invalid: category "unknown".
Result<PromisedDates> handle(const DatesOfNewCase& query, const session::ReadContext& context);

/// What a period came to.
struct ComplaintFiguresOf {
    using Output = ComplaintFigures;
    static constexpr const char* kName = "ComplaintFiguresOf";
    static constexpr session::Permission kPermission = kView;
    LocalDate from;
    LocalDate until;
};
Result<ComplaintFigures> handle(const ComplaintFiguresOf& query, const session::ReadContext& context);

/// Several about the same thing within the last thirty days.
struct ComplaintClusters {
    using Output = std::vector<Cluster>;
    static constexpr const char* kName = "ComplaintClusters";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<Cluster>> handle(const ComplaintClusters& query, const session::ReadContext& context);

} // namespace seraph::complaints
