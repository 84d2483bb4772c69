// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics.h"

#include "core/base/durable_file.h"
#include "core/session/backup_log.h"
#include "core/session/setting.h"
#include "ui/text/error_log.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QScreen>
#include <QStorageInfo>
#include <QSysInfo>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct DiagnosticsText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::Diagnostics)
};

constexpr qint64 kMegabyte = 1024 * 1024;

/// English whatever the screen speaks: whoever helps reads one language.
class Report {
public:
    void section(const QString& title) { m_text += u"\n[%1]\n"_s.arg(title); }
    void line(const QString& name, const QString& value)
    {
        m_text += name + u": "_s + value + u'\n';
    }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

QString utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC).toString(Qt::ISODate);
}

void addProgram(Report& report, const Desk& desk)
{
    report.line(u"Seraph"_s, QLatin1String(SERAPH_VERSION));
    report.line(u"Qt"_s, QString::fromLatin1(qVersion()));
    report.line(u"System"_s,
                QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    report.line(u"Written at"_s, utc(desk.session().clock().now()));
    report.line(u"Language"_s, toCode(desk.language));
    const Appearance appearance = currentAppearance();
    report.line(u"Theme"_s, appearance.theme == ThemeKind::Dark ? u"dark"_s : u"light"_s);
    report.line(u"Large text"_s, appearance.textSize == TextSize::Large ? u"yes"_s : u"no"_s);
    for (const QScreen* screen : QGuiApplication::screens())
        report.line(u"Screen"_s,
                    u"%1x%2 at %3"_s.arg(screen->size().width())
                        .arg(screen->size().height())
                        .arg(screen->devicePixelRatio()));
}

void addWorkspace(Report& report, const Desk& desk)
{
    report.section(u"workspace"_s);
    if (const auto info = desk.workspace.info()) {
        report.line(u"Vault"_s, info->vaultId);
        report.line(u"Schema"_s, QString::number(info->schema));
        report.line(u"Cipher"_s, info->cipher);
        for (const auto& [table, count] : info->records)
            report.line(u"Records of "_s + table, QString::number(count));
    }
    const QDir folder(desk.workspace.folder());
    for (const QFileInfo& file : folder.entryInfoList({u"vault.*"_s, u"anchors.log"_s}, QDir::Files))
        report.line(u"Size of "_s + file.fileName(), QString::number(file.size()));
    const QStorageInfo disk(folder);
    report.line(u"Free on the disk, MB"_s, QString::number(disk.bytesAvailable() / kMegabyte));
    report.line(u"File system"_s, QString::fromLatin1(disk.fileSystemType()));
    if (const auto last = desk.session().query(session::LastBackup{}); last && *last)
        report.line(u"Last backup"_s, utc((*last)->madeAt));
}

void addSettings(Report& report, const Desk& desk)
{
    report.section(u"settings"_s);
    const auto settings = desk.session().query(session::ReadSettings{}).value_or(session::Settings{});
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        // A folder's name may be a person's.
        const bool place = setting.key() == QLatin1String(session::setting::kBackupFolder);
        const QString value = place && !setting->isEmpty() ? u"(chosen)"_s : *setting;
        report.line(setting.key(), value);
    }
}

void addErrors(Report& report)
{
    report.section(u"errors shown since the start, counted from the first"_s);
    for (const ShownError& error : shownErrors())
        report.line(u"after %1 s"_s.arg(error.afterStart.count()), error.codes);
}

} // namespace

QString diagnosticsText(const Desk& desk)
{
    Report report;
    addProgram(report, desk);
    addWorkspace(report, desk);
    addSettings(report, desk);
    addErrors(report);
    return report.text();
}

void saveDiagnostics(const Desk& desk, QWidget* parent, InlineMessage& message)
{
    const UserPrompts::FileQuestion question{DiagnosticsText::tr("Save diagnostics"),
                                             u"seraph-diagnostics.txt"_s,
                                             {DiagnosticsText::tr("Text (*.txt)")}};
    const QPointer<InlineMessage> told(&message);
    desk.prompts.saveFile(parent, question, [&desk, told](const std::optional<QString>& file) {
        if (!file || !told)
            return;
        const Status written = writeDurably(*file, diagnosticsText(desk).toUtf8());
        if (written)
            told->say(
                Tone::Good,
                DiagnosticsText::tr(
                    "Saved. Read it before you send it: there is nothing about people in it."));
        else
            told->say(Tone::Danger, errorText(written.error()));
    });
}

} // namespace seraph::ui
