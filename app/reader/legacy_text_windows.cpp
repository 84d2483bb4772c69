// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/legacy_text.h"

#include <qt_windows.h>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr UINT kGb18030 = 54936;
constexpr UINT kGbk = 936; // its older and far larger half, where the system lacks the whole

UINT pageOf(const QString& encoding)
{
    if (encoding == u"gb18030"_s)
        return IsValidCodePage(kGb18030) ? kGb18030 : kGbk;
    return encoding == u"big5"_s ? 950 : 1252;
}

} // namespace

std::optional<QString> fromLegacy(QByteArrayView bytes, const QString& encoding)
{
    const UINT page = pageOf(encoding);
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

} // namespace seraph::reader
