// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/localized_text.h"
#include "core/base/profile.h"

#include <QStringList>

#include <vector>

namespace seraph::exchange {

/// What a business brings along when it changes over in the middle of a month.
enum class ImportKind {
    Clients,
    Staff,      ///< and workers, who never get an account
    Services,   ///< with prices, as drafts that somebody releases
    Courses,    ///< sold elsewhere, with the sessions that are left
    FollowUps,  ///< calls that are owed already
    Placements, ///< of an agency: who is with whom, under which contract
    Questions   ///< of the question bank
};

/// How much a field is needed. Contact and Client: one of the fields that say so.
enum class FieldNeed { May, Must, Contact, Client, Many };

/// One thing that a column may hold.
struct ImportField {
    QString code{};
    LocalizedText name{};
    FieldNeed need = FieldNeed::May; ///< Many: several columns may go into it, each with its header
    QStringList headers{};           ///< how other programs call it, folded with foldedHeader()
};

/// What can be brought in, as resources/content/import_fields.json lists it; without what the trade does not collect.
std::vector<ImportField> importFields(ImportKind kind, Profile profile);

/// What a business of that trade brings along.
std::vector<ImportKind> importKinds(Profile profile);

/// A header as it is compared: folded as for searching, without signs, spaces and remarks in brackets.
QString foldedHeader(const QString& header);

} // namespace seraph::exchange

template <> struct seraph::Codes<seraph::exchange::ImportKind> {
    using Kind = seraph::exchange::ImportKind;
    static constexpr std::array kAll{std::pair{Kind::Clients, "clients"},
                                     std::pair{Kind::Staff, "staff"},
                                     std::pair{Kind::Services, "services"},
                                     std::pair{Kind::Courses, "courses"},
                                     std::pair{Kind::FollowUps, "follow_ups"},
                                     std::pair{Kind::Placements, "placements"},
                                     std::pair{Kind::Questions, "questions"}};
};
template <> struct seraph::Codes<seraph::exchange::FieldNeed> {
    using Need = seraph::exchange::FieldNeed;
    static constexpr std::array kAll{std::pair{Need::May, "may"},
                                     std::pair{Need::Must, "must"},
                                     std::pair{Need::Contact, "contact"},
                                     std::pair{Need::Client, "client"},
                                     std::pair{Need::Many, "many"}};
};
