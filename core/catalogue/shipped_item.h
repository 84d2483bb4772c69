// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/id.h"
#include "core/storage/revision.h"

#include <QByteArray>
#include <QString>

namespace seraph::catalogue {

using ShippedItemId = Id<struct ShippedItemTag>;

/// Which kinds of shipped content an upgrade can propose anew.
enum class ShippedKind { Service, Sop, Template };

/// What of the shipped content the workspace has seen: installed, taken over or declined. An upgrade that brings a thing with
/// another hash proposes it; nothing is overwritten.
struct ShippedItem {
    ShippedItemId id;
    storage::Revision revision;
    ShippedKind kind;
    QString code;
    QByteArray hash;
    friend bool operator==(const ShippedItem&, const ShippedItem&) = default;
};

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::ShippedKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::ShippedKind::Service, "service"},
        std::pair{catalogue::ShippedKind::Sop, "sop"},
        std::pair{catalogue::ShippedKind::Template, "template"},
    };
};

} // namespace seraph
