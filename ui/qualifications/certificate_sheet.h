// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace seraph::ui {

/// The rows of somebody's workbook or CSV as the grid of certificates takes them: person, certificate, number, issuer, first and
/// last day. Columns are found by their headers, in Chinese or English. Invalid "sheet.no_columns" where neither a name nor a
/// certificate stands in the first row. Blocks; for a worker thread.
Result<std::vector<QStringList>> certificateRowsIn(const QString& path);

} // namespace seraph::ui
