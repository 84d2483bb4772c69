// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/master_key.h"

#include <QString>
#include <QStringView>

#include <array>

namespace seraph::vault {

/// 160 random bits on paper that open the vault when every password is lost. Written as 36 characters of Crockford's
/// Base32 (no I, L, O, U) in nine groups of four: 32 of the code, 4 of its checksum.
class RecoveryCode {
public:
    static constexpr std::size_t kSize = 20;
    static constexpr qsizetype kCharacters = 36;

    static RecoveryCode generate() { return RecoveryCode(Secret::random(kSize)); }
    explicit RecoveryCode(Secret bytes);

    /// Accepts any case, spaces and hyphens, O for 0, and I or L for 1. Invalid with field "recovery_code" and rule
    /// "length", "character" or "checksum" (a typing error, told before anything is tried).
    static Result<RecoveryCode> parse(QStringView text);
    /// "8F3K-…", nine groups. The caller wipes it when it is printed.
    QString toText() const;

    /// The key pair it stands for in this vault.
    BoxKeys keys(const VaultId& vault) const;
    const Secret& bytes() const { return m_bytes; }
    RecoveryCode copy() const { return RecoveryCode(m_bytes.copy()); }
    friend bool operator==(const RecoveryCode&, const RecoveryCode&) = default;

private:
    Secret m_bytes;
};

/// What a kit shows of the public key, to tell kits apart: 16 hexadecimal digits.
QString recoveryFingerprint(const PublicKey& recoveryKey);

/// One of three holders' shares: any two holders together have the code, one alone knows nothing about it.
struct RecoveryShare {
    int holder;         ///< 1 to 3
    RecoveryCode first; ///< printed like a code of its own
    RecoveryCode second;
};
std::array<RecoveryShare, 3> splitRecoveryCode(const RecoveryCode& code);
/// Invalid with rule "same_holder" for two shares of one holder, "mismatch" for shares of different splits.
Result<RecoveryCode> joinRecoveryShares(const RecoveryShare& a, const RecoveryShare& b);

} // namespace seraph::vault
