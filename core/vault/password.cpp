// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/password.h"

#include <sodium.h>

#include <algorithm>

namespace seraph::vault {

void wipe(QString& text)
{
    // data() would detach and wipe a fresh copy; a literal of the program lies in memory that cannot be written.
    if (!text.isEmpty() && text.data_ptr().isMutable())
        sodium_memzero(const_cast<QChar*>(text.constData()),
                       static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

Password Password::take(QString& typed)
{
    QString normalised = typed.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normalised.toUtf8();
    wipe(normalised);
    wipe(typed);
    return Password(Secret::take(utf8));
}

Password Password::takeUtf8(QByteArray& utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (!utf8.isEmpty())
        sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    utf8.clear();
    return take(text);
}

qsizetype Password::codePoints() const
{
    const auto isStart = [](unsigned char byte) { return (byte & 0xC0U) != 0x80U; };
    const auto all = m_utf8.bytes();
    return std::count_if(all.begin(), all.end(), isStart);
}

} // namespace seraph::vault
