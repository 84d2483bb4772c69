// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_code.h"

#include "core/base/contract.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype kGroup = 4;
constexpr std::size_t kCodeCharacters = 32;
using Digits = std::array<unsigned char, RecoveryCode::kCharacters>; ///< five bits each

/// −1 for what is no digit of Crockford's Base32.
int digitOf(QChar character)
{
    const char16_t upper = character.toUpper().unicode();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    const char* found =
        upper > 0 && upper < 128 ? std::strchr(kAlphabet, static_cast<char>(upper)) : nullptr;
    return found ? static_cast<int>(found - kAlphabet) : -1;
}

bool isSeparator(QChar character)
{
    // Dashes of all lengths: word processors and input methods like to replace the plain one.
    return character.isSpace() || character == u'-' || character == u'_' ||
           character.category() == QChar::Punctuation_Dash;
}

/// 20 bits of BLAKE2b as the four check digits.
void writeCheckDigits(Digits& digits, Bytes code)
{
    const Hash hash = Hasher().add(code).hash();
    const unsigned bits =
        (unsigned{hash[0]} << 12) | (unsigned{hash[1]} << 4) | (unsigned{hash[2]} >> 4);
    for (std::size_t i = 0; i < 4; ++i)
        digits[kCodeCharacters + i] = static_cast<unsigned char>((bits >> (15 - 5 * i)) & 31U);
}

/// Five bytes are eight digits, most significant bits first.
void writeCodeDigits(Digits& digits, Bytes code)
{
    for (std::size_t digit = 0; digit < kCodeCharacters; ++digit) {
        unsigned value = 0;
        for (std::size_t bit = digit * 5; bit < digit * 5 + 5; ++bit)
            value = (value << 1) | ((unsigned{code[bit / 8]} >> (7 - bit % 8)) & 1U);
        digits[digit] = static_cast<unsigned char>(value);
    }
}

Secret readCodeDigits(const Digits& digits)
{
    Secret code(RecoveryCode::kSize);
    for (std::size_t bit = 0; bit < RecoveryCode::kSize * 8; ++bit) {
        const unsigned set = (unsigned{digits[bit / 5]} >> (4 - bit % 5)) & 1U;
        code.data()[bit / 8] =
            static_cast<unsigned char>(code.data()[bit / 8] | (set << (7 - bit % 8)));
    }
    return code;
}

RecoveryCode exclusiveOr(const RecoveryCode& a, const RecoveryCode& b)
{
    Secret result(RecoveryCode::kSize);
    for (std::size_t i = 0; i < RecoveryCode::kSize; ++i)
        result.data()[i] = a.bytes().data()[i] ^ b.bytes().data()[i];
    return RecoveryCode(std::move(result));
}

/// Which of the three parts the two codes of a holder are: 1 has (1,2), 2 has (0,2), 3 has (0,1).
constexpr std::array<std::array<std::size_t, 2>, 3> kPartsOfHolder{{{1, 2}, {0, 2}, {0, 1}}};

} // namespace

RecoveryCode::RecoveryCode(Secret bytes) : m_bytes(std::move(bytes))
{
    EXPECTS(m_bytes.size() == kSize);
}

Result<RecoveryCode> RecoveryCode::parse(QStringView text)
{
    Digits digits{};
    std::size_t count = 0;
    for (const QChar character : text) {
        if (isSeparator(character))
            continue;
        const int digit = digitOf(character);
        if (digit < 0)
            return fail(invalid(u"recovery_code"_s, u"character"_s));
        if (count == digits.size())
            return fail(invalid(u"recovery_code"_s, u"length"_s));
        digits[count++] = static_cast<unsigned char>(digit);
    }
    if (count != digits.size())
        return fail(invalid(u"recovery_code"_s, u"length"_s));
    Secret code = readCodeDigits(digits);
    Digits expected = digits;
    writeCheckDigits(expected, code.bytes());
    const bool right = equal(expected, digits);
    sodium_memzero(digits.data(), digits.size());
    sodium_memzero(expected.data(), expected.size());
    if (!right)
        return fail(invalid(u"recovery_code"_s, u"checksum"_s));
    return RecoveryCode(std::move(code));
}

QString RecoveryCode::toText() const
{
    Digits digits{};
    writeCodeDigits(digits, m_bytes.bytes());
    writeCheckDigits(digits, m_bytes.bytes());
    QString text;
    text.reserve(kCharacters + kCharacters / kGroup);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % kGroup == 0)
            text += u'-';
        text += QLatin1Char(kAlphabet[digits[i]]);
    }
    sodium_memzero(digits.data(), digits.size());
    return text;
}

BoxKeys RecoveryCode::keys(const VaultId& vault) const
{
    return BoxKeys::fromSeed(
        Hasher(kKeySize).add("CSV1-recovery").add(vault).add(m_bytes.bytes()).secret());
}

QString recoveryFingerprint(const PublicKey& recoveryKey)
{
    return toHex(Bytes(Hasher().add(recoveryKey).hash()).first(8));
}

std::array<RecoveryShare, 3> splitRecoveryCode(const RecoveryCode& code)
{
    const RecoveryCode a = RecoveryCode::generate();
    const RecoveryCode b = RecoveryCode::generate();
    const RecoveryCode c = exclusiveOr(code, exclusiveOr(a, b));
    return {RecoveryShare{1, b.copy(), c.copy()},
            RecoveryShare{2, a.copy(), c.copy()},
            RecoveryShare{3, a.copy(), b.copy()}};
}

Result<RecoveryCode> joinRecoveryShares(const RecoveryShare& a, const RecoveryShare& b)
{
    EXPECTS(a.holder >= 1 && a.holder <= 3 && b.holder >= 1 && b.holder <= 3);
    if (a.holder == b.holder)
        return fail(invalid(u"recovery_code"_s, u"same_holder"_s));
    std::array<const RecoveryCode*, 3> parts{};
    for (const RecoveryShare* share : {&a, &b}) {
        const auto& places = kPartsOfHolder[static_cast<std::size_t>(share->holder - 1)];
        const std::array codes{&share->first, &share->second};
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const RecoveryCode*& part = parts[places[i]];
            if (part && !(*part == *codes[i]))
                return fail(invalid(u"recovery_code"_s, u"mismatch"_s));
            part = codes[i];
        }
    }
    return exclusiveOr(*parts[0], exclusiveOr(*parts[1], *parts[2]));
}

} // namespace seraph::vault
