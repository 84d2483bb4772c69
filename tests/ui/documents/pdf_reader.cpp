// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/pdf_reader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace seraph::tests {

std::optional<QString> pdfText(const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return std::nullopt;
    QProcess reader;
    reader.start(program, {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(20'000) || reader.exitCode() != 0)
        return QString();
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    return text.replace(QRegularExpression(QStringLiteral("[ ]{2,}")), QStringLiteral(" "));
}

} // namespace seraph::tests
