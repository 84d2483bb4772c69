// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/contents.h"

#include "core/base/durable_file.h"
#include "core/journal/evidence/archive.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace seraph::evidence {

using namespace Qt::StringLiterals;

namespace {

/// What desktops drop into folders that somebody looked at.
bool isDesktopLitter(const QString& name)
{
    return name == u".DS_Store"_s || name == u"Thumbs.db"_s || name == u"desktop.ini"_s;
}

class FolderContents final : public BundleContents {
public:
    /// Absolute, because a path below a relative folder is not told relative to it.
    explicit FolderContents(const QString& path) : m_folder(QDir(path).absolutePath()) {}

    QStringList paths() const override
    {
        QStringList paths;
        QDirIterator files(m_folder.path(),
                           QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = m_folder.relativeFilePath(files.next());
            if (!isDesktopLitter(files.fileName()))
                paths << path;
        }
        return paths;
    }
    bool has(const QString& path) const override
    {
        return QFileInfo::exists(m_folder.filePath(path));
    }
    Result<QByteArray> read(const QString& path, qint64 limit) override
    {
        return readWhole(m_folder.filePath(path), limit);
    }
    std::optional<Sha256> hashOf(const QString& path) override
    {
        const QString file = m_folder.filePath(path);
        // A link is not the file that was handed over.
        return QFileInfo(file).isSymLink() ? std::nullopt : sha256OfFile(file);
    }

private:
    const QDir m_folder;
};

class ArchiveContents final : public BundleContents {
public:
    explicit ArchiveContents(std::unique_ptr<ArchiveReader> archive) : m_archive(std::move(archive))
    {
    }

    QStringList paths() const override
    {
        QStringList paths;
        for (const ArchivedMember& member : m_archive->members())
            paths << member.path;
        return paths;
    }
    bool has(const QString& path) const override
    {
        const auto& members = m_archive->members();
        return std::any_of(members.begin(), members.end(), [&](const ArchivedMember& member) {
            return member.path == path;
        });
    }
    Result<QByteArray> read(const QString& path, qint64 limit) override
    {
        return m_archive->read(path, limit);
    }
    std::optional<Sha256> hashOf(const QString& path) override { return m_archive->hashOf(path); }

private:
    std::unique_ptr<ArchiveReader> m_archive;
};

} // namespace

std::unique_ptr<BundleContents> contentsOf(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return std::make_unique<FolderContents>(path);
    auto archive = ArchiveReader::open(path);
    if (archive == nullptr)
        return nullptr;
    return std::make_unique<ArchiveContents>(std::move(archive));
}

} // namespace seraph::evidence
