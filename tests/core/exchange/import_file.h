// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_run_commands.h"
#include "tests/support/test_office.h"

#include <QFile>
#include <QTemporaryDir>

namespace seraph::tests {

/// A file to bring in, and the ways to do it.
class ImportFile {
public:
    explicit ImportFile(const QByteArray& content) { write(content); }

    void write(const QByteArray& content)
    {
        QFile file(path());
        file.open(QIODevice::WriteOnly);
        file.write(content);
    }
    QString path() const { return m_directory.filePath(QStringLiteral("list.csv")); }

    exchange::ImportJob job(session::Session& session,
                            exchange::ImportKind kind = exchange::ImportKind::Clients) const
    {
        const exchange::SheetFile file{path(), QStringLiteral(SERAPH_READER)};
        const auto understood = orFail(exchange::understand(session, kind, file, {}));
        return {.kind = kind, .file = file, .map = understood.map};
    }
    exchange::ImportReport run(session::Session& session,
                               exchange::ImportKind kind = exchange::ImportKind::Clients) const
    {
        return orFail(exchange::runImport(session, job(session, kind)));
    }
    exchange::ImportReport tryOut(session::Session& session,
                                  exchange::ImportKind kind = exchange::ImportKind::Clients) const
    {
        return orFail(exchange::tryImport(session, job(session, kind)));
    }

private:
    QTemporaryDir m_directory;
};

/// "3 accepted 1 duplicates 2 rejected of 6".
inline std::string summary(const exchange::ImportReport& report)
{
    return QStringLiteral("%1 accepted %2 duplicates %3 rejected of %4")
        .arg(report.counts.accepted)
        .arg(report.counts.duplicates)
        .arg(report.counts.rejected)
        .arg(report.counts.rows)
        .toStdString();
}

/// "3 手机 bad_phone".
inline QStringList issuesOf(const exchange::ImportReport& report)
{
    QStringList lines;
    for (const exchange::RowIssue& issue : report.issues)
        lines << QStringLiteral("%1 %2 %3").arg(issue.row).arg(issue.column, issue.rule);
    return lines;
}

} // namespace seraph::tests
