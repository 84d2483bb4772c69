// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective_repository.h"
#include "core/quality/permissions.h"
#include "core/session/command.h"
#include "core/session/registry.h"

#include <map>

namespace seraph::quality {

struct ListCorrectives {
    using Output = std::vector<CorrectiveRow>;
    static constexpr const char* kName = "ListCorrectives";
    static constexpr session::Permission kPermission = kSee;
    LocalDate closedSince;
};
Result<std::vector<CorrectiveRow>> handle(const ListCorrectives& query,
                                          const session::ReadContext& context);

/// Those that arose from one record, latest first.
struct CorrectivesFrom {
    using Output = std::vector<Corrective>;
    static constexpr const char* kName = "CorrectivesFrom";
    static constexpr session::Permission kPermission = kSee;
    Origin origin = Origin::Complaint;
    qint64 record = 0;
};
Result<std::vector<Corrective>> handle(const CorrectivesFrom& query,
                                       const session::ReadContext& context);

struct CorrectivePage {
    Corrective corrective;
    std::vector<EffectCheck> checks{};
    std::map<PersonId, QString> names{};
    QString obstacle{}; ///< what keeps it from being closed
};
struct OpenCorrectivePage {
    using Output = CorrectivePage;
    static constexpr const char* kName = "OpenCorrectivePage";
    static constexpr session::Permission kPermission = kSee;
    CorrectiveId corrective;
};
/// NotFound "corrective.unknown"; Denied "scope.outside".
Result<CorrectivePage> handle(const OpenCorrectivePage& query, const session::ReadContext& context);

/// "corrective.due" for an action that is owed, "corrective.check_due" for a look whose day has come.
Result<std::vector<session::Missing>> missingFromQuality(const session::ReadContext& context);

} // namespace seraph::quality
