// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/session/device.h"

namespace seraph::session {

inline constexpr Permission kSeeDevices{"devices.view"};

/// The PCs that ever worked with this vault, newest first.
struct ListDevices {
    using Output = std::vector<Device>;
    static constexpr const char* kName = "ListDevices";
    static constexpr Permission kPermission = kSeeDevices;
};
Result<std::vector<Device>> handle(const ListDevices& query, const ReadContext& context);

/// Somebody who could sign in on a PC.
struct DeviceUser {
    QString name;
    QString login;
    /// Since when another password counts than the one that opened that PC's copy; nothing while it still does.
    std::optional<Instant> passwordChangedAt;
};

/// What the page about a lost PC says, together with the counts of Workspace::info().
struct DeviceFile {
    Device device;
    QString declaredBy; ///< these two are empty unless it is lost
    QString circumstances;
    std::vector<DeviceUser> users;        ///< owner first; without those whose access was ended
    std::optional<Instant> keysRotatedAt; ///< since it was lost
};

struct OpenDevice {
    using Output = DeviceFile;
    static constexpr const char* kName = "OpenDevice";
    static constexpr Permission kPermission = kSeeDevices;
    qint64 number;
};
/// NotFound "device.unknown".
Result<DeviceFile> handle(const OpenDevice& query, const ReadContext& context);

} // namespace seraph::session
