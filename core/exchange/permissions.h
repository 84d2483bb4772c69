// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::exchange {

/// Brings files of other programs in and takes imports back; what the rows make asks for its own right as well.
inline constexpr session::Permission kImport{"exchange.import"};
/// Any list that one may see, as a workbook.
inline constexpr session::Permission kExportLists{"exchange.lists"};
/// Everything about one client, as files.
inline constexpr session::Permission kExportClient{"exchange.client"};

} // namespace seraph::exchange
