// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"

#include <QJsonObject>
#include <QString>

namespace seraph {

enum class Language { Chinese, English };

template <> struct Codes<Language> {
    static constexpr std::array kAll{std::pair{Language::Chinese, "zh_CN"},
                                     std::pair{Language::English, "en"}};
};

/// Content that ships in both languages, stored in two columns. Each language falls back to the other.
struct LocalizedText {
    QString zh;
    QString en;

    const QString& in(Language language) const
    {
        const QString& wanted = language == Language::Chinese ? zh : en;
        const QString& other = language == Language::Chinese ? en : zh;
        return wanted.isEmpty() ? other : wanted;
    }
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

/// What shipped content says in both languages: {"zh": …, "en": …}.
inline LocalizedText shippedText(const QJsonObject& object)
{
    return {object[QLatin1String("zh")].toString(), object[QLatin1String("en")].toString()};
}

} // namespace seraph
