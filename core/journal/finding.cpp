// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/finding.h"

namespace seraph::journal {

Attack attackOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Edited:
    case FindingKind::Inserted:
    case FindingKind::Removed:
    case FindingKind::Reordered:
    case FindingKind::GuardMissing:
    case FindingKind::PayloadUnreadable: return Attack::EditHistory;
    case FindingKind::Rewritten:
    case FindingKind::SignatureWrong:
    case FindingKind::CheckpointMissing:
    case FindingKind::CheckpointWrong:
    case FindingKind::DeviceUnknown:
    case FindingKind::DeviceRevoked:
    case FindingKind::AnchorMissing:
    case FindingKind::AnchorDamaged: return Attack::RewriteHistory;
    case FindingKind::TailTruncated: return Attack::TruncateHistory;
    case FindingKind::RolledBack: return Attack::RollBack;
    case FindingKind::BackDated: return Attack::BackDate;
    case FindingKind::RecordChanged:
    case FindingKind::RecordUnjournalled:
    case FindingKind::RecordMissing: return Attack::ChangeWithoutEntry;
    case FindingKind::DatabaseDamaged: return Attack::Damage;
    }
    UNREACHABLE();
}

} // namespace seraph::journal
