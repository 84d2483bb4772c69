// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/zip_file.h"
#include "core/base/result.h"

#include <QHash>
#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

namespace seraph::reader {

/// How much a workbook may unpack to. Figures of the kind that other readers use: enough for a million filled cells, too
/// little for a bomb to hurt.
struct PackageLimits {
    int entries = 2000;
    qint64 entryBytes = 150 * 1024 * 1024;
    qint64 totalBytes = 200 * 1024 * 1024;
    qint64 ratio = 100;         ///< unpacked to packed
    qint64 ratioFrom = 100'000; ///< smaller entries may be as regular as they like
};

class Part;

/// The zip file that a workbook is. Names inside are looked up and never used as paths.
class Package {
public:
    /// Refusals: sheet.damaged, sheet.encrypted, sheet.too_large, sheet.suspicious. The device is open and seekable and
    /// outlives the package.
    static Result<std::unique_ptr<Package>> open(QIODevice& device, const PackageLimits& limits = {});
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    bool has(const QString& name) const;
    /// One entry for reading from its beginning, one at a time.
    Result<std::unique_ptr<Part>> part(const QString& name);

private:
    Package(QIODevice& device, const PackageLimits& limits);
    Status check();

    std::unique_ptr<ZipFile> m_zip;
    PackageLimits m_limits;
    qint64 m_unpacked = 0;
    QHash<QString, ZipEntry> m_entries; ///< by name in lower case: names differ in case between programs
};

/// One XML part as a stream. Document types and entities are refused before they can do anything, deep nesting too.
class Part {
public:
    Part(ZipFile& zip, const PackageLimits& limits, qint64& unpacked);
    ~Part();
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    /// The next child element of the current one; false at its end.
    bool nextElement();
    QStringView name() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// By local name, whatever its namespace: strict and transitional workbooks differ there.
    QString attribute(QLatin1StringView name) const;
    /// All text inside the current element, which ends.
    QString text();
    void skip();
    /// What went wrong, if anything: sheet.damaged, sheet.suspicious, sheet.too_large.
    Status status() const;
    /// The same at the end of a part that was read whole, with its checksum.
    Status finish();

private:
    class Bounded;
    bool advance();
    void stop(const char* reason);

    std::unique_ptr<Bounded> m_bytes;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    const char* m_reason = nullptr;
    friend class Package;
};

} // namespace seraph::reader
