// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace seraph::reader {

/// What the directory of a zip file says about one entry. The sizes are the file's own word.
struct ZipEntry {
    QString name;
    qint64 packed = 0;
    qint64 unpacked = 0;
    bool encrypted = false;
    quint64 directoryOffset = 0; ///< where it is described, for begin()
    quint64 number = 0;          ///< its place in the directory
};

/// A zip file on a device, through minizip: the entries of its directory, and one of them unpacked at a time.
class ZipFile {
public:
    /// Nothing where the device holds no whole zip file. It is open and seekable and outlives this.
    static std::unique_ptr<ZipFile> open(QIODevice& device);
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    quint64 count() const;
    /// The entry after the last one asked for, from the first on; nothing at the end and where the directory is damaged.
    std::optional<ZipEntry> next();

    bool begin(const ZipEntry& entry);
    /// As QIODevice::read: the number of bytes, 0 at the end, −1 where they cannot be unpacked.
    qint64 read(char* data, qint64 size);
    bool atEnd() const;
    /// Ends reading; whether all of it was read and is what was packed, by its size and checksum.
    bool finish();

private:
    explicit ZipFile(void* file) : m_file(file) {}

    void* m_file;
    qint64 m_expected = 0;
    qint64 m_taken = 0;
    bool m_listing = false;
};

} // namespace seraph::reader
