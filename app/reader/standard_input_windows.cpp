// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/standard_input.h"

#include <QBuffer>
#include <QFile>

#include <cstdio>

namespace seraph::reader {

namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kLargest = 192 * kPiece; // half of what this process may use is left for reading it

} // namespace

/// Qt takes every file that was handed over on Windows for an empty one: it is read into memory whole.
std::unique_ptr<QIODevice> openStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return nullptr;
    QByteArray bytes;
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        bytes += piece;
        if (bytes.size() > kLargest)
            return nullptr;
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace seraph::reader
