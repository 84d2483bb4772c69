// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/legacy_text.h"

#include <QStringDecoder>

#include <iconv.h>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

/// Open for as long as the process lives: the system may unload a converter that nobody holds, and once confined it could
/// not be loaded again.
iconv_t converterFor(const QString& encoding)
{
    static const iconv_t mainland = iconv_open("UTF-16LE", "GB18030");
    static const iconv_t taiwan = iconv_open("UTF-16LE", "BIG5");
    static const iconv_t western = iconv_open("UTF-16LE", "CP1252");
    if (encoding == u"gb18030"_s)
        return mainland;
    return encoding == u"big5"_s ? taiwan : western;
}

} // namespace

std::optional<QString> fromLegacy(QByteArrayView bytes, const QString& encoding)
{
    const iconv_t converter = converterFor(encoding);
    if (converter == iconv_t(-1)) // NOLINT: this is how iconv says it
        return std::nullopt;
    iconv(converter, nullptr, nullptr, nullptr, nullptr);     // as if it were new
    QByteArray wide(bytes.size() * 2 + 2, Qt::Uninitialized); // no byte becomes more than one code unit
    char* from = const_cast<char*>(bytes.data());
    char* to = wide.data();
    std::size_t left = std::size_t(bytes.size());
    std::size_t room = std::size_t(wide.size());
    if (iconv(converter, &from, &left, &to, &room) == std::size_t(-1) || left != 0)
        return std::nullopt;
    QStringDecoder decoder(QStringConverter::Utf16LE, QStringConverter::Flag::Stateless);
    return decoder.decode(QByteArrayView(wide).first(wide.size() - qsizetype(room)));
}

} // namespace seraph::reader
