// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace seraph::vault {

/// A password or PIN as it enters the key derivation: normalised once (NFKC), then UTF-8, in locked memory.
/// Any length is accepted; what is a good one is password_policy's question.
class Password {
public:
    /// Takes the typed text over and overwrites it, together with every string that still shared it.
    static Password take(QString& typed);
    /// From the environment or a pipe; overwrites the array.
    static Password takeUtf8(QByteArray& utf8);

    const Secret& utf8() const { return m_utf8; }
    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// After normalisation, in code points: what people count as characters, more or less.
    qsizetype codePoints() const;
    Password copy() const { return Password(m_utf8.copy()); }

    friend bool operator==(const Password&, const Password&) = default;

private:
    explicit Password(Secret utf8) : m_utf8(std::move(utf8)) {}
    Secret m_utf8;
};

/// Overwrites the characters where they lie, also those of strings that share them, and empties the string.
void wipe(QString& text);

} // namespace seraph::vault
