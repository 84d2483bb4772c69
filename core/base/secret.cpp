// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include "core/base/contract.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace seraph {

Secret::Secret(std::size_t size)
{
    // Without a working libsodium there is no random and no locked memory: going on would be worse than stopping.
    if (sodium_init() < 0)
        std::abort();
    if (size == 0)
        return;
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    EXPECTS(m_data != nullptr);
    m_size = size;
    sodium_memzero(m_data, m_size);
}

Secret::Secret(std::span<const unsigned char> bytes) : Secret(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_data);
}

Secret::~Secret()
{
    release();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::random(std::size_t size)
{
    EXPECTS(size > 0);
    Secret secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::take(QByteArray& bytes)
{
    Secret secret(std::span(reinterpret_cast<const unsigned char*>(bytes.constData()),
                            static_cast<std::size_t>(bytes.size())));
    // detach() would leave the shared original behind; the caller owns the only copy.
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::copy() const
{
    return Secret(bytes());
}

bool operator==(const Secret& a, const Secret& b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

void Secret::release() noexcept
{
    sodium_free(m_data); // zeroes first
    m_data = nullptr;
    m_size = 0;
}

} // namespace seraph
