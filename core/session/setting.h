// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/session/command.h"
#include "core/storage/revision.h"
#include "core/storage/schema.h"

#include <QMap>
#include <QString>

namespace seraph::session {

struct SettingTag;
using SettingId = Id<SettingTag>;

/// One setting of the whole workspace. What belongs to one person or one PC (columns, theme) is not kept here.
struct Setting {
    SettingId id;
    storage::Revision revision;
    QString code;
    QString value;
    friend bool operator==(const Setting&, const Setting&) = default;
};

namespace setting {
inline constexpr const char* kBackupFolder =
    "backup.folder"; ///< where copies go by themselves; empty: nowhere yet
inline constexpr const char* kCoverMinutes =
    "protection.cover"; ///< idle minutes until the screen is covered
inline constexpr const char* kLockMinutes = "protection.lock"; ///< idle minutes until everything is locked
inline constexpr const char* kRevealLimit =
    "protection.reveals"; ///< whole numbers that one person may see in a day before somebody asks
inline constexpr const char* kClosingTime =
    "protection.closing"; ///< HH:mm when the workspace locks itself; empty: never
inline constexpr const char* kRotationDue = "vault.rotation_due"; ///< "yes" after somebody was removed
inline constexpr const char* kRecoveryTested =
    "recovery.tested"; ///< ISO day on which the kit was last tried
} // namespace setting

/// Values as text by code, with the defaults where nothing was set.
using Settings = QMap<QString, QString>;

struct ChangeSetting {
    using Output = void;
    static constexpr const char* kName = "ChangeSetting";
    static constexpr Permission kPermission{"settings.workspace"};
    static constexpr Action kAction{"setting.changed"};
    static constexpr Undo kUndo = Undo::Restore;
    QString code;
    QString value;
};
/// Invalid at "code" (unknown) or "value" (number, time).
Result<void> handle(const ChangeSetting& command, WriteContext& context);

/// The same inside another command, for a setting that follows from what it does. The code is a known one.
Status store(const char* code, const QString& value, WriteContext& context);

struct ReadSettings {
    using Output = Settings;
    static constexpr const char* kName = "ReadSettings";
    static constexpr Permission kPermission = kSelf;
};
Result<Settings> handle(const ReadSettings& query, const ReadContext& context);

} // namespace seraph::session

template <> struct seraph::storage::Schema<seraph::session::Setting> {
    static constexpr std::string_view kTable = "setting";
    static constexpr auto kColumns = std::tuple{
        column<&seraph::session::Setting::id>("id"),
        column<&seraph::session::Setting::revision>("revision"),
        column<&seraph::session::Setting::code>("code"),
        column<&seraph::session::Setting::value>("value"),
    };
};
