// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/trade_words.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seraph::organisation {

TradeWords TradeWords::read(Profile profile)
{
    const QJsonObject table = readShippedJson(u"content/words.json"_s)[toCode(profile)].toObject();
    EXPECTS(!table.isEmpty());
    TradeWords words;
    const QJsonObject plain = table["words"_L1].toObject();
    for (auto word = plain.begin(); word != plain.end(); ++word)
        words.m_words.insert(word.key(), shippedText(word.value().toObject()));
    const QJsonObject lists = table["lists"_L1].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        std::vector<TradeChoice>& choices = words.m_lists[list.key()];
        for (const QJsonValue value : list.value().toArray()) {
            const QJsonObject choice = value.toObject();
            choices.push_back({choice["code"_L1].toString(), shippedText(choice)});
        }
    }
    return words;
}

/// Asked for by every command that checks a code, thousands of times in an import.
TradeWords TradeWords::forProfile(Profile profile)
{
    static const std::array words{read(Profile::Clinic), read(Profile::Aesthetic), read(Profile::Agency)};
    return words[std::size_t(profile)];
}

const LocalizedText& TradeWords::word(QLatin1String key) const
{
    const auto at = m_words.constFind(QString(key));
    EXPECTS(at != m_words.constEnd());
    return *at;
}

const std::vector<TradeChoice>& TradeWords::list(QLatin1String key) const
{
    const auto at = m_lists.constFind(QString(key));
    EXPECTS(at != m_lists.constEnd());
    return *at;
}

} // namespace seraph::organisation
