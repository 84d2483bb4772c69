// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/canonical.h"
#include "core/journal/digest.h"
#include "core/journal/hybrid_clock.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace seraph::journal {

/// One row of the journal as it stands in the table, without copying it. Text is UTF-8; a view without data is NULL.
/// The views live as long as whatever they were read from.
struct EntryView {
    qint64 arrival = 0; ///< local order only: never hashed, never sent
    qint64 device = 0;  ///< whose chain, and
    qint64 seq = 0;     ///< the place in it from 1 on: together the entry's identity on every PC
    HybridTime hybrid = 0;
    qint64 wallMs = 0;
    qint64 monoMs = 0;
    std::string_view boot = {};
    qint64 clockState = 0;
    qint64 command = 0; ///< shared by all entries of one command
    qint64 actor = 0;   ///< account id; 0 is the program itself
    std::string_view role = {};
    std::string_view action = {};
    std::string_view kind = {}; ///< table of the record concerned
    std::optional<qint64> record = {};
    std::optional<qint64> revision = {}; ///< set by changes alone: the revision they leave behind
    std::optional<qint64> subject = {};  ///< the person whose key encrypts the payload
    std::string_view fields = {};        ///< changed column names, comma-separated, plain
    /// Of the record after the change. NULL with a revision: the record is gone.
    std::string_view recordHash = {};
    std::string_view payload = {}; ///< encrypted, see payload.h
    std::string_view prevHash = {};
    std::string_view hash = {};
};

/// Appends every column but arrival and hash in table order.
void writeCanonical(const EntryView& entry, CanonicalWriter& writer);
/// The digest that the hash column must hold. The writer is scratch memory.
Digest entryHash(const EntryView& entry, CanonicalWriter& scratch);

/// The same with its own memory, for lists and screens.
struct Entry {
    qint64 arrival = 0;
    qint64 device = 0;
    qint64 seq = 0;
    HybridTime hybrid = 0;
    qint64 wallMs = 0;
    qint64 monoMs = 0;
    QByteArray boot = {};
    ClockState clockState = ClockState::Ok;
    qint64 command = 0;
    qint64 actor = 0;
    QByteArray role = {};
    QByteArray action = {};
    QByteArray kind = {};
    std::optional<qint64> record = {};
    std::optional<qint64> revision = {};
    std::optional<qint64> subject = {};
    QByteArray fields = {};
    QByteArray recordHash = {};
    QByteArray payload = {};
    QByteArray prevHash = {};
    QByteArray hash = {};

    friend bool operator==(const Entry&, const Entry&) = default;
};

EntryView viewOf(const Entry& entry);
/// A clock state that this version does not know reads as Back: not believed.
Entry toEntry(const EntryView& view);
/// Reads what writeCanonical() wrote (arrival and hash stay empty). Nothing for anything else.
std::optional<EntryView> readCanonical(std::string_view bytes);

} // namespace seraph::journal
