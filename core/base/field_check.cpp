// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_check.h"

#include "core/base/phone_number.h"

#include <algorithm>

namespace seraph {
namespace {

bool hasForbiddenControl(const QString& text, Lines lines)
{
    return std::any_of(text.begin(), text.end(), [lines](QChar c) {
        if (c.category() != QChar::Other_Control)
            return false;
        return lines == Lines::One || (c != u'\n' && c != u'\t' && c != u'\r');
    });
}

} // namespace

void FieldCheck::text(QAnyStringView field, const QString& value, const TextRule& rule)
{
    if (rule.presence == Presence::Required && value.trimmed().isEmpty())
        add(field, "required");
    if (value.size() > rule.limit)
        add(field, "too_long");
    if (!value.isValidUtf16())
        add(field, "not_text");
    else if (hasForbiddenControl(value, rule.lines))
        add(field, "has_control");
}

void FieldCheck::phone(QAnyStringView field, const QString& value)
{
    require(value.isEmpty() || looksLikePhone(value), field, "bad_phone");
}

void FieldCheck::date(QAnyStringView field, const std::optional<LocalDate>& value)
{
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2200;
    require(!value || (value->isValid() && value->year() >= kFirstYear && value->year() <= kLastYear),
            field,
            "bad_date");
}

void FieldCheck::period(QAnyStringView endField,
                        const std::optional<LocalDate>& from,
                        const std::optional<LocalDate>& until)
{
    require(!from || !until || *from <= *until, endField, "ends_before_start");
}

void FieldCheck::require(bool condition, QAnyStringView field, const char* rule)
{
    if (!condition)
        add(field, rule);
}

Status FieldCheck::result() const
{
    if (m_errors.empty())
        return {};
    Error error = makeError(ErrorCode::Invalid);
    error.fields = m_errors;
    return fail(std::move(error));
}

void FieldCheck::add(QAnyStringView field, const char* rule)
{
    m_errors.push_back({field.toString(), QString::fromLatin1(rule)});
}

} // namespace seraph
