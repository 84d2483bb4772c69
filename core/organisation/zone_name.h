// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QTimeZone;

namespace seraph::organisation {

/// What the time zone data of a PC calls this zone: the name itself ("Asia/Shanghai"), its name before or after it was changed
/// (Windows has Asia/Calcutta and no Asia/Kolkata), or the place that stands for a name of Windows ("China Standard Time").
/// Empty where it has none of them.
QByteArray zoneIdFor(const QString& name, const std::function<bool(const QByteArray& id)>& isThere);
/// The same on this PC.
QByteArray zoneIdHere(const QString& name);
/// The zone; an unknown one counts as UTC.
QTimeZone zoneNamed(const QString& name);

} // namespace seraph::organisation
