// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/folder.h"

#include "core/base/contract.h"
#include "core/base/durable_file.h"
#include "core/journal/digest.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace seraph::evidence {

using namespace Qt::StringLiterals;
using namespace journal;

Result<EvidenceFolder> EvidenceFolder::create(const QString& path)
{
    const QDir folder(QDir(path).absolutePath());
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorCode::Conflict, u"evidence.not_empty"_s);
    TRY_STATUS(makeFolder(folder.path()));
    return EvidenceFolder(folder.path());
}

Status EvidenceFolder::add(const QString& path, const QByteArray& bytes)
{
    EXPECTS(isMemberPath(path));
    EXPECTS(std::none_of(m_members.begin(), m_members.end(), [&](const auto& member) {
        return member.path == path;
    }));
    const QString file = QDir(m_path).filePath(path);
    TRY_STATUS(makeFolder(QFileInfo(file).path()));
    TRY_STATUS(writeDurably(file, bytes));
    m_members.push_back({path, sha256Of(viewOf(bytes))});
    return {};
}

Status EvidenceFolder::seal(const EvidenceSeal& seal)
{
    const QDir folder(m_path);
    TRY_STATUS(writeDurably(folder.filePath(QLatin1StringView(kManifestName)), manifest()));
    return writeDurably(folder.filePath(QLatin1StringView(kSealName)), sealText(seal));
}

} // namespace seraph::evidence
