// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Codes of entries that no module owns. A module's own codes are named after its records ("branch.changed").
namespace seraph::journal::action {

inline constexpr std::string_view kSignedIn = "session.signed_in";
inline constexpr std::string_view kSignInFailed = "session.sign_in_failed";
inline constexpr std::string_view kLocked = "session.locked";
inline constexpr std::string_view kRefused = "session.refused"; ///< fields: the permission that was missing

inline constexpr std::string_view kViewed = "record.viewed"; ///< fields: the class of what was shown
inline constexpr std::string_view kViewsEnded = "record.views_ended"; ///< payload: how often it was shown
inline constexpr std::string_view kRevealed = "record.revealed"; ///< a masked field was shown
inline constexpr std::string_view kSearched = "records.searched";
inline constexpr std::string_view kListed = "records.listed";
inline constexpr std::string_view kExported = "records.exported";
inline constexpr std::string_view kPrinted = "records.printed";
inline constexpr std::string_view kCopied = "records.copied";

inline constexpr std::string_view kMigrated = "record.migrated"; ///< a data migration changed the record
inline constexpr std::string_view kMerged = "record.merged"; ///< a bundle changed the record
inline constexpr std::string_view kSubjectErased = "subject.erased";

inline constexpr std::string_view kClockConfirmed =
    "clock.confirmed"; ///< the owner says the PC's clock is right
inline constexpr std::string_view kDeviceAdded = "device.added";
inline constexpr std::string_view kDeviceRevoked = "device.revoked";
/// This chain goes on where a backup was restored. record: the device whose chain was cut; revision: its last entry kept.
inline constexpr std::string_view kRestored = "vault.restored";
inline constexpr std::string_view kKeyRotated = "vault.key_rotated";
inline constexpr std::string_view kVerified = "journal.verified";

} // namespace seraph::journal::action
