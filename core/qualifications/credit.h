// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/competence.h"

/// How far the house can rely on somebody, A to D, by a formula that shows what it is made of (C-132, C-185). It is told to
/// the person, who may appeal; it is no secret file.
namespace seraph::qualifications {

using CreditAppealId = Id<struct CreditAppealTag>;
using HonourConsentId = Id<struct HonourConsentTag>;

enum class CreditGrade { A, B, C, D };
enum class AppealState { Open, Upheld, Rejected };

/// "These figures are wrong": one measure, with the reason. Upheld, what was recorded of it until that day counts no more.
struct CreditAppeal {
    CreditAppealId id;
    storage::Revision revision;
    PersonId person;
    QString measure; ///< see scoreMeasures()
    QString reason{};
    LocalDate raisedOn;
    PersonId raisedBy;
    AppealState state;
    std::optional<PersonId> decidedBy{};
    std::optional<Instant> decidedAt{};
    QString note{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const CreditAppeal&, const CreditAppeal&) = default;
};

enum class HonourWish { Shown, Hidden };
/// Whether somebody wants to stand on the honour roll (C-195). Who never said so does not.
struct HonourConsent {
    HonourConsentId id;
    storage::Revision revision;
    PersonId person;
    HonourWish wish;
    Instant saidAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const HonourConsent&, const HonourConsent&) = default;
};

/// Over so many months scores count; grades begin at so many permille.
inline constexpr int kCreditMonths = 12;
inline constexpr int kCreditA = 900;
inline constexpr int kCreditB = 800;
inline constexpr int kCreditC = 650;
/// Below so many answers, findings and results together nobody is graded.
inline constexpr int kCreditSamples = 5;

/// One line of the formula.
struct CreditInput {
    QString measure{};          ///< of scoreMeasures(), or "papers": what of what is asked is held
    int weight = 0;             ///< of 100; what has no value gives its weight to the others
    std::optional<int> value{}; ///< permille
    int samples = 0;
    bool setAside = false; ///< an appeal was upheld: older figures are left out

    friend bool operator==(const CreditInput&, const CreditInput&) = default;
};
struct CreditRating {
    std::optional<CreditGrade> grade{}; ///< nothing: too little is known
    int value = 0; ///< permille, the mean by weight of the inputs that have a value
    std::vector<CreditInput> inputs{};
    bool limited = false; ///< something that the law asks for is missing: C at best
};

/// What the formula rests on.
struct CreditFacts {
    LocalDate day;
    std::vector<Score> scores{};         ///< of the person, in any order
    std::vector<CreditAppeal> appeals{}; ///< of the person
    int asked = 0;
    int held = 0;
    bool lawMissing = false;
};
CreditRating creditOf(const CreditFacts& facts);

/// Whether somebody may stand on the honour roll: graded A, everything asked for at hand, and they want to.
bool isHonoured(const CreditRating& rating, const CreditFacts& facts, HonourWish wish);

} // namespace seraph::qualifications

namespace seraph {
template <> struct Codes<qualifications::CreditGrade> {
    using Grade = qualifications::CreditGrade;
    static constexpr std::array kAll{std::pair{Grade::A, "a"},
                                     std::pair{Grade::B, "b"},
                                     std::pair{Grade::C, "c"},
                                     std::pair{Grade::D, "d"}};
};
template <> struct Codes<qualifications::AppealState> {
    using State = qualifications::AppealState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Upheld, "upheld"},
                                     std::pair{State::Rejected, "rejected"}};
};
template <> struct Codes<qualifications::HonourWish> {
    using Wish = qualifications::HonourWish;
    static constexpr std::array kAll{std::pair{Wish::Shown, "shown"}, std::pair{Wish::Hidden, "hidden"}};
};
} // namespace seraph
