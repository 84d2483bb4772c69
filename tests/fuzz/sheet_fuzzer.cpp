// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/plain_number.h"
#include "app/reader/read_file.h"
#include "core/exchange/sheet_frames.h"
#include "tests/fuzz/fuzz_target.h"

#include <QBuffer>

using namespace seraph;

/// Whatever a file holds: the reader refuses it with a reason or says cells in order, and what it says survives the frames.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto totals =
        reader::readFile(buffer,
                         {},
                         {[](const reader::FileForm&) {},
                          [](const reader::SheetRow& row) {
                              int before = -1;
                              for (const reader::SheetCell& cell : row.cells) {
                                  tests::holds(cell.column > before && !cell.text.isEmpty());
                                  before = cell.column;
                              }
                              exchange::FrameDecoder decoder;
                              decoder.feed(exchange::encodeFrame(row));
                              tests::holds(decoder.next().has_value());
                          }});
    tests::holds(totals || totals.error().reason.startsWith(QLatin1StringView("sheet.")));
    static_cast<void>(reader::plainNumber(QString::fromUtf8(bytes)));
    exchange::FrameDecoder hostile;
    hostile.feed(bytes);
    while (const auto frame = hostile.next()) {
        if (!*frame)
            break;
    }
    return 0;
}
