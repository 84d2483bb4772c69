// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/away_desk.h"

#include <QWidget>

namespace seraph::ui {

AwayDesk::AwayDesk(session::Workspace& workspace, JobRunner& jobs, ChangeNews& news, QWidget& window)
    : m_workspace(workspace)
    , m_jobs(jobs)
    , m_news(news)
    , m_window(window)
{
}

void AwayDesk::depart()
{
    m_focus = m_window.focusWidget();
    m_window.setEnabled(false);
    m_news.hold();
    m_workspace.letGo();
}

Status AwayDesk::arrive()
{
    const Status back = m_workspace.takeOver();
    m_window.setEnabled(true);
    if (m_focus)
        m_focus->setFocus();
    m_news.release();
    return back;
}

} // namespace seraph::ui
