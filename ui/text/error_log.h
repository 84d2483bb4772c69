// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <vector>

namespace seraph::ui {

/// An error that somebody was shown, without anything that was typed: its code, its reason, and which fields broke which
/// rules. "io file.not_writable", "invalid name:required". What core says in English holds nothing personal.
struct ShownError {
    std::chrono::seconds afterStart; ///< since the first one was shown
    QString codes;
};

/// Remembers the last two hundred, until the program ends; never written by itself. Any thread.
void rememberShown(const Error& error);
std::vector<ShownError> shownErrors();

} // namespace seraph::ui
