// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"

#include <QString>

#include <optional>

namespace seraph::journal {

/// What verification can find wrong. The code goes to JSON; words for people are made in ui/text.
enum class FindingKind {
    Edited,             ///< an entry does not have the contents it was hashed with
    Inserted,           ///< an entry stands where none was
    Removed,            ///< entries are missing in the middle
    Reordered,          ///< entries stand in another order than they were written in
    BackDated,          ///< an entry's time lies before the one before it
    Rewritten,          ///< the chain is whole, but it is not the one that was signed or seen
    SignatureWrong,     ///< a checkpoint was not signed by its device
    CheckpointMissing,  ///< an anchored checkpoint is gone from the database
    CheckpointWrong,    ///< a signed checkpoint contradicts the one before it
    DeviceUnknown,      ///< entries of a device that the owner did not certify
    DeviceRevoked,      ///< entries or checkpoints after the device was declared lost
    TailTruncated,      ///< the newest entries are gone, the records they are about are not
    RolledBack,         ///< the whole database is an older copy
    AnchorMissing,      ///< a checkpoint has no line in anchors.log although later ones have
    AnchorDamaged,      ///< a line of anchors.log was changed or removed
    GuardMissing,       ///< the append-only triggers are gone or changed
    RecordChanged,      ///< a record is not what its last entry left behind
    RecordUnjournalled, ///< a record that no entry knows
    RecordMissing,      ///< a record that was never erased is gone
    PayloadUnreadable,  ///< an entry's details do not open although its person was not erased
    DatabaseDamaged,    ///< SQLite's or SQLCipher's own check of the file failed
};

/// The rows of the threat table: what somebody who has the database key did.
enum class Attack {
    EditHistory,
    RewriteHistory,
    TruncateHistory,
    RollBack,
    BackDate,
    ChangeWithoutEntry,
    Damage
};
Attack attackOf(FindingKind kind);

/// One thing found, and from which entry on the journal cannot be trusted because of it.
struct Finding {
    FindingKind kind = FindingKind::Edited;
    qint64 device = 0;     ///< whose chain; 0 where no chain is concerned
    qint64 firstEntry = 0; ///< sequence number; 0 where no entry is concerned
    QString table = {};    ///< of the record, where one is concerned
    std::optional<qint64> record = {};
    QString detail = {}; ///< English, for the details fold; never personal data

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace seraph::journal

template <> struct seraph::Codes<seraph::journal::FindingKind> {
    using K = seraph::journal::FindingKind;
    static constexpr std::array kAll{std::pair{K::Edited, "edited"},
                                     std::pair{K::Inserted, "inserted"},
                                     std::pair{K::Removed, "removed"},
                                     std::pair{K::Reordered, "reordered"},
                                     std::pair{K::BackDated, "back_dated"},
                                     std::pair{K::Rewritten, "rewritten"},
                                     std::pair{K::SignatureWrong, "signature_wrong"},
                                     std::pair{K::CheckpointMissing, "checkpoint_missing"},
                                     std::pair{K::CheckpointWrong, "checkpoint_wrong"},
                                     std::pair{K::DeviceUnknown, "device_unknown"},
                                     std::pair{K::DeviceRevoked, "device_revoked"},
                                     std::pair{K::TailTruncated, "tail_truncated"},
                                     std::pair{K::RolledBack, "rolled_back"},
                                     std::pair{K::AnchorMissing, "anchor_missing"},
                                     std::pair{K::AnchorDamaged, "anchor_damaged"},
                                     std::pair{K::GuardMissing, "guard_missing"},
                                     std::pair{K::RecordChanged, "record_changed"},
                                     std::pair{K::RecordUnjournalled, "record_unjournalled"},
                                     std::pair{K::RecordMissing, "record_missing"},
                                     std::pair{K::PayloadUnreadable, "payload_unreadable"},
                                     std::pair{K::DatabaseDamaged, "database_damaged"}};
};

template <> struct seraph::Codes<seraph::journal::Attack> {
    using A = seraph::journal::Attack;
    static constexpr std::array kAll{std::pair{A::EditHistory, "edit_history"},
                                     std::pair{A::RewriteHistory, "rewrite_history"},
                                     std::pair{A::TruncateHistory, "truncate_history"},
                                     std::pair{A::RollBack, "roll_back"},
                                     std::pair{A::BackDate, "back_date"},
                                     std::pair{A::ChangeWithoutEntry, "change_without_entry"},
                                     std::pair{A::Damage, "damage"}};
};
