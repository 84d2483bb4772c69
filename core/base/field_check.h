// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <optional>

namespace seraph {

enum class Presence { Optional, Required };
enum class Lines { One, Many };

/// What a text that a person types must look like.
struct TextRule {
    qsizetype limit = 100; ///< UTF-16 code units
    Presence presence = Presence::Optional;
    Lines lines = Lines::One;
};

/// Checks the fields of one form and gathers every broken rule, so that a person sees all of them at once.
///
///     FieldCheck check;
///     check.text("name", details.name, {60, Presence::Required});
///     check.require(details.opens < details.closes, "closes", "ends_before_start");
///     return check.result();
class FieldCheck {
public:
    /// Rules: "required" (nothing but white space), "too_long", "has_control" (control characters, or line breaks where
    /// one line is asked for), "not_text" (half a character, as from a damaged file).
    void text(QAnyStringView field, const QString& value, const TextRule& rule);
    /// Optional; where given it must look like a telephone number: "bad_phone".
    void phone(QAnyStringView field, const QString& value);
    /// Optional; where given it must be a day between 1900 and 2200: "bad_date".
    void date(QAnyStringView field, const std::optional<LocalDate>& value);
    /// Where both ends are known, the last day is not before the first: "ends_before_start" at the field of the end.
    void period(QAnyStringView endField,
                const std::optional<LocalDate>& from,
                const std::optional<LocalDate>& until);
    /// The rule is broken unless the condition holds.
    void require(bool condition, QAnyStringView field, const char* rule);

    /// Invalid with all broken rules, in the order in which they were checked.
    Status result() const;

private:
    void add(QAnyStringView field, const char* rule);
    std::vector<FieldError> m_errors;
};

} // namespace seraph
