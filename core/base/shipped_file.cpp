// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shipped_file.h"

#include "core/base/contract.h"

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

} // namespace seraph
