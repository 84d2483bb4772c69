// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/coded.h"

namespace seraph::cli {

/// The value that an option's text is the code of. Usage with the known codes for any other.
template <CodedEnum E> Result<E> coded(const QString& option, const QString& text)
{
    if (const auto value = fromCode<E>(text))
        return *value;
    QStringList known;
    for (const auto& [value, code] : Codes<E>::kAll)
        known << QString::fromLatin1(code);
    return usage(QStringLiteral("%1 must be one of %2").arg(option, known.join(QStringLiteral(", "))));
}

} // namespace seraph::cli
