// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/bundle.h"

#include "core/base/contract.h"
#include "core/base/durable_file.h"
#include "core/journal/digest.h"
#include "core/journal/evidence/archive.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace seraph::evidence {

using namespace Qt::StringLiterals;
using namespace journal;

namespace {

class BundleFolder final : public BundlePlace {
public:
    explicit BundleFolder(const QString& path) : m_folder(path) {}

    Status put(const QString& path, const QByteArray& bytes) override
    {
        const QString file = m_folder.filePath(path);
        TRY_STATUS(makeFolder(QFileInfo(file).path()));
        return writeDurably(file, bytes);
    }
    Status finish() override { return {}; }

private:
    const QDir m_folder;
};

class BundleArchive final : public BundlePlace {
public:
    explicit BundleArchive(ArchiveWriter writer) : m_writer(std::move(writer)) {}

    Status put(const QString& path, const QByteArray& bytes) override
    {
        return m_writer.add(path, bytes);
    }
    Status finish() override { return m_writer.finish(); }

private:
    ArchiveWriter m_writer;
};

Result<std::unique_ptr<BundlePlace>> placeAt(const QString& path)
{
    if (isArchivePath(path)) {
        TRY_ASSIGN(auto writer, ArchiveWriter::create(path));
        return std::make_unique<BundleArchive>(std::move(writer));
    }
    const QDir folder(path);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorCode::Conflict, u"evidence.not_empty"_s);
    TRY_STATUS(makeFolder(path));
    return std::make_unique<BundleFolder>(path);
}

} // namespace

Result<EvidenceBundle> EvidenceBundle::create(const QString& path)
{
    TRY_ASSIGN(auto place, placeAt(QDir(path).absolutePath()));
    return EvidenceBundle(std::move(place));
}

Status EvidenceBundle::add(const QString& path, const QByteArray& bytes)
{
    EXPECTS(isMemberPath(path));
    EXPECTS(std::none_of(m_members.begin(), m_members.end(), [&](const auto& member) {
        return member.path == path;
    }));
    TRY_STATUS(m_place->put(path, bytes));
    m_members.push_back({path, sha256Of(viewOf(bytes))});
    return {};
}

Status EvidenceBundle::seal(const EvidenceSeal& seal)
{
    TRY_STATUS(m_place->put(QString::fromLatin1(kManifestName), manifest()));
    TRY_STATUS(m_place->put(QString::fromLatin1(kSealName), sealText(seal)));
    return m_place->finish();
}

} // namespace seraph::evidence
