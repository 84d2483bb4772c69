// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/subject_keys.h"

#include "core/base/contract.h"
#include "core/journal/payload.h"
#include "core/storage/connection.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kWrappedSize = kNonceSize + SubjectKeys::kKeySize + kTagSize;
constexpr std::string_view kDomain = "CSV1-subject-key";

constexpr char kFind[] = "SELECT wrapped FROM subject_key WHERE subject = ?";
constexpr char kInsertSubjectKey[] = "INSERT INTO subject_key (subject, wrapped) VALUES (?, ?)";
constexpr char kErase[] = "UPDATE subject_key SET wrapped = NULL, erased_at_ms = ? WHERE subject = "
                          "? AND wrapped IS NOT NULL";
constexpr char kListErased[] =
    "SELECT subject FROM subject_key WHERE wrapped IS NULL ORDER BY subject";
constexpr char kListWrapped[] =
    "SELECT subject, wrapped FROM subject_key WHERE wrapped IS NOT NULL";
constexpr char kRewrap[] = "UPDATE subject_key SET wrapped = ? WHERE subject = ?";

using AssociatedData = std::array<unsigned char, kDomain.size() + sizeof(qint64)>;

AssociatedData associatedData(qint64 subject)
{
    AssociatedData data;
    qToLittleEndian(subject, std::copy(kDomain.begin(), kDomain.end(), data.data()));
    return data;
}

QByteArray wrap(SubjectKeys::Key key, qint64 subject, const Secret& wrappingKey)
{
    QByteArray wrapped(static_cast<qsizetype>(kWrappedSize), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(wrapped.data());
    const AssociatedData data = associatedData(subject);
    randombytes_buf(out, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + kNonceSize,
                                               nullptr,
                                               key.data(),
                                               key.size(),
                                               data.data(),
                                               data.size(),
                                               nullptr,
                                               out,
                                               wrappingKey.data());
    return wrapped;
}

Result<Secret> unwrap(const QByteArray& wrapped, qint64 subject, const Secret& wrappingKey)
{
    Secret key(SubjectKeys::kKeySize);
    const AssociatedData data = associatedData(subject);
    const auto* in = reinterpret_cast<const unsigned char*>(wrapped.constData());
    const bool opened = wrapped.size() == static_cast<qsizetype>(kWrappedSize) &&
                        crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(),
                                                                   nullptr,
                                                                   nullptr,
                                                                   in + kNonceSize,
                                                                   kWrappedSize - kNonceSize,
                                                                   data.data(),
                                                                   data.size(),
                                                                   in,
                                                                   wrappingKey.data()) == 0;
    if (!opened)
        return fail(ErrorCode::Corrupt, u"subject.key"_s);
    return key;
}

} // namespace

Secret deriveWrappingKey(const Secret& masterKey)
{
    EXPECTS(masterKey.size() == crypto_kdf_KEYBYTES);
    constexpr std::uint64_t kId = 6;
    Secret key(SubjectKeys::kKeySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), kId, "CSVSUBJK", masterKey.data());
    return key;
}

SubjectKeys::SubjectKeys(storage::Connection& connection, Secret wrappingKey)
    : m_connection(connection)
    , m_wrappingKey(std::move(wrappingKey))
    , m_keys(kSlots * kKeySize)
{
    EXPECTS(m_wrappingKey.size() == kKeySize);
    m_owners.fill(-1);
}

Result<SubjectKeys::Key> SubjectKeys::keyFor(qint64 subject)
{
    TRY_ASSIGN(const auto found, find(subject));
    if (found.key)
        return *found.key;
    if (found.state == State::Erased)
        return fail(ErrorCode::NotFound, QString(kSubjectErasedReason));
    // Drawn where it is kept: guarded memory of its own for each key is a tenth of the time of a large import.
    const std::size_t slot = m_next;
    m_slots.erase(std::exchange(m_owners[slot], -1));
    unsigned char* place = m_keys.data() + slot * kKeySize;
    randombytes_buf(place, kKeySize);
    const Key key(place, kKeySize);
    TRY_STATUS(m_connection.execute(kInsertSubjectKey, subject, wrap(key, subject, m_wrappingKey)));
    m_owners[slot] = subject;
    m_slots[subject] = slot;
    m_next = (slot + 1) % kSlots;
    return key;
}

Result<std::optional<SubjectKeys::Key>> SubjectKeys::findKey(qint64 subject)
{
    TRY_ASSIGN(const auto found, find(subject));
    return found.key;
}

Result<SubjectKeys::Found> SubjectKeys::find(qint64 subject)
{
    if (const auto slot = m_slots.find(subject); slot != m_slots.end())
        return Found{State::Present, Key(m_keys.data() + slot->second * kKeySize, kKeySize)};
    TRY_ASSIGN(auto statement, m_connection.prepare(kFind));
    TRY_STATUS(statement.bind(subject));
    TRY_ASSIGN(const bool row, statement.step());
    if (!row)
        return Found{State::Absent, std::nullopt};
    const QByteArray wrapped = statement.blob(0);
    if (wrapped.isNull())
        return Found{State::Erased, std::nullopt};
    TRY_ASSIGN(const Secret key, unwrap(wrapped, subject, m_wrappingKey));
    return Found{State::Present, remember(subject, key)};
}

SubjectKeys::Key SubjectKeys::remember(qint64 subject, const Secret& key)
{
    const std::size_t slot = m_next;
    m_next = (m_next + 1) % kSlots;
    m_slots.erase(m_owners[slot]);
    m_owners[slot] = subject;
    m_slots[subject] = slot;
    unsigned char* place = m_keys.data() + slot * kKeySize;
    std::copy_n(key.data(), kKeySize, place);
    return Key(place, kKeySize);
}

Status SubjectKeys::destroy(qint64 subject, qint64 erasedAtMs)
{
    EXPECTS(subject > 0);
    forget();
    TRY_STATUS(m_connection.execute(kErase, erasedAtMs, subject));
    if (m_connection.changes() == 0)
        return fail(ErrorCode::NotFound, u"subject.key"_s);
    return {};
}

Result<std::vector<qint64>> SubjectKeys::erased()
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kListErased));
    TRY_STATUS(statement.bind());
    std::vector<qint64> subjects;
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return subjects;
        subjects.push_back(statement.int64(0));
    }
}

Status SubjectKeys::rewrap(const Secret& newWrappingKey)
{
    EXPECTS(newWrappingKey.size() == kKeySize);
    std::vector<std::pair<qint64, QByteArray>> all;
    TRY_ASSIGN(auto statement, m_connection.prepare(kListWrapped));
    TRY_STATUS(statement.bind());
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        all.emplace_back(statement.int64(0), statement.blob(1));
    }
    for (const auto& [subject, wrapped] : all) {
        TRY_ASSIGN(const Secret key, unwrap(wrapped, subject, m_wrappingKey));
        TRY_STATUS(m_connection.execute(
            kRewrap, wrap(Key(key.data(), kKeySize), subject, newWrappingKey), subject));
    }
    m_wrappingKey = newWrappingKey.copy();
    return {};
}

void SubjectKeys::forget()
{
    m_slots.clear();
    m_owners.fill(-1);
    m_next = 0;
    sodium_memzero(m_keys.data(), m_keys.size());
}

} // namespace seraph::journal
