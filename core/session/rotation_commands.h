// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"

namespace seraph::session {

/// The vault has a new key: told once it is in force, by rotateKey() or, after a power cut in between, by the next sign-in.
/// What made it due is done.
struct RecordRotation {
    using Output = void;
    static constexpr const char* kName = "RecordRotation";
    static constexpr Permission kPermission = kSelf; // whoever signs in first finds out that it was finished
    static constexpr Action kAction{"vault.key_rotated"};
    static constexpr Undo kUndo = Undo::No;
    quint32 epoch; ///< of the key, which rises with each
};
/// Conflict "rotation.recorded" where the journal knows of this key already.
Result<void> handle(const RecordRotation& command, WriteContext& context);

} // namespace seraph::session
