// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace seraph {

/// The bytes of one of the tables in resources/text, which are compiled into the core library.
/// A missing table is a broken build: contract violation.
QByteArray readTextTable(const QString& fileName);

} // namespace seraph
