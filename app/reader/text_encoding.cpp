// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/text_encoding.h"

#include "app/reader/row_sink.h"

#include <QStringDecoder>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <iconv.h>
#endif

#include <algorithm>
#include <cstring>
#include <memory>

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

#ifdef Q_OS_WIN

std::optional<QString> converted(QByteArrayView bytes, const QString& encoding)
{
    const UINT page = encoding == u"gb18030"_s ? 54936 : 1252;
    const int size =
        MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), int(bytes.size()), nullptr, 0);
    if (size <= 0 && !bytes.isEmpty())
        return std::nullopt;
    QString text(size, Qt::Uninitialized);
    MultiByteToWideChar(page,
                        MB_ERR_INVALID_CHARS,
                        bytes.data(),
                        int(bytes.size()),
                        reinterpret_cast<wchar_t*>(text.data()),
                        size);
    return text;
}

#else

struct CloseConverter {
    using pointer = iconv_t;
    void operator()(iconv_t converter) const { iconv_close(converter); }
};

/// No Qt converter: official builds of Qt for other systems come without ICU and do not know GB18030.
std::optional<QString> converted(QByteArrayView bytes, const QString& encoding)
{
    const char* name = encoding == u"gb18030"_s ? "GB18030" : "CP1252";
    const iconv_t opened = iconv_open("UTF-16LE", name);
    if (opened == iconv_t(-1)) // NOLINT: this is how iconv says it
        return std::nullopt;
    const std::unique_ptr<iconv_t, CloseConverter> converter(opened);
    QByteArray wide(bytes.size() * 2 + 2, Qt::Uninitialized); // no byte becomes more than one code unit
    char* from = const_cast<char*>(bytes.data());
    char* to = wide.data();
    std::size_t left = std::size_t(bytes.size());
    std::size_t room = std::size_t(wide.size());
    if (iconv(converter.get(), &from, &left, &to, &room) == std::size_t(-1) || left != 0)
        return std::nullopt;
    return strict(QStringConverter::Utf16LE, QByteArrayView(wide).first(wide.size() - qsizetype(room)));
}

#endif

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
    for (const QString& encoding : {u"utf-8"_s, u"gb18030"_s}) {
        if (decoded(bytes, encoding))
            return encoding;
    }
    return {};
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
    else if (encoding == u"gb18030"_s || encoding == u"windows-1252"_s)
        text = converted(bytes, encoding);
    if (!text)
        return refuse("sheet.unknown_encoding", encoding);
    return *std::move(text);
}

void loadConverters()
{
    static_cast<void>(converted("a", u"gb18030"_s));
    static_cast<void>(converted("a", u"windows-1252"_s));
}

} // namespace seraph::reader
