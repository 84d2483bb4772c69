// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// A list as it stands on the screen: its columns, its filter, its order.
struct ListPrint {
    QString title;
    QString filter; ///< in words; empty where everything is shown
    Table table;
    Care care = Care::Personal;
};

/// Landscape where the columns are many. The head of the table stands on every page.
Document listDocument(const ListPrint& list, const Imprint& imprint);

} // namespace seraph::documents
