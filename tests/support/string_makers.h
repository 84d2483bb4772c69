// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <catch2/catch_tostring.hpp>

#include <string>

// How values of ours look in a failed assertion.
namespace seraph::tests {
std::string describe(const Error& error);
} // namespace seraph::tests

namespace Catch {

template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return bytes.toHex().toStdString(); }
};
template <> struct StringMaker<seraph::Error> {
    static std::string convert(const seraph::Error& error)
    {
        return seraph::tests::describe(error);
    }
};
template <class T> struct StringMaker<tl::expected<T, seraph::Error>> {
    static std::string convert(const tl::expected<T, seraph::Error>& result)
    {
        if (!result)
            return "Error{" + seraph::tests::describe(result.error()) + '}';
        if constexpr (std::is_void_v<T>)
            return "ok";
        else
            return Catch::Detail::stringify(*result);
    }
};

} // namespace Catch
