// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QString>

namespace seraph::ui {

/// What to say about a place for backups: whether it can be one, and what it does not protect from. There is always
/// something to say.
struct PlaceWords {
    bool fit = true;
    Tone tone = Tone::Info;
    QString words;
};
PlaceWords backupPlaceWords(const QString& backup, const QString& data);

} // namespace seraph::ui
