// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/step_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace seraph::ui {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::StepText)

public:
    static QHash<QString, QString> words()
    {
        return {
            {QStringLiteral("backup.copy"), tr("Copying the records")},
            {QStringLiteral("backup.write"), tr("Writing the backup")},
            {QStringLiteral("backup.prove"), tr("Opening the backup to prove it")},
            {QStringLiteral("backup.files"), tr("Copying photos and scans")},
            {QStringLiteral("import.rows"), tr("Reading the rows")},
            {QStringLiteral("restore.unpack"), tr("Unpacking the backup")},
            {QStringLiteral("restore.database"), tr("Moving the records to a new key")},
            {QStringLiteral("restore.swap"), tr("Putting the restored data in place")},
            {QStringLiteral("rotation.copy"), tr("Writing everything under a new key")},
            {QStringLiteral("verify.journal"), tr("Checking the journal")},
            {QStringLiteral("verify.records"), tr("Comparing every record with the journal")},
            {QStringLiteral("verify.file"), tr("Checking every page of the file")},
        };
    }
    static QString working() { return tr("Working"); }
    static QString share(const QString& step, int percent)
    {
        return tr("%1 · %2 %").arg(step).arg(percent);
    }
};

} // namespace

QString stepText(const QString& step, qint64 done, qint64 total)
{
    const QString words = StepText::words().value(step, StepText::working());
    return total > 0 ? StepText::share(words, int(done * 100 / total)) : words;
}

} // namespace seraph::ui
