// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure_queries.h"

#include <QByteArray>

namespace seraph::review {

/// The figures of a month as they stand in a frozen review: JSON of its own bytes, which are hashed and signed.
QByteArray snapshotOf(const FigureSheet& sheet);
/// Corrupt "review.snapshot" where it is none. Indicators that this version does not know are left out.
Result<FigureSheet> sheetFromSnapshot(const QByteArray& json);
QByteArray snapshotHash(const QByteArray& json);

/// What a PC's signature under a snapshot begins with.
inline constexpr const char* kSnapshotDomain = "seraph.review.snapshot.1";

QJsonObject figureJson(const Figure& figure);

} // namespace seraph::review
