// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/device_wrapping.h"

#include <qt_windows.h>

#include <dpapi.h>
#include <wincrypt.h>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

QByteArray takeBlob(DATA_BLOB& blob)
{
    QByteArray bytes(reinterpret_cast<const char*>(blob.pbData), static_cast<qsizetype>(blob.cbData));
    SecureZeroMemory(blob.pbData, blob.cbData);
    LocalFree(blob.pbData);
    return bytes;
}

DATA_BLOB blobOf(const QByteArray& bytes)
{
    return {static_cast<DWORD>(bytes.size()),
            reinterpret_cast<BYTE*>(const_cast<char*>(bytes.constData()))};
}

} // namespace

Result<QByteArray> wrapForDevice(QByteArray plain)
{
    DATA_BLOB in = blobOf(plain);
    DATA_BLOB out{};
    if (!CryptProtectData(&in, L"Seraph", nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN, &out))
        return fail(ErrorCode::Io, {}, u"CryptProtectData"_s);
    return takeBlob(out);
}

Result<QByteArray> unwrapFromDevice(QByteArray wrapped)
{
    DATA_BLOB in = blobOf(wrapped);
    DATA_BLOB out{};
    if (!CryptUnprotectData(&in, nullptr, nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN, &out))
        return fail(ErrorCode::Io, {}, u"CryptUnprotectData"_s);
    return takeBlob(out);
}

} // namespace seraph::vault
