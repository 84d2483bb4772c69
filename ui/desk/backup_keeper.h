// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/backup_job.h"
#include "ui/desk/job_runner.h"
#include "ui/widgets/status_pill.h"

#include <QTimer>

namespace seraph::ui {

class Format;

/// Makes every backup: the hourly ones, those at lock and close, and those that somebody asks for. Says how old the last good one is.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    BackupKeeper(session::Workspace& workspace, JobRunner& jobs, QWidget* window);

    /// Where a place is chosen and present, makes a backup and calls `then` in every case; the place not being there is
    /// no error here, it shows in the age.
    void backUp(
        session::BackupTrigger trigger, std::function<void()> then = [] {});
    /// "Backup 2 h ago", amber after three days or when there is none yet.
    PillView age(const Format& format) const;

Q_SIGNALS:
    /// Nothing where it went well.
    void finished(const std::optional<seraph::Error>& failure);

private:
    session::Workspace& m_workspace;
    JobRunner& m_jobs;
    QWidget* m_window;
    QTimer m_hourly;
};

} // namespace seraph::ui
