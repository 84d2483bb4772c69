// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_text_scan.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace seraph::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Default).encode(text);
}

} // namespace

std::vector<PlainForm> plainFormsOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return {{"UTF-8", utf8},
            {"UTF-16LE", encoded(text, QStringConverter::Utf16LE)},
            {"UTF-16BE", encoded(text, QStringConverter::Utf16BE)},
            {"base64", utf8.toBase64()},
            {"hex", utf8.toHex()}};
}

QStringList filesWith(const QString& folder, const std::vector<PlainForm>& forms)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const PlainForm& form : forms) {
            if (bytes.contains(form.bytes))
                found << file.fileName() + u' ' + QString::fromLatin1(form.name);
        }
    }
    return found;
}

} // namespace seraph::tests
