// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <QStringList>

#include <vector>

namespace seraph::placements {

using WorkerProfileId = Id<struct WorkerProfileTag>;
using PaperId = Id<struct PaperTag>;

/// How somebody works in a household: living there, by the day, or by the hour for several households.
enum class WorkMode { LiveIn, Daytime, Hourly };
/// 待岗, 在户, 请假; and whoever does not work here any more.
enum class WorkerState { Idle, Placed, OnLeave, Left };

/// What an agency knows of somebody whom it places. The person is one of the organisation's staff and needs no account.
struct WorkerProfile {
    WorkerProfileId id;
    storage::Revision revision;
    PersonId worker;
    QString origin{}; ///< where they come from: 四川南充
    std::optional<int> birthYear{};
    std::optional<int> workingSince{}; ///< year
    QString education{};
    QStringList skills{}; ///< codes of the catalogue's categories
    QString skillNotes{}; ///< 川菜, 会做月子餐
    QString experience{}; ///< the last households, without naming them
    QString languages{};
    QString introduction{};              ///< the adviser's word about them
    QStringList modes{};                 ///< codes of WorkMode that they take
    QStringList limits{};                ///< what they do not take, of limitCodes()
    std::optional<Money> expectedWage{}; ///< a month
    std::optional<LocalDate> availableFrom{};
    std::optional<LocalDate> leaveFrom{};
    std::optional<LocalDate> leaveUntil{}; ///< last day
    QString leaveReason{};
    std::optional<LocalDate> cardConsentOn{}; ///< when they agreed that their card is shown to clients
    std::optional<Instant> archivedAt{};

    friend bool operator==(const WorkerProfile&, const WorkerProfile&) = default;
};

/// What people may enter about a worker, apart from name and telephone (organisation::StaffDetails) and leave.
struct WorkerDetails {
    QString origin{};
    std::optional<int> birthYear{};
    std::optional<int> workingSince{};
    QString education{};
    QStringList skills{};
    QString skillNotes{};
    QString experience{};
    QString languages{};
    QString introduction{};
    QStringList modes{};
    QStringList limits{};
    std::optional<Money> expectedWage{};
    std::optional<LocalDate> availableFrom{};
    std::optional<LocalDate> cardConsentOn{};

    friend bool operator==(const WorkerDetails&, const WorkerDetails&) = default;
};

struct Leave {
    LocalDate from;
    LocalDate until;
    QString reason{};
};

enum class PaperKind { Identity, Health, Background, Insurance, Commitment, Training };

/// A paper somebody was shown: identity card, health certificate, background check, insurance, the promise to keep the
/// household's secrets, training. Its scan is an attachment. It counts once somebody has seen the original.
struct WorkerPaper {
    PaperId id;
    storage::Revision revision;
    PersonId worker;
    PaperKind kind;
    QString number{};
    QString issuer{};
    std::optional<LocalDate> issuedOn{};
    std::optional<LocalDate> validUntil{}; ///< last day; nothing: it does not run out
    std::optional<LocalDate> seenOn{};     ///< the original
    std::optional<PersonId> seenBy{};
    QString note{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const WorkerPaper&, const WorkerPaper&) = default;
};

struct PaperDetails {
    PaperKind kind = PaperKind::Identity;
    QString number{};
    QString issuer{};
    std::optional<LocalDate> issuedOn{};
    std::optional<LocalDate> validUntil{};
    bool originalSeen = false;
    QString note{};
};

/// What a worker may refuse and a household may bring: "pets", "nights", "smoking", "pork", "lifting", "cameras", "travel".
const QStringList& limitCodes();

WorkerDetails tidied(WorkerDetails details);
PaperDetails tidied(PaperDetails details);
WorkerProfile withDetails(WorkerProfile profile, const WorkerDetails& details);
WorkerDetails detailsOf(const WorkerProfile& profile);
// These expect tidied details.
/// Invalid: every text "too_long"; birth_year, working_since "out_of_range"; modes, limits "unknown"; expected_wage
/// "negative"; available_from, card_consent_on "bad_date"; card_consent_on "in_future".
Status checkDetails(const WorkerDetails& details, LocalDate today);
/// Invalid: number "required" of identity, health and insurance, "bad_identity_number"; issued_on, valid_until "bad_date";
/// valid_until "ends_before_start"; every text "too_long".
Status checkDetails(const PaperDetails& details);
/// Invalid: from, until "bad_date"; until "ends_before_start"; reason "too_long".
Status checkLeave(const Leave& leave);

/// Days that somebody spends with a household, planned or real.
struct Stay {
    WorkMode mode;
    LocalDate from;
    LocalDate until; ///< last day
};
/// Whether one person cannot do both: they share a day, and at least one is not by the hour.
bool collide(const Stay& one, const Stay& other);

bool isOnLeave(const WorkerProfile& profile, LocalDate from, LocalDate until);
/// Leave goes before the household: who is ill at home is not with the family.
WorkerState stateOn(const WorkerProfile& profile,
                    bool employed,
                    const std::vector<Stay>& stays,
                    LocalDate day);

enum class PaperStanding { Valid, RunsOut, Expired, Missing };
/// How somebody stands with one kind of paper for work from one day to another. RunsOut: valid on the first day, not on the
/// last. A paper whose original nobody has seen counts as missing.
struct PaperState {
    PaperKind kind = PaperKind::Identity;
    PaperStanding standing = PaperStanding::Missing;
    std::optional<LocalDate> validUntil{}; ///< of the paper that holds longest
    friend bool operator==(const PaperState&, const PaperState&) = default;
};
PaperState standingOf(const std::vector<WorkerPaper>& papers, PaperKind kind, LocalDate from, LocalDate until);
/// What nobody starts without: all kinds but training. The health certificate counts where the service asks for one.
std::vector<PaperKind> requiredPapers(bool healthCertificate);

/// The years of age between which somebody is, in steps of five: 45 to 49. A card shows no more.
struct AgeBand {
    int from;
    int to;
    friend bool operator==(const AgeBand&, const AgeBand&) = default;
};
std::optional<AgeBand> ageBand(const std::optional<int>& birthYear, LocalDate today);
/// 张** for a card that leaves the house.
QString maskedName(const QString& name);

} // namespace seraph::placements

namespace seraph {
template <> struct Codes<placements::WorkMode> {
    using Mode = placements::WorkMode;
    static constexpr std::array kAll{std::pair{Mode::LiveIn, "live_in"},
                                     std::pair{Mode::Daytime, "daytime"},
                                     std::pair{Mode::Hourly, "by_hour"}};
};
template <> struct Codes<placements::WorkerState> {
    using State = placements::WorkerState;
    static constexpr std::array kAll{std::pair{State::Idle, "idle"},
                                     std::pair{State::Placed, "placed"},
                                     std::pair{State::OnLeave, "on_leave"},
                                     std::pair{State::Left, "left_agency"}};
};
template <> struct Codes<placements::PaperKind> {
    using Kind = placements::PaperKind;
    static constexpr std::array kAll{std::pair{Kind::Identity, "identity"},
                                     std::pair{Kind::Health, "health"},
                                     std::pair{Kind::Background, "background"},
                                     std::pair{Kind::Insurance, "insurance"},
                                     std::pair{Kind::Commitment, "commitment"},
                                     std::pair{Kind::Training, "training"}};
};
} // namespace seraph
