// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace seraph {

Error makeError(ErrorCode code, QString reason, QString detail)
{
    return {code, std::move(reason), {}, std::move(detail)};
}

Error invalid(QString field, QString rule)
{
    return {ErrorCode::Invalid, {}, {{std::move(field), std::move(rule)}}, {}};
}

std::string_view codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Invalid: return "invalid";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Denied: return "denied";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::WrongKey: return "wrong_key";
    case ErrorCode::Corrupt: return "corrupt";
    case ErrorCode::Newer: return "newer_version";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::Io: return "io";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

} // namespace seraph
