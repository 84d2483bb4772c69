// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace seraph::tests {

/// "name=required phone=bad_phone": what a check found, in one line to compare; "" where it found nothing. What failed for
/// another reason than bad input shows as that reason.
template <class T> std::string brokenRules(const Result<T>& result)
{
    if (result)
        return {};
    std::string text(result.error().code == ErrorCode::Invalid ? "" : codeName(result.error().code));
    text += result.error().reason.toStdString();
    for (const FieldError& field : result.error().fields)
        text += (text.empty() ? "" : " ") + field.field.toStdString() + '=' + field.rule.toStdString();
    return text;
}

} // namespace seraph::tests
