// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph::vault {

/// Where the parts of a vault lie. A vault is a folder at a place of the user's choice; this knows names and touches nothing.
class VaultFolder {
public:
    explicit VaultFolder(QString path);

    const QString& path() const { return m_path; }
    QString header() const { return file("vault.hdr"); }
    /// The second copy of the header: one of the two survives a write that is cut short.
    QString headerCopy() const { return file("vault.hdr.b"); }
    QString database() const { return file("vault.db"); }
    QString lock() const { return file("vault.lock"); }
    /// Who holds the lock, for the person who is refused.
    QString lockInfo() const { return file("vault.lock.info"); }
    QString anchors() const { return file("anchors.log"); }
    QString rotationJournal() const { return file("rotation.journal"); }
    /// The database under the next key while a rotation builds it, and the one under the former key until it is dropped.
    QString nextDatabase() const { return file("vault.db.new"); }
    QString formerDatabase() const { return file("vault.db.old"); }
    /// The database as it was before the schema was upgraded at this moment, and the pattern that all of these match.
    QString beforeUpgrade(qint64 milliseconds) const
    {
        return database() + QStringLiteral(".before-%1").arg(milliseconds);
    }
    static QString upgradeCopies() { return QStringLiteral("vault.db.before-*"); }
    QString nextHeader() const { return file("vault.hdr.new"); }
    QString blobs() const { return file("blobs"); }

private:
    QString file(const char* name) const;

    QString m_path;
};

} // namespace seraph::vault
