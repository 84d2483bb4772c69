// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/string_makers.h"

namespace seraph::tests {

std::string describe(const Error& error)
{
    std::string text(codeName(error.code));
    text += ' ' + error.reason.toStdString();
    for (const FieldError& field : error.fields)
        text += ' ' + field.field.toStdString() + '=' + field.rule.toStdString();
    return text + ' ' + error.detail.toStdString();
}

} // namespace seraph::tests
