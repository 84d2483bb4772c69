// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QString>

#include <vector>

namespace seraph::ui {

/// Something made by others that is part of the program or of its data.
struct Component {
    QString name;
    QString licence;   ///< SPDX expression
    LocalizedText use; ///< what it does here
    QString notice;    ///< copyright and terms as their authors ask to pass them on
};

/// Everything bundled, in alphabetical order (resources/licences.json), for the About page.
std::vector<Component> bundledComponents();

} // namespace seraph::ui
