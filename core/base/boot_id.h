// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace seraph {

/// Something that is the same until this PC restarts and different afterwards; empty where the system has no such thing.
QByteArray currentBootId();

} // namespace seraph
