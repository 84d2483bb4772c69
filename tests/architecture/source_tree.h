// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace seraph::tests {

/// One text file of the repository.
struct SourceFile {
    QString path;      ///< from the repository root, with forward slashes
    QStringList lines; ///< as written
    QStringList code; ///< the same lines with C++ comments blanked; equal to `lines` in other languages
};

/// Makes a file from text, as a sample for the rules.
SourceFile sourceFile(const QString& path, const QString& text);

/// Every text file below the folders that hold our work, sorted by path. Build folders are left out.
std::vector<SourceFile> readSourceTree(const QString& root);

/// Blanks comments and keeps lines, columns of code, and string literals (raw ones too).
QString withoutComments(const QString& cpp);

} // namespace seraph::tests
