// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/memory_scan.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace seraph::tests {

namespace {

constexpr char kMask = '\x5c';
constexpr std::size_t kWindow = 1024 * 1024;
constexpr std::size_t kOverlap = 4096;

/// Pages of its own, so that what was read once is not found twice.
class Window {
public:
    Window()
        : m_bytes(static_cast<char*>(
              ::mmap(nullptr, kWindow, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~Window() { ::munmap(m_bytes, kWindow); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    char* bytes() const { return m_bytes; }
    bool holds(quintptr address) const
    {
        const auto begin = reinterpret_cast<quintptr>(m_bytes);
        return address >= begin && address < begin + kWindow;
    }

private:
    char* m_bytes;
};

struct Region {
    quintptr begin;
    quintptr end;
};

/// What a program can have written to.
std::vector<Region> writableRegions(const QString& process, const Window& window)
{
    std::vector<Region> regions;
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const bool ofAFile = words.size() > 5 && words[5].startsWith('/');
        if (words.size() < 5 || (ofAFile && !words[1].contains('w')) || line.contains("[v"))
            continue;
        const QList<QByteArray> ends = words[0].split('-');
        const Region region{quintptr(ends[0].toULongLong(nullptr, 16)),
                            quintptr(ends[1].toULongLong(nullptr, 16))};
        if (!window.holds(region.begin))
            regions.push_back(region);
    }
    return regions;
}

std::optional<std::vector<int>> countIn(const QString& process, const std::vector<Masked>& secrets)
{
    const Window window;
    std::vector<int> counts(secrets.size(), 0);
    const QByteArray file = QStringLiteral("/proc/%1/mem").arg(process).toLatin1();
    const int memory = ::open(file.constData(), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        return std::nullopt;
    for (const Region& region : writableRegions(process, window)) {
        for (quintptr at = region.begin; at < region.end; at += kWindow - kOverlap) {
            const std::size_t wanted = std::min<std::size_t>(kWindow, region.end - at);
            const ssize_t got = ::pread(memory, window.bytes(), wanted, off_t(at));
            for (std::size_t i = 0; got > 0 && i < secrets.size(); ++i)
                counts[i] += secrets[i].countIn(window.bytes(), got);
            if (region.end - at <= kWindow)
                break;
        }
    }
    ::close(memory);
    return counts;
}

} // namespace

QByteArray Masked::flipped(QByteArray bytes)
{
    for (char& byte : bytes)
        byte = char(byte ^ kMask);
    return bytes;
}

int Masked::countIn(const char* bytes, qsizetype size) const
{
    const char first = char(m_bytes[0] ^ kMask);
    const char* const end = bytes + size - m_bytes.size() + 1;
    int found = 0;
    for (const char* at = bytes; at < end; ++at) {
        at = static_cast<const char*>(std::memchr(at, first, std::size_t(end - at)));
        if (at == nullptr)
            break;
        const bool same = std::equal(m_bytes.begin(), m_bytes.end(), at, [](char masked, char plain) {
            return char(masked ^ kMask) == plain;
        });
        found += same ? 1 : 0;
    }
    return found;
}

std::vector<int> countInMemory(const std::vector<Masked>& secrets)
{
    return countIn(QStringLiteral("self"), secrets).value_or(std::vector<int>{});
}

std::optional<std::vector<int>> countInMemoryOf(qint64 process, const std::vector<Masked>& secrets)
{
    return countIn(QString::number(process), secrets);
}

} // namespace seraph::tests
