// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/phrase_rule.h"

#include "core/base/contract.h"
#include "core/catalogue/text_check.h"

#include <QRegularExpression>

#include <algorithm>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

Severity Severities::before(Audience audience) const
{
    switch (audience) {
    case Audience::Public: return inPublic;
    case Audience::Direct: return direct;
    case Audience::Record: return record;
    }
    UNREACHABLE();
}

Status checkRule(const PhraseRule& rule)
{
    static const QRegularExpression code(uR"(^[a-z0-9_]+\.[a-z0-9_]+$)"_s);
    const auto blank = [](const QString& text) { return text.trimmed().isEmpty(); };
    FieldCheck check;
    check.require(code.match(rule.code).hasMatch(), "code", "bad_code");
    check.require(!rule.any.isEmpty() && std::none_of(rule.any.begin(), rule.any.end(), blank),
                  "any",
                  "required");
    check.require(std::none_of(rule.with.begin(), rule.with.end(), blank), "with", "empty");
    check.require(std::none_of(rule.unless.begin(), rule.unless.end(), blank), "unless", "empty");
    check.require(rule.within >= 0 && rule.within <= 200, "within", "out_of_range");
    check.require(rule.scope.record == Severity::None, "scope", "record_held_up");
    checkText(check, "basis", rule.basis, {500, Presence::Required, Lines::Many});
    checkText(check, "safer", rule.safer, {500, Presence::Required, Lines::Many});
    return check.result();
}

} // namespace seraph::catalogue
