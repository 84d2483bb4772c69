// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

class QMenu;

namespace seraph::ui {

/// What a page does after a command: words for the toast, or the error.
using Say = std::function<void(const Status&, const QString& words)>;

/// The rarer things that can be done with a service: internal cost, another category, put away. Only what the person may do.
void fillServiceMenu(QMenu& menu,
                     const Desk& desk,
                     const Format& format,
                     const catalogue::ServiceRow& service,
                     const Say& say);

/// Texts, prices and steps of a service through time.
void openServiceVersions(const Desk& desk,
                         const Format& format,
                         const catalogue::ServiceDetail& detail,
                         QWidget* parent);

} // namespace seraph::ui
