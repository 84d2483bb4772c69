// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/desk/change_news.h"
#include "ui/desk/job_runner.h"

namespace seraph::ui {

/// Long work that needs the whole workspace (a new key, a new password, checking everything): the workspace goes to the
/// worker's thread and comes back when it is done. Meanwhile the window takes no input, a session call on the screen's
/// thread answers Busy, and news is held back, so that no page looks while there is nothing to look at.
class AwayDesk final : public QObject {
    Q_OBJECT

public:
    /// @param window is disabled meanwhile; it outlives this and every job
    AwayDesk(session::Workspace& workspace, JobRunner& jobs, ChangeNews& news, QWidget& window);

    /// @param work runs on the worker's thread, where the workspace is
    /// @param done runs on the screen's thread when it is back, if `receiver` still lives
    template <class T> void run(QWidget* receiver,
                                const QString& title,
                                std::function<Result<T>(session::Workspace&, const session::Work&)> work,
                                std::function<void(Result<T>)> done)
    {
        depart();
        const QPointer<QWidget> alive(receiver);
        m_jobs.run<T>(
            &m_window,
            title,
            [this, work = std::move(work)](const session::Work& how) -> Result<T> {
                TRY_STATUS(m_workspace.takeOver());
                Result<T> result = work(m_workspace, how);
                m_workspace.letGo();
                return result;
            },
            [this, alive, done = std::move(done)](Result<T> result) {
                const Status back = arrive();
                if (alive)
                    done(back ? std::move(result) : Result<T>(fail(back.error())));
            });
    }

private:
    void depart();
    Status arrive();

    session::Workspace& m_workspace;
    JobRunner& m_jobs;
    ChangeNews& m_news;
    QWidget& m_window;
    QPointer<QWidget> m_focus; ///< where somebody was
};

} // namespace seraph::ui
