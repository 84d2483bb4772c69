// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/localized_text.h"
#include "core/base/result.h"
#include "core/session/permission.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace seraph::session {

class ReadContext;

/// Where one link of a chain stands: it is there; it is its turn and somebody has to act; or it comes after what is
/// missing.
enum class LinkState { Done, Missing, Later };

/// A figure that stands with a link: "7 of 7 items", "100 %", an amount, a length of time.
struct LinkFigure {
    enum class Unit { Count, Percent, Money, Duration };
    QString what; ///< code, words in ui/text: "figure.disclosed"
    Unit unit = Unit::Count;
    qint64 value = 0;           ///< pieces, percent, minor units, milliseconds
    std::optional<qint64> of{}; ///< out of how many, or how much is allowed
};

/// One promise of a chain and what proves it.
struct ChainLink {
    QString what; ///< code, words in ui/text: "link.consultation"
    LinkState state = LinkState::Later;
    QString by{};                          ///< who did it, by name
    std::optional<Instant> at{};           ///< when it was done
    std::optional<Permission> whoMayAct{}; ///< of what is missing
    std::optional<Instant> due{};          ///< until when
    std::optional<LinkFigure> figure{};
    QString text{}; ///< in the words of the record: the name of a document, the version that was signed
    QString opens{}; ///< the place that shows it or deals with it: "clients/17/plans"
};

/// One service promised to a client, from the first word to the proved result. Modules add their links in the order of
/// the modules; one that belongs between two of an earlier module's says after which (addAfter()).
struct Chain {
    LocalizedText title{}; ///< the service; empty while nobody knows which it will be
    Instant begun;
    QString ended{}; ///< code of what ended it early, words in ui/text: "chain.lost"; nothing of it is missing then
    std::vector<ChainLink> links{};
    /// What belongs to it, as (table, id): by the order or the plan a later module finds the chain of its record.
    std::vector<std::pair<QString, qint64>> records{};

    bool holds(QStringView table, qint64 record) const
    {
        for (const auto& [itsTable, id] : records) {
            if (id == record && itsTable == table)
                return true;
        }
        return false;
    }
    const ChainLink* firstMissing() const
    {
        for (const ChainLink& link : links) {
            if (link.state == LinkState::Missing)
                return &link;
        }
        return nullptr;
    }
    /// After the last link of that code; at the end where there is none.
    void addAfter(QStringView what, ChainLink link)
    {
        auto at = links.end();
        for (auto each = links.begin(); each != links.end(); ++each) {
            if (each->what == what)
                at = each + 1;
        }
        links.insert(at, std::move(link));
    }
};

/// How one module adds to a person's chains: it may begin some, and adds its links to those that earlier modules began.
/// Leaves out what the person may not see. `subjects` are the person's files.
using ChainSource =
    std::function<Status(const ReadContext&, const std::vector<qint64>& subjects, std::vector<Chain>&)>;

} // namespace seraph::session
