// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shipped_file.h"

#include "core/base/contract.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seraph {

QByteArray readShippedFile(const QString& path)
{
    QFile file(u":/seraph/"_s + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    EXPECTS(opened);
    return file.readAll();
}

QJsonObject readShippedJson(const QString& path)
{
    const QJsonDocument document = QJsonDocument::fromJson(readShippedFile(path));
    EXPECTS(document.isObject());
    return document.object();
}

QStringList listShippedFiles(const QString& folder)
{
    QStringList paths;
    const QDir directory(u":/seraph/"_s + folder);
    for (const QString& name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << folder + u'/' + name;
    return paths;
}

} // namespace seraph
