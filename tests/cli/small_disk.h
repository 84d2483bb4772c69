// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace seraph::tests {

/// A file system of a few hundred kilobytes, made for one test. Needs root on Linux; where it cannot be had, isThere() is
/// false and the test says so and skips.
class SmallDisk {
public:
    explicit SmallDisk(int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_mounted; }
    QString path(const QString& name) const { return m_place.filePath(name); }
    /// Fills what is left of it.
    void fill();
    void empty(); ///< takes that back
    void makeReadOnly();

private:
    QTemporaryDir m_place;
    bool m_mounted;
};

} // namespace seraph::tests
