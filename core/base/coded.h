// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contract.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace seraph {

/// An enum that is stored, sent and printed to JSON as a text code. Specialise once beside the enum:
///
///     template <> struct Codes<BranchKind> {
///         static constexpr std::array kAll{std::pair{BranchKind::Clinic, "clinic"}, …};
///     };
template <class E> struct Codes;

template <class E>
concept CodedEnum = std::is_enum_v<E> && requires
{
    Codes<E>::kAll.size();
};

template <CodedEnum E> constexpr const char* codeOf(E value)
{
    for (const auto& [enumerator, code] : Codes<E>::kAll) {
        if (enumerator == value)
            return code;
    }
    UNREACHABLE();
}

template <CodedEnum E> QString toCode(E value)
{
    return QString::fromLatin1(codeOf(value));
}

/// Nothing for a code this version does not know.
template <CodedEnum E> std::optional<E> fromCode(QStringView code)
{
    for (const auto& [enumerator, known] : Codes<E>::kAll) {
        if (code == QLatin1String(known))
            return enumerator;
    }
    return std::nullopt;
}

} // namespace seraph
