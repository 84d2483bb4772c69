// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace seraph::ui {

/// A label whose access key is not among those taken: "类型(&W)" becomes "类型(&A)" where W is.
QString withFreeKey(const QString& label, const QString& taken);

/// Gives what can be seen in a dialog keys of their own, fields before buttons. Two with one key would only take turns
/// in being lit, and what a text was translated to is not known where the next one is written.
void shareOutKeys(QWidget& dialog);

} // namespace seraph::ui
