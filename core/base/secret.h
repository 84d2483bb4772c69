// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace seraph {

/// Bytes that must not leave this process or stay in it: keys, passwords, recovery codes.
/// Lives in guarded, locked memory (sodium_malloc), is zeroed when it dies, and is compared in constant time.
/// Move only; copy() says so where a copy is really meant.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size); ///< zero-filled
    explicit Secret(std::span<const unsigned char> bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    static Secret random(std::size_t size);
    /// Takes the bytes over and zeroes the array they came in.
    static Secret take(QByteArray& bytes);
    Secret copy() const;

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    std::span<unsigned char> bytes() { return {m_data, m_size}; }

    friend bool operator==(const Secret& a, const Secret& b);

private:
    void release() noexcept;
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace seraph
