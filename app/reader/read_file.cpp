// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/read_file.h"

#include "app/reader/delimited_text.h"
#include "app/reader/workbook.h"

#include <QIODevice>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kZip("PK\x03\x04", 4);
constexpr QByteArrayView kEmptyZip("PK\x05\x06", 4);
constexpr QByteArrayView kCompound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
/// The stream in which Office keeps an encrypted workbook, as the compound file spells it.
constexpr QByteArrayView kEncryptedStream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
constexpr qint64 kSearched = 1024 * 1024;
constexpr qint64 kBeginning = 256;

bool isKnownOther(QByteArrayView beginning)
{
    constexpr QByteArrayView kOthers[]{
        "%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "{\rtf", "7z\xBC\xAF", "Rar!", "\x1F\x8B"};
    return std::any_of(std::begin(kOthers), std::end(kOthers), [&](QByteArrayView magic) {
        return beginning.startsWith(magic);
    });
}

/// Open documents name their kind in the first entry, unpacked.
bool isOpenDocument(QByteArrayView beginning)
{
    return beginning.contains("mimetypeapplication/vnd.oasis");
}

/// What old programs call a spreadsheet and is a web page or XML inside.
bool isMarkup(QByteArrayView beginning)
{
    const QByteArray lower = beginning.toByteArray().trimmed().toLower();
    return lower.startsWith("<html") || lower.startsWith("<!doctype") || lower.startsWith("<?xml");
}

} // namespace

Result<SheetTotals> readFile(QIODevice& file, const ReadRequest& request, const RowSink& sink)
{
    if (file.size() == 0)
        return refuse("sheet.empty");
    const QByteArray beginning = file.peek(kBeginning);
    if (beginning.startsWith(kCompound))
        return refuse(file.peek(kSearched).contains(kEncryptedStream) ? "sheet.encrypted"
                                                                      : "sheet.old_format");
    if (isKnownOther(beginning) || isOpenDocument(beginning) || isMarkup(beginning))
        return refuse("sheet.other_format");
    const bool zip = beginning.startsWith(kZip) || beginning.startsWith(kEmptyZip);
    return zip ? readWorkbook(file, request, sink) : readDelimitedText(file, request, sink);
}

} // namespace seraph::reader
