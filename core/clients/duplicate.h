// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"

namespace seraph::clients {

/// What is known of a person when somebody asks whether they are on file already.
struct Likeness {
    QString name;
    QStringList contactKeys; ///< matchKeyOf() of each contact
    std::optional<LocalDate> birthDate;
    QString identityNumber;
};

enum class SameBy { IdentityNumber, Contact, Name, Spelling, BirthDate };

struct Score {
    int points; ///< 0 to 100
    std::vector<SameBy> reasons;
};

/// How likely two files are of one person. Two people of one name are usual and two people of one phone are a family:
/// each alone warns, both together nearly prove. Different birth dates speak against it.
Score scoreOf(const Likeness& one, const Likeness& other);

/// From here on a person who types is warned.
inline constexpr int kWarnFrom = 40;
/// From here on two files stand in the list of likely duplicates.
inline constexpr int kLikelyFrom = 70;

/// Somebody on file who may be the person being entered.
struct DuplicateHint {
    ClientRow row;
    Score score;
};

struct DuplicatePair {
    ClientRow first; ///< the older file
    ClientRow second;
    Score score;
};

} // namespace seraph::clients

template <> struct seraph::Codes<seraph::clients::SameBy> {
    using By = seraph::clients::SameBy;
    static constexpr std::array kAll{
        std::pair{By::IdentityNumber, "identity_number"},
        std::pair{By::Contact, "contact"},
        std::pair{By::Name, "name"},
        std::pair{By::Spelling, "spelling"},
        std::pair{By::BirthDate, "birth_date"},
    };
};
