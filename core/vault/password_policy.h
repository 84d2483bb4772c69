// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/password.h"

#include <QStringList>

namespace seraph::vault {

enum class PasswordKind {
    Owner, ///< opens the vault and its backups alone, so at least 15 characters
    Staff, ///< works on enrolled PCs only, so at least 10
};

qsizetype minimumLength(PasswordKind kind);

/// Whether somebody may choose this password. Length counts and guessable parts do not: no rules about kinds of characters,
/// no expiry. Invalid with field "password" and one rule:
///
/// - "under_15_characters", "under_10_characters": fewer than minimumLength();
/// - "too_common": one that people choose first (also with a few digits around it), a repetition, a run along the
///   keyboard, or too short without the dates and telephone numbers in it;
/// - "contains_name": too short without the given names (login, organisation, city) and ours in it.
///
/// @param names compared without case and width; empty and one-letter ones are passed over
Status checkPassword(const Password& password, PasswordKind kind, const QStringList& names);

} // namespace seraph::vault
