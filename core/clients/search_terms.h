// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"

#include <span>

namespace seraph::clients {

/// One way to reach a client, as far as searching is concerned.
struct SearchableContact {
    ContactKind kind;
    QString value;
};

/// The words under which a client stands in the search index, separated by spaces. People find 王小红, 138 1234 8812,
/// A00123 by any beginning of: the name and each part of it (小红, 红), the full pinyin of these (wangxiaohong, xiaohong,
/// hong), initials (wxh, xh), surname and initials (wangxh), every reading of a surname with several (单: shan, dan,
/// chan; 尉迟: yuchi, weichi …), the phone number and its last four digits, other contacts, the client number.
/// A word that stands for something whole stands there once more with kWholeMark in front.
QString searchTerms(const QString& name, const QString& number, std::span<const SearchableContact> contacts);

/// In front of a word that is a whole name, spelling, contact or number. Nobody can type it.
inline constexpr QChar kWholeMark(0xE000);

/// What somebody typed, as two full-text expressions: those whom it names exactly, and all whom it may be the beginning
/// of. `exact` is empty where several words were typed; both are empty where nothing was typed that can be searched for.
struct SearchExpressions {
    QString exact;
    QString beginning;
};
SearchExpressions searchExpressions(const QString& typed);

} // namespace seraph::clients
