// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace seraph::tests {

/// One text of a .ts file with its translations (several for plural forms).
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool unfinished = false;
};

std::vector<Message> readCatalogue(const QByteArray& ts);

/// The placeholders of a text, sorted: "%1 of %n" gives {"%1", "%n"}.
QStringList placeholders(const QString& text);

} // namespace seraph::tests
