// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"

#include <QByteArray>

namespace seraph::demo {

/// A scrawl as a signature field keeps it: strokes of points, in widths of the field, with milliseconds and pressure.
QByteArray drawnSignature(Dice& dice);

} // namespace seraph::demo
