// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/job_runner.h"

#include "ui/desk/progress_dialog.h"

#include <QMetaObject>
#include <QThread>

namespace seraph::ui {

JobRunner::JobRunner(Mode mode, QObject* parent) : QObject(parent), m_mode(mode)
{
    if (mode == Mode::Inline)
        return;
    m_thread = new QThread(this);
    m_worker = new QObject;
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

JobRunner::~JobRunner()
{
    finish();
}

void JobRunner::start(QWidget* receiver,
                      const QString& title,
                      std::function<void(const session::Work&)> work,
                      std::function<void()> done)
{
    ++m_running;
    const QPointer<QWidget> alive(receiver);
    if (m_mode == Mode::Inline) {
        work(session::Work{});
        conclude(alive, done);
        return;
    }
    auto* dialog = new ProgressDialog(title, m_stop, receiver);
    connect(this, &JobRunner::progressed, dialog, &ProgressDialog::show);
    connect(this, &JobRunner::idle, dialog, &QObject::deleteLater);
    const session::Work how{
        [this](const session::Progress& progress) {
            Q_EMIT progressed(QString::fromLatin1(progress.step), progress.done, progress.total);
        },
        m_stop.get_token()};
    QMetaObject::invokeMethod(
        m_worker, [this, how, alive, work = std::move(work), done = std::move(done)] {
            work(how);
            QMetaObject::invokeMethod(
                this, [this, alive, done] { conclude(alive, done); }, Qt::QueuedConnection);
        });
}

void JobRunner::conclude(const QPointer<QWidget>& receiver, const std::function<void()>& done)
{
    if (--m_running == 0) {
        m_stop = {};
        Q_EMIT idle();
    }
    if (receiver)
        done();
}

void JobRunner::finish()
{
    if (!m_thread)
        return;
    m_stop.request_stop();
    m_thread->quit();
    m_thread->wait();
    m_thread = nullptr;
}

} // namespace seraph::ui
