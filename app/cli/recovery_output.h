// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace seraph::cli {

/// From SERAPH_RECOVERY_CODE or the terminal.
Result<vault::RecoveryCode> readRecoveryCode();

/// Where a new recovery code goes: into a file that only its owner may read, or into the answer. Reserved before anything
/// is made, because the code is shown once and the old one is void by then.
class RecoveryPlace {
public:
    /// Writes a placeholder of the code's size where a file is asked for. Conflict "file.exists", Io, DiskFull.
    static Result<RecoveryPlace> reserve(std::optional<QString> file);
    ~RecoveryPlace();
    RecoveryPlace(RecoveryPlace&& other) noexcept;
    RecoveryPlace& operator=(RecoveryPlace&&) = delete;

    /// Cannot fail: a code that the file does not take any more stands in the answer.
    void give(const vault::RecoveryCode& code, Answer& answer);

private:
    explicit RecoveryPlace(std::optional<QString> file) : m_file(std::move(file)) {}

    std::optional<QString> m_file; ///< removed again by whoever still holds it
};

/// Closes the workspace whose new code the answer holds. That the last backup failed is a remark: the code must get out.
void closeKeeping(Answer& answer, session::Workspace& workspace);

} // namespace seraph::cli
