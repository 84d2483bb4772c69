// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace seraph::ui {

/// Every kind of record that has words, in the order of the modules: for a filter.
QStringList allKinds();

} // namespace seraph::ui
