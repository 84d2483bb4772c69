// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/backup_keeper.h"

#include "ui/desk/backup_age.h"
#include "ui/text/format.h"

namespace seraph::ui {

namespace {

constexpr std::chrono::hours kEvery{1};
constexpr std::chrono::hours kOld{24 * 3};

} // namespace

BackupKeeper::BackupKeeper(session::Workspace& workspace, JobRunner& jobs, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_window(window)
{
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        // What runs now may hold the workspace; the next hour comes.
        if (!m_jobs.isBusy())
            backUp(session::BackupTrigger::Hourly);
    });
    m_hourly.start(kEvery);
}

void BackupKeeper::backUp(session::BackupTrigger trigger, std::function<void()> then)
{
    const auto file = m_workspace.nextBackupFile();
    auto job = file ? m_workspace.prepareBackup(*file, trigger)
                    : Result<session::BackupJob>(tl::unexpected(file.error()));
    if (!job) {
        Q_EMIT finished(job.error());
        then();
        return;
    }
    auto shared = std::make_shared<session::BackupJob>(*std::move(job));
    m_jobs.run<session::BackupMadeFile>(
        m_window,
        tr("Backing up"),
        [shared](const session::Work& work) { return shared->run(work); },
        [this, then = std::move(then)](Result<session::BackupMadeFile> made) {
            const Status recorded = made ? m_workspace.recordBackup(*made) : fail(made.error());
            Q_EMIT finished(recorded ? std::nullopt : std::optional(recorded.error()));
            then();
        });
}

PillView BackupKeeper::age(const Format& format) const
{
    const auto last = m_workspace.session().query(session::LastBackup{});
    const auto made = last && *last ? std::optional((*last)->madeAt) : std::nullopt;
    return backupAge(made, m_workspace.session().clock().now(), format);
}

PillView backupAge(std::optional<Instant> made, Instant now, const Format& format)
{
    if (!made)
        return pill(BackupKeeper::tr("No backup yet"), Tone::Warning);
    return pill(BackupKeeper::tr("Backup %1").arg(format.relative(*made, now)),
                now - *made > kOld ? Tone::Warning : Tone::Good);
}

} // namespace seraph::ui
