// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What this PC remembers of its workspace between two starts (PcSettings "shared").
namespace seraph::ui::remembered {

inline constexpr const char* kFolder = "workspace";
inline constexpr const char* kOrganisation = "organisation";
inline constexpr const char* kLogins = "logins";
inline constexpr const char* kBackup =
    "backup"; ///< when the last proved one was made, in milliseconds since 1970
inline constexpr const char* kLanguage = "language";
inline constexpr const char* kSample =
    "sample"; ///< folder, login and password of a made-up one, in three lines

} // namespace seraph::ui::remembered
