// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace seraph::ui {

/// Rows by id, forgotten a page at a time, the page that was least recently looked at first.
/// A stale row is still shown, and fetched again.
template <class Row> class RowCache {
public:
    explicit RowCache(std::size_t keptPages) : m_keptPages(keptPages) {}

    const Row* find(qint64 id)
    {
        const auto found = m_rows.find(id);
        if (found == m_rows.end())
            return nullptr;
        m_lastUse[found->second.page] = ++m_uses;
        return &found->second.row;
    }

    bool isFresh(qint64 id) const
    {
        const auto found = m_rows.find(id);
        return found != m_rows.end() && !found->second.stale;
    }

    template <class IdOf> void insertPage(std::vector<Row> rows, IdOf idOf)
    {
        const int page = ++m_pages;
        m_lastUse[page] = ++m_uses;
        for (Row& row : rows) {
            const qint64 id = idOf(row);
            m_rows.insert_or_assign(id, Entry{std::move(row), page, false});
        }
        while (m_lastUse.size() > m_keptPages)
            dropOldestPage();
    }

    void markStale(qint64 id)
    {
        if (const auto found = m_rows.find(id); found != m_rows.end())
            found->second.stale = true;
    }

    void markAllStale()
    {
        for (auto& [id, entry] : m_rows)
            entry.stale = true;
    }

    void clear()
    {
        m_rows.clear();
        m_lastUse.clear();
    }

    std::size_t size() const { return m_rows.size(); }

private:
    struct Entry {
        Row row;
        int page;
        bool stale;
    };

    void dropOldestPage()
    {
        const auto oldest =
            std::min_element(m_lastUse.begin(), m_lastUse.end(), [](const auto& a, const auto& b) {
                return a.second < b.second;
            });
        std::erase_if(m_rows,
                      [page = oldest->first](const auto& item) { return item.second.page == page; });
        m_lastUse.erase(oldest);
    }

    std::size_t m_keptPages;
    std::unordered_map<qint64, Entry> m_rows;
    std::unordered_map<int, quint64> m_lastUse;
    int m_pages = 0;
    quint64 m_uses = 0;
};

} // namespace seraph::ui
