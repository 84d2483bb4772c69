// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/legacy_text.h"

#include <QStringDecoder>

#include <iconv.h>

#include <memory>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

struct CloseConverter {
    using pointer = iconv_t;
    void operator()(iconv_t converter) const { iconv_close(converter); }
};

} // namespace

std::optional<QString> fromLegacy(QByteArrayView bytes, const QString& encoding)
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
    QStringDecoder decoder(QStringConverter::Utf16LE, QStringConverter::Flag::Stateless);
    return decoder.decode(QByteArrayView(wide).first(wide.size() - qsizetype(room)));
}

} // namespace seraph::reader
