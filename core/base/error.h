// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace seraph {

/// What kind of failure it is. Closed: every place that maps errors to words or exit codes switches over all of them.
enum class ErrorCode {
    NotFound,  ///< the record, file or person asked for does not exist
    Invalid,   ///< input breaks a rule; Error::fields says which field and which rule
    Conflict,  ///< somebody else changed it first, or a unique value is taken
    Denied,    ///< the signed-in person may not do this
    Locked,    ///< the workspace is locked; sign in first
    WrongKey,  ///< password, recovery code or key does not fit
    Corrupt,   ///< stored bytes are damaged or were tampered with
    Newer,     ///< written by a newer version of Seraph
    Busy,      ///< in use by another process or a long operation
    Cancelled, ///< the person stopped it
    DiskFull,  ///< no space left; the old state is intact
    Io,        ///< reading or writing failed; the old state is intact
    Internal,  ///< a bug; nothing was written
};

/// One broken rule at one input field. Both are codes ("name", "required"); words are made in ui/text.
struct FieldError {
    QString field;
    QString rule;
    friend bool operator==(const FieldError&, const FieldError&) = default;
};

/// Why something failed. A value, never thrown.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// Stable text code of the exact cause, for example "vault.network_folder"; empty where the code says enough.
    QString reason;
    /// Broken rules, for ErrorCode::Invalid only.
    std::vector<FieldError> fields;
    /// English, for the log and the "details" fold. Never holds personal data, key material or SQL values.
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Shorthands, so that a failing line reads as one sentence.
Error makeError(ErrorCode code, QString reason = {}, QString detail = {});
Error invalid(QString field, QString rule);

/// Stable name of the code ("not_found"), used by --json output and the journal of refusals.
std::string_view codeName(ErrorCode code);

} // namespace seraph
