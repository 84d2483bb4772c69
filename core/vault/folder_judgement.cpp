// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/folder_judgement.h"

#include "core/vault/vault_folder.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

/// How a folder that some program carries to the internet is recognised.
struct CloudSign {
    const char16_t* service;
    const char16_t* pathPart; ///< part of a folder's name, compared without case; empty: none
    const char16_t* marker; ///< a file or folder that the program leaves at the root of what it syncs; empty: none
};

constexpr std::array kCloudSigns{
    CloudSign{u"OneDrive", u"onedrive", u".849C9593-D756-4E56-8D6E-42412F2A707B"},
    CloudSign{u"Dropbox", u"dropbox", u".dropbox"},
    CloudSign{u"Dropbox", u"", u".dropbox.cache"},
    CloudSign{u"坚果云", u"坚果云", u".nutstore"},
    CloudSign{u"坚果云", u"nutstore", u".nutstoredb"},
    CloudSign{u"百度网盘", u"百度网盘", u".baidu_netdisk"},
    CloudSign{u"百度网盘", u"baidunetdisk", u".baidunetdisk"},
    CloudSign{u"百度网盘", u"baidusyncdisk", u"BaiduSyncdisk.ini"},
    CloudSign{u"iCloud Drive", u"mobile documents", u""},
    CloudSign{u"iCloud Drive", u"icloud", u""},
    CloudSign{u"Google Drive", u"google drive", u".tmp.drivedownload"},
    CloudSign{u"Google Drive", u"googledrive", u".tmp.driveupload"},
    CloudSign{u"腾讯微云", u"微云", u""},
    CloudSign{u"阿里云盘", u"阿里云盘", u""},
    CloudSign{u"WPS 云盘", u"wps云盘", u""},
    CloudSign{u"Nextcloud", u"nextcloud", u".sync_journal.db"},
    CloudSign{u"Syncthing", u"", u".stfolder"},
    CloudSign{u"Resilio Sync", u"", u".sync"},
    CloudSign{u"MEGA", u"megasync", u".megaignore"},
    CloudSign{u"macOS", u"cloudstorage", u""},
};

QString nearestExisting(const QString& path)
{
    QString folder = QDir::cleanPath(QDir(path).absolutePath());
    while (!QFileInfo(folder).isDir()) {
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            return {};
        folder = parent;
    }
    return folder;
}

bool shows(const CloudSign& sign, const QFileInfo& folder)
{
    const QStringView part(sign.pathPart);
    const QStringView marker(sign.marker);
    return (!part.isEmpty() && folder.fileName().contains(part, Qt::CaseInsensitive)) ||
           (!marker.isEmpty() && QFileInfo::exists(QDir(folder.filePath()).filePath(marker.toString())));
}

/// The service that syncs the folder or a parent of it; the personal folder itself is where markers stop meaning anything.
std::optional<QString> cloudServiceOf(const QString& path)
{
    QFileInfo folder(QDir::cleanPath(QDir(path).absolutePath()));
    while (!folder.isRoot() && !folder.fileName().isEmpty()) {
        const bool home = folder.filePath() == QDir::homePath();
        for (const CloudSign& sign : kCloudSigns) {
            if (!home && shows(sign, folder))
                return QString(QStringView(sign.service).toString());
        }
        folder = QFileInfo(folder.path());
    }
    return std::nullopt;
}

bool isForeign(const QString& path)
{
    const QDir folder(path);
    return folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

Status FolderJudgement::status() const
{
    if (isFit())
        return {};
    return fail(ErrorCode::Io, refusal, culprit);
}

FolderJudgement judgeFolder(const QString& path, FolderUse use, const VolumeProbe& volumes)
{
    const QString existing = nearestExisting(path);
    if (existing.isEmpty())
        return {u"vault.no_folder"_s, {}, {}};
    FolderJudgement judgement;
    const Volume volume = volumes.volumeOf(existing);
    const auto cloud = cloudServiceOf(path);
    if (use == FolderUse::Backup) {
        if (volume.kind == VolumeKind::Network)
            judgement.warnings << u"network"_s;
        if (cloud)
            judgement.warnings << u"cloud"_s;
    } else if (volume.kind == VolumeKind::Network) {
        return {u"vault.network_folder"_s, volume.fileSystem, {}};
    } else if (cloud) {
        return {u"vault.cloud_folder"_s, *cloud, {}};
    }
    if (use == FolderUse::NewVault && isForeign(path))
        return {u"vault.not_empty"_s, {}, {}};
    if (!volumes.isWritable(existing))
        return {u"vault.read_only_folder"_s, {}, {}};
    if (volume.kind == VolumeKind::UserFileSystem)
        judgement.warnings << u"user_file_system"_s;
    if (volume.removable)
        judgement.warnings << u"removable"_s;
    else if (use == FolderUse::Backup && volume.kind == VolumeKind::Local && !cloud)
        judgement.warnings << u"always_there"_s;
    return judgement;
}

SameDisk onSameDisk(const QString& a, const QString& b, const VolumeProbe& volumes)
{
    const QString first = nearestExisting(a);
    const QString second = nearestExisting(b);
    if (first.isEmpty() || second.isEmpty())
        return SameDisk::Unknown;
    const QString diskA = volumes.volumeOf(first).disk;
    const QString diskB = volumes.volumeOf(second).disk;
    if (diskA.isEmpty() || diskB.isEmpty())
        return SameDisk::Unknown;
    return diskA == diskB ? SameDisk::Yes : SameDisk::No;
}

} // namespace seraph::vault
