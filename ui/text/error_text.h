// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace seraph::ui {

/// What happened and what to do next, in the language shown now: one to three plain sentences without codes.
/// For ErrorCode::Invalid with fields it names the first broken rule.
QString errorText(const Error& error);

/// What is wrong at one input field: "Please fill this in." The rule is a code of core.
QString fieldErrorText(const FieldError& error);

/// Whether this very reason has its own words, not only those of its ErrorCode. For the test that walks over core.
bool hasWordsForReason(QStringView reason);
bool hasWordsForRule(QStringView rule);

} // namespace seraph::ui
