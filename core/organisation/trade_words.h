// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"

#include <QHash>
#include <QLatin1String>

#include <vector>

namespace seraph::organisation {

/// One entry of a pick list that differs by trade: a stored code and its name.
struct TradeChoice {
    QString code;
    LocalizedText name;
    friend bool operator==(const TradeChoice&, const TradeChoice&) = default;
};

/// The words a trade uses for the same thing: a clinic has patients (患者), an agency has clients (客户).
/// Screens ask for the word instead of writing one. Made from resources/content/words.json; immutable.
class TradeWords {
public:
    static TradeWords forProfile(Profile profile);

    /// The word for a key ("client", "branch", "enquiry" …). An unknown key is a contract violation.
    const LocalizedText& word(QLatin1String key) const;
    /// The entries of a list ("visit_kind", "lost_reason"), in the order in which they are offered.
    const std::vector<TradeChoice>& list(QLatin1String key) const;
    QStringList keys() const { return m_words.keys(); }

private:
    static TradeWords read(Profile profile);

    QHash<QString, LocalizedText> m_words;
    QHash<QString, std::vector<TradeChoice>> m_lists;
};

} // namespace seraph::organisation
