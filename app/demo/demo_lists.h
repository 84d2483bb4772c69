// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/base/profile.h"

namespace seraph::demo {

struct DemoStaff {
    QString login{}; ///< empty: a colleague without an account
    QString role{};
    /// Who acts in the demo: "desk", "expert" or "both" (who looks after their own clients alone); "other" only works here.
    QString part{};
    LocalizedText name{};
    LocalizedText job{};
};

/// What people say who want that service.
struct Wish {
    QString service{};
    LocalizedText text{};
};

/// What a demo of one trade is told with.
struct TradeLists {
    LocalizedText organisation{};
    LocalizedText owner{};
    std::vector<DemoStaff> staff{};
    std::vector<DemoStaff> colleagues{};
    std::vector<LocalizedText> rooms{};
    QStringList planServices{};
    QStringList orders{};
    QStringList laterOrders{};  ///< of them: only for somebody who was here before
    std::vector<Wish> wishes{}; ///< one for each service
    std::vector<LocalizedText> findings{};
    std::vector<LocalizedText> allergies{};
    std::vector<LocalizedText> pets{};
};

/// resources/content/demo.json: names and sentences that nobody has said, for people who do not exist.
struct DemoLists {
    QString surnames{}; ///< one character each, and so are the characters of given names
    QString given{};
    QString givenMen{};
    QStringList firstNames{};
    QStringList firstNamesMen{};
    QStringList lastNames{};
    std::vector<LocalizedText> streets{};
    std::vector<LocalizedText> branches{}; ///< beside the first
    LocalizedText formerClients{};         ///< how their lists are called
    LocalizedText lastSeen{};
    std::vector<LocalizedText> contactTimes{};
    LocalizedText goal{};
    LocalizedText waitOption{};
    LocalizedText choiceReason{};
    LocalizedText declineNote{};
    std::vector<LocalizedText> firstTasks{};
    TradeLists trade{};
};

/// A file that does not fit is a broken build: contract violation.
DemoLists readDemoLists(Profile profile);

} // namespace seraph::demo
