// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph::ui {

/// What long work is doing now, for a step code of core ("verify.journal"), with how much of it is done.
QString stepText(const QString& step, qint64 done, qint64 total);

} // namespace seraph::ui
