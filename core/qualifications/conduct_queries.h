// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/agreement.h"
#include "core/qualifications/credit.h"
#include "core/qualifications/permissions.h"
#include "core/session/command.h"

namespace seraph::qualifications {

/// What is signed here, and how oneself stands with it.
struct AgreementRow {
    Agreement agreement; ///< the newest version
    LocalizedText name{};
    std::optional<AgreementSignature> signature{}; ///< one's latest, of whatever version
    int signedNumber = 0;                          ///< of which version; 0: never
    bool intact = true; ///< the signature and its text are what was signed
};
/// One's own, the newest version of each kind. What has a newer version than the one signed is to be signed again.
struct OwnAgreements {
    using Output = std::vector<AgreementRow>;
    static constexpr const char* kName = "OwnAgreements";
    static constexpr session::Permission kPermission = session::kSelf;
};
Result<std::vector<AgreementRow>> handle(const OwnAgreements& query,
                                         const session::ReadContext& context);

struct AgreementVersionRow {
    Agreement agreement;
    LocalizedText name{};
    int signatures = 0; ///< people who signed this version
    int broken = 0;     ///< signatures that are not what was signed any more
};
/// Every version, by kind and then the newest first.
struct ListAgreements {
    using Output = std::vector<AgreementVersionRow>;
    static constexpr const char* kName = "ListAgreements";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<AgreementVersionRow>> handle(const ListAgreements& query,
                                                const session::ReadContext& context);

struct CreditRow {
    PersonId person;
    QString name{};
    QString jobTitle{};
    CreditRating rating{};
    std::vector<CreditAppeal> appeals{}; ///< latest first
    HonourWish wish = HonourWish::Hidden;
    bool honoured = false; ///< would stand on the honour roll today
};
/// How far the house can rely on whom, by name.
struct ListCredit {
    using Output = std::vector<CreditRow>;
    static constexpr const char* kName = "ListCredit";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<CreditRow>> handle(const ListCredit& query, const session::ReadContext& context);

/// One's own, with the whole formula.
struct OwnCredit {
    using Output = CreditRow;
    static constexpr const char* kName = "OwnCredit";
    static constexpr session::Permission kPermission = session::kSelf;
};
Result<CreditRow> handle(const OwnCredit& query, const session::ReadContext& context);

} // namespace seraph::qualifications
