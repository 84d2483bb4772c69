// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_check.h"
#include "core/base/localized_text.h"

/// Rules for bilingual texts: one language is enough, each falls back to the other.
namespace seraph::catalogue {

inline constexpr TextRule kNameRule{100, Presence::Required, Lines::One};
inline constexpr TextRule kParagraphRule{2000, Presence::Optional, Lines::Many};
inline constexpr TextRule kPageRule{20000, Presence::Optional, Lines::Many};

inline bool isBlank(const LocalizedText& text)
{
    return text.zh.trimmed().isEmpty() && text.en.trimmed().isEmpty();
}

/// The rule for both languages; "required" where both are blank.
inline void checkText(FieldCheck& check, QAnyStringView field, const LocalizedText& text, TextRule rule)
{
    const bool required = rule.presence == Presence::Required;
    rule.presence = Presence::Optional;
    check.require(!required || !isBlank(text), field, "required");
    check.text(field, text.zh, rule);
    check.text(field, text.en, rule);
}

/// "steps[3].role"
inline QString fieldOf(const char* list, std::size_t index, const char* member)
{
    return QStringLiteral("%1[%2].%3").arg(QLatin1StringView(list)).arg(index).arg(QLatin1StringView(member));
}

} // namespace seraph::catalogue
