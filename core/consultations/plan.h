// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/catalogue/price.h"
#include "core/consultations/consultation.h"

namespace seraph::consultations {

using OptionId = Id<struct OptionTag>;
using ApprovalId = Id<struct ApprovalTag>;
using PictureId = Id<struct OptionPictureTag>;

enum class PlanState { Draft, Presented, Chosen, Confirmed, Declined };
enum class OptionKind { Service, Package, Worker, Wait };
/// What a manager may allow with a reason.
enum class PlanException { FewerOptions, Customisation, Discount };

/// What is proposed to a client, what they chose and why (C-43, C-84).
struct Plan {
    PlanId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    std::optional<ConsultationId> consultation{};
    QString goal{};
    PlanState state;
    PersonId advisor;
    std::optional<PersonId> physician{}; ///< who examined the client and stands for this plan
    std::optional<Instant> physicianAt{};
    std::optional<Instant> presentedAt{};
    std::optional<OptionId> chosenOption{};
    std::optional<Instant> chosenAt{};
    QString choiceReason{};
    std::optional<Instant> decidedAt{};
    QString lostReason{};
    QString lostNote{};
    Instant createdAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// One alternative, priced as the price list stood when it was written down. Custom lines come on top of the list.
struct PlanOption {
    OptionId id;
    storage::Revision revision;
    clients::ClientId client;
    PlanId plan;
    OptionKind kind;
    QString title{};
    QString description{};
    std::optional<catalogue::ServiceId> service{}; ///< of all but "wait or do nothing"
    std::optional<catalogue::ServiceVersionId> serviceVersion{};
    std::optional<catalogue::PriceVersionId> priceVersion{};
    std::optional<PersonId> worker{}; ///< the candidate, in the agency
    int quantity;
    std::vector<catalogue::PriceLine> lines{}; ///< of the whole quantity
    std::vector<catalogue::PriceLine> customLines{};
    Money discount{};
    Money amount{};                ///< lines and custom lines less the discount
    std::optional<Money> lowest{}; ///< below it a manager has to agree
    QStringList notIncluded{};
    QStringList promised{}; ///< only what the service's list of results allows (C-73)
    std::optional<Instant> archivedAt{};

    friend bool operator==(const PlanOption&, const PlanOption&) = default;
};

/// What people may enter about an option. Price, versions and what is not included come from the catalogue.
struct OptionDetails {
    OptionKind kind = OptionKind::Service;
    QString title{};
    QString description{};
    std::optional<catalogue::ServiceId> service{};
    std::optional<PersonId> worker{};
    int quantity = 1;
    std::vector<catalogue::PriceLine> customLines{};
    Money discount{};
    QStringList promised{};
};

struct PlanApproval {
    ApprovalId id;
    storage::Revision revision;
    clients::ClientId client;
    PlanId plan;
    PlanException exception;
    QString reason{};
    PersonId approvedBy;
    Instant approvedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const PlanApproval&, const PlanApproval&) = default;
};

/// A picture shown with an option: the client's own, or one of somebody who agreed in writing that others may see it (C-68,
/// PIPL 25).
struct OptionPicture {
    PictureId id;
    storage::Revision revision;
    clients::ClientId client; ///< to whom it is shown
    PlanId plan;
    OptionId option;
    attachments::AttachmentId attachment;
    clients::ClientId shown; ///< who is in it
    PersonId addedBy;
    Instant addedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const OptionPicture&, const OptionPicture&) = default;
};

inline constexpr std::size_t kFewestOptions = 3;
/// Permille of an order's price that may be made to measure before a manager has to agree (C-8).
inline constexpr int kCustomAllowance = 100;

/// The catalogue's price for so many, and the whole of an option: its lines, custom lines, discount.
std::vector<catalogue::PriceLine> times(std::vector<catalogue::PriceLine> lines, int quantity);
Money amountOf(const PlanOption& option);
/// How much of the option is made to measure, in permille of its price before the discount.
int customShare(const PlanOption& option);
/// Each is one of the results that the service may promise, in either language. Invalid at "promised" "not_approved".
Status checkPromises(const QStringList& promised, const std::vector<LocalizedText>& approved);
/// Invalid: title "required", "too_long"; description "too_long"; service "required", "not_for_waiting"; worker
/// "required" of a candidate; quantity "out_of_range"; custom_lines "negative"; discount "negative".
Status checkDetails(const OptionDetails& details);

/// Everything the next step of a plan depends on.
struct PlanCase {
    Profile profile = Profile::Clinic;
    PlanState state = PlanState::Draft;
    std::vector<PlanOption> options{};
    std::vector<PlanException> approved{};
    std::optional<Fitness> fitness{}; ///< nothing: no physician has examined the client
    bool physicianConfirmed = false;
    OptionKind chosen = OptionKind::Service;
    Completeness risks{};        ///< of the chosen option
    bool picturesAllowed = true; ///< everybody shown in one still agrees
};

/// What still stands between the plan and that state, as codes; empty: nothing does. "plan.order" where it cannot follow at
/// all. Of presenting: "plan.no_options", "plan.too_few_options", "plan.over_customised", "plan.below_lowest",
/// "plan.picture_consent". Of confirming: what medicalObstacles() says, "plan.no_physician", "plan.risks_untold"; who decides to wait signs nothing.
QStringList obstacles(const PlanCase& plan, PlanState to);
/// What keeps a physician from standing for it: "plan.not_examined", "plan.not_fit".
QStringList medicalObstacles(const PlanCase& plan);

} // namespace seraph::consultations

namespace seraph {
template <> struct Codes<consultations::PlanState> {
    using State = consultations::PlanState;
    static constexpr std::array kAll{
        std::pair{State::Draft, "draft"},
        std::pair{State::Presented, "presented"},
        std::pair{State::Chosen, "chosen"},
        std::pair{State::Confirmed, "confirmed"},
        std::pair{State::Declined, "declined"},
    };
};
template <> struct Codes<consultations::OptionKind> {
    using Kind = consultations::OptionKind;
    static constexpr std::array kAll{
        std::pair{Kind::Service, "service"},
        std::pair{Kind::Package, "package"},
        std::pair{Kind::Worker, "worker"},
        std::pair{Kind::Wait, "wait"},
    };
};
template <> struct Codes<consultations::PlanException> {
    using Exception = consultations::PlanException;
    static constexpr std::array kAll{
        std::pair{Exception::FewerOptions, "fewer_options"},
        std::pair{Exception::Customisation, "customisation"},
        std::pair{Exception::Discount, "discount"},
    };
};
} // namespace seraph
