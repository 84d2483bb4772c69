// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/package.h"

#include "app/reader/row_sink.h"

#include <algorithm>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 64;

bool isBomb(const ZipEntry& entry, const PackageLimits& limits)
{
    return entry.unpacked > limits.ratioFrom && entry.unpacked / limits.ratio > entry.packed;
}

} // namespace

/// Counts what an entry really unpacks to: the sizes in the directory are the file's own word.
class Part::Bounded : public QIODevice {
public:
    Bounded(ZipFile& zip, const PackageLimits& limits, qint64& unpacked)
        : m_zip(zip)
        , m_limits(limits)
        , m_unpacked(unpacked)
    {
    }

    bool begin(const ZipEntry& entry)
    {
        return m_zip.begin(entry) && open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_zip.atEnd() || m_tooLarge; }
    bool tooLarge() const { return m_tooLarge; }
    /// Whether what was unpacked is what was packed; reads to the end.
    bool isIntact()
    {
        char rest[4096];
        while (read(rest, sizeof rest) > 0) {}
        return m_zip.finish();
    }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const qint64 got = m_zip.read(data, size);
        if (got <= 0)
            return got;
        m_here += got;
        m_unpacked += got;
        m_tooLarge = m_here > m_limits.entryBytes || m_unpacked > m_limits.totalBytes;
        return m_tooLarge ? -1 : got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ZipFile& m_zip;
    const PackageLimits& m_limits;
    qint64& m_unpacked;
    qint64 m_here = 0;
    bool m_tooLarge = false;
};

Package::Package(QIODevice& device, const PackageLimits& limits)
    : m_zip(ZipFile::open(device))
    , m_limits(limits)
{
}

Package::~Package() = default;

Result<std::unique_ptr<Package>> Package::open(QIODevice& device, const PackageLimits& limits)
{
    std::unique_ptr<Package> package(new Package(device, limits));
    if (!package->m_zip)
        return refuse("sheet.damaged", u"not a whole zip file"_s);
    TRY_STATUS(package->check());
    return package;
}

Status Package::check()
{
    if (m_zip->count() > quint64(m_limits.entries))
        return refuse("sheet.suspicious", u"too many entries"_s);
    qint64 total = 0;
    while (const auto next = m_zip->next()) {
        const ZipEntry& entry = *next;
        if (entry.encrypted)
            return refuse("sheet.encrypted");
        if (isBomb(entry, m_limits))
            return refuse("sheet.suspicious", u"unpacks to far more than it is"_s);
        if (entry.unpacked < 0 || entry.unpacked > m_limits.entryBytes ||
            entry.unpacked > m_limits.totalBytes - total)
            return refuse("sheet.too_large");
        total += entry.unpacked;
        if (m_entries.contains(entry.name.toLower()))
            return refuse("sheet.suspicious", u"two entries of one name"_s);
        m_entries.insert(entry.name.toLower(), entry);
    }
    if (quint64(m_entries.size()) != m_zip->count())
        return refuse("sheet.damaged", u"a damaged directory"_s);
    return m_entries.isEmpty() ? Status(refuse("sheet.damaged", u"an empty zip file"_s)) : Status();
}

bool Package::has(const QString& name) const
{
    return m_entries.contains(name.toLower());
}

Result<std::unique_ptr<Part>> Package::part(const QString& name)
{
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.constEnd())
        return refuse("sheet.damaged", u"a part is missing"_s);
    auto part = std::make_unique<Part>(*m_zip, m_limits, m_unpacked);
    if (!part->m_bytes->begin(*entry))
        return refuse("sheet.damaged", u"a part cannot be unpacked"_s);
    part->m_xml.setDevice(part->m_bytes.get());
    return part;
}

Part::Part(ZipFile& zip, const PackageLimits& limits, qint64& unpacked)
    : m_bytes(std::make_unique<Bounded>(zip, limits, unpacked))
{
}

Part::~Part() = default;

void Part::stop(const char* reason)
{
    if (m_reason == nullptr)
        m_reason = reason;
    m_xml.raiseError();
}

/// One token on; false at an error or the end.
bool Part::advance()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        stop("sheet.suspicious");
        return false;
    }
    if (token == QXmlStreamReader::StartElement && ++m_depth > kDeepest) {
        stop("sheet.suspicious");
        return false;
    }
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return token != QXmlStreamReader::Invalid && token != QXmlStreamReader::EndDocument;
}

bool Part::nextElement()
{
    while (advance()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

QString Part::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString Part::text()
{
    QString text;
    const int depth = m_depth;
    while (m_depth >= depth && advance()) {
        if (m_xml.isCharacters())
            text += m_xml.text();
        if (text.size() > kLongestCell)
            stop("sheet.too_large");
    }
    return text;
}

void Part::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth && advance()) {}
}

Status Part::status() const
{
    if (m_reason != nullptr)
        return refuse(m_reason);
    if (m_bytes->tooLarge())
        return refuse("sheet.too_large");
    if (m_xml.hasError())
        return refuse("sheet.damaged", m_xml.errorString());
    return {};
}

Status Part::finish()
{
    TRY_STATUS(status());
    const bool intact = m_bytes->isIntact();
    TRY_STATUS(status());
    return intact ? Status() : Status(refuse("sheet.damaged", u"the checksum is wrong"_s));
}

} // namespace seraph::reader
