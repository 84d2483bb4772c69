// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent_need_queries.h"
#include "core/consultations/permissions.h"
#include "core/session/registry.h"

namespace seraph::consultations {

/// An order in a list, with what is left of it.
struct OrderRow {
    ServiceOrder order;
    LocalizedText serviceName;
    int used = 0; ///< sessions
    Money paid;
};
/// All orders of a client in the branches that the right covers, latest first: sessions left are `order.sessions - used`.
struct OrdersOf {
    using Output = std::vector<OrderRow>;
    static constexpr const char* kName = "OrdersOf";
    static constexpr session::Permission kPermission = kSeeOrders;
    clients::ClientId client;
};
Result<std::vector<OrderRow>> handle(const OrdersOf& query, const session::ReadContext& context);

struct OrderPage {
    OrderRow row;
    QString clientName;
    std::vector<SessionUse> uses;
    std::vector<ChangeOrder> changes;
    std::vector<PaymentNote> payments;
};
struct OpenOrder {
    using Output = OrderPage;
    static constexpr const char* kName = "OpenOrder";
    static constexpr session::Permission kPermission = kSeeOrders;
    OrderId order;
};
Result<OrderPage> handle(const OpenOrder& query, const session::ReadContext& context);

/// A client's documents, latest first, without their texts.
struct ConsentRow {
    ConsentId id;
    storage::Revision revision;
    LocalizedText name;
    std::optional<catalogue::ServiceId> service;
    ConsentState state = ConsentState::Prepared;
    ConsentStanding standing = ConsentStanding::Prepared; ///< today
    Instant preparedAt;
    std::optional<LocalDate> signedDay;
    std::optional<LocalDate> validUntil;
};
struct ConsentsOf {
    using Output = std::vector<ConsentRow>;
    static constexpr const char* kName = "ConsentsOf";
    static constexpr session::Permission kPermission = kSeeConsents;
    clients::ClientId client;
};
Result<std::vector<ConsentRow>> handle(const ConsentsOf& query, const session::ReadContext& context);

/// A paper that was printed, or a text that was prepared, and did not come back signed.
struct UnsignedRow {
    ConsentId id;
    clients::ClientId client;
    QString clientName;
    LocalizedText name;
    QString number; ///< as it stands on the paper
    Instant preparedAt;
};
/// Oldest first.
struct ListUnsigned {
    using Output = std::vector<UnsignedRow>;
    static constexpr const char* kName = "ListUnsigned";
    static constexpr session::Permission kPermission = kSeeConsents;
};
Result<std::vector<UnsignedRow>> handle(const ListUnsigned& query, const session::ReadContext& context);

/// One document as it was read and signed, who has to sign it, and what goes on its paper.
struct ConsentPage {
    Consent consent;
    LocalizedText name;
    int templateVersion = 0;
    QString number;
    QString code; ///< for the QR code
    QString clientName;
    QString guardianName;           ///< empty: nobody signs for the client
    Signer signer = Signer::Client; ///< who has to
    bool witness = false;           ///< whether somebody has to watch
};
struct OpenConsent {
    using Output = ConsentPage;
    static constexpr const char* kName = "OpenConsent";
    static constexpr session::Permission kPermission = kSeeConsents;
    static constexpr session::Action kAccessAction{"consent.opened"};
    ConsentId consent;
};
Result<ConsentPage> handle(const OpenConsent& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenConsent& query, const ConsentPage& answer);

/// The check of today for this service, if there was one.
struct SameDayCheckOf {
    using Output = std::optional<SameDayCheck>;
    static constexpr const char* kName = "SameDayCheckOf";
    static constexpr session::Permission kPermission = kSeeConsents;
    static constexpr session::Action kAccessAction{"same_day.opened"};
    clients::ClientId client;
    catalogue::ServiceId service;
};
Result<std::optional<SameDayCheck>> handle(const SameDayCheckOf& query,
                                           const session::ReadContext& context);
std::vector<session::Access> accesses(const SameDayCheckOf& query,
                                      const std::optional<SameDayCheck>& answer);

/// Which valid consents this service needs of this client today, and which are missing.
struct ConsentsNeeded {
    using Output = std::vector<ConsentNeed>;
    static constexpr const char* kName = "ConsentsNeeded";
    static constexpr session::Permission kPermission = kSeeConsents;
    clients::ClientId client;
    catalogue::ServiceId service;
};
Result<std::vector<ConsentNeed>> handle(const ConsentsNeeded& query,
                                        const session::ReadContext& context);

/// What stops when this consent is withdrawn: open orders with sessions left whose service needs it (L3).
struct WithdrawalEffects {
    using Output = std::vector<OrderRow>;
    static constexpr const char* kName = "WithdrawalEffects";
    static constexpr session::Permission kPermission = kSeeConsents;
    ConsentId consent;
};
Result<std::vector<OrderRow>> handle(const WithdrawalEffects& query,
                                     const session::ReadContext& context);

/// The same as ConsentsNeeded, in the words of "what is missing, who, until when".
struct WhatConsentNeeds {
    using Output = std::vector<session::Missing>;
    static constexpr const char* kName = "WhatConsentNeeds";
    static constexpr session::Permission kPermission = kSeeConsents;
    clients::ClientId client;
    catalogue::ServiceId service;
};
Result<std::vector<session::Missing>> handle(const WhatConsentNeeds& query,
                                             const session::ReadContext& context);

} // namespace seraph::consultations
