// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/text_encoding.h"

#include "app/reader/legacy_text.h"
#include "app/reader/row_sink.h"

#include <QStringDecoder>

#include <algorithm>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLookedAt = 4096;

std::optional<QString> strict(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(
        encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QByteArrayView withoutMark(QByteArrayView bytes, QByteArrayView mark)
{
    return bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
}

constexpr QByteArrayView kMark8("\xEF\xBB\xBF", 3);
constexpr QByteArrayView kMark16Little("\xFF\xFE", 2);
constexpr QByteArrayView kMark16Big("\xFE\xFF", 2);

/// Signs, digits and separators of a list have a nought in their other byte, Chinese characters do not: a third is plenty.
QString wideEncodingOf(QByteArrayView bytes)
{
    bytes = bytes.first(std::min(bytes.size(), kLookedAt) / 2 * 2);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    const qsizetype pairs = bytes.size() / 2;
    if (pairs == 0 || std::max(even, odd) * 6 < pairs)
        return {};
    return odd > even ? u"utf-16le"_s : u"utf-16be"_s;
}

/// Nearly every Big5 text is GB18030, too, and would come in as other characters without a word. Of the characters that a
/// list in GB18030 is made of hardly any has a second byte below 0x80; in Big5 every third has, and the frequent ones all lie
/// below 0xC7.
bool isMadeLikeBig5(QByteArrayView bytes)
{
    qsizetype pairs = 0;
    qsizetype low = 0;
    qsizetype rare = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        if (first < 0x80)
            continue;
        ++pairs;
        rare += first > 0xC6 ? 1 : 0;
        low += static_cast<unsigned char>(bytes[++i]) < 0x80 ? 1 : 0;
    }
    return pairs > 0 && low * 6 >= pairs && rare * 4 <= pairs;
}

} // namespace

QString encodingOf(const QByteArray& bytes)
{
    if (bytes.startsWith(kMark8))
        return u"utf-8"_s;
    if (bytes.startsWith(kMark16Little))
        return u"utf-16le"_s;
    if (bytes.startsWith(kMark16Big))
        return u"utf-16be"_s;
    if (const QString wide = wideEncodingOf(bytes); !wide.isEmpty())
        return wide;
    if (decoded(bytes, u"utf-8"_s))
        return u"utf-8"_s;
    if (isMadeLikeBig5(bytes) && decoded(bytes, u"big5"_s))
        return u"big5"_s;
    return decoded(bytes, u"gb18030"_s) ? u"gb18030"_s : QString();
}

Result<QString> decoded(const QByteArray& bytes, const QString& encoding)
{
    std::optional<QString> text;
    if (encoding == u"utf-8"_s)
        text = strict(QStringConverter::Utf8, withoutMark(bytes, kMark8));
    else if (encoding == u"utf-16le"_s)
        text = strict(QStringConverter::Utf16LE, withoutMark(bytes, kMark16Little));
    else if (encoding == u"utf-16be"_s)
        text = strict(QStringConverter::Utf16BE, withoutMark(bytes, kMark16Big));
    else if (encoding == u"gb18030"_s || encoding == u"big5"_s || encoding == u"windows-1252"_s)
        text = fromLegacy(bytes, encoding);
    if (!text)
        return refuse("sheet.unknown_encoding", encoding);
    return *std::move(text);
}

void loadConverters()
{
    for (const QString& encoding : {u"gb18030"_s, u"big5"_s, u"windows-1252"_s})
        static_cast<void>(fromLegacy("a", encoding));
}

} // namespace seraph::reader
