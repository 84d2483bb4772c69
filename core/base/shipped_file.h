// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace seraph {

/// The bytes of a file below resources/ that is compiled into the core library, by its path there: "text/pinyin.txt".
/// A missing file is a broken build: contract violation. Thread-safe.
QByteArray readShippedFile(const QString& path);

/// The same for a JSON file whose top is an object; text that is no such thing is a contract violation too.
QJsonObject readShippedJson(const QString& path);

/// The JSON files in a folder below resources/ ("content/services/clinic"), by name; paths as readShippedFile() takes them.
QStringList listShippedFiles(const QString& folder);

} // namespace seraph
