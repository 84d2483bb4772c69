// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/phrase_edit.h"

namespace seraph::ui {

/// An editor that applies the workspace's phrase rules, follows changes to them, and remembers false alarms.
PhraseEdit* makePhraseEdit(const Desk& desk, catalogue::Audience audience);

} // namespace seraph::ui
