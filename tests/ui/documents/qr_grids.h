// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/qr_code.h"
#include "ui/documents/qr_grid.h"

namespace seraph::tests {

/// The modules of a code as a faultless camera would see them.
inline documents::QrGrid gridOf(const documents::QrCode& code)
{
    documents::QrGrid grid{code.size(), {}};
    for (int row = 0; row < code.size(); ++row) {
        for (int column = 0; column < code.size(); ++column)
            grid.dark.push_back(code.isDark(column, row));
    }
    return grid;
}

} // namespace seraph::tests
