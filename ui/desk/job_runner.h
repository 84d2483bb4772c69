// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/workspace.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <any>
#include <functional>
#include <memory>
#include <stop_token>

class QThread;
class QWidget;

namespace seraph::ui {

/// Long work off the screen's thread, one piece after the other: a progress dialog with cancel appears after 300 ms, the
/// result arrives on the screen's thread, and nothing arrives once the page that asked is gone.
class JobRunner final : public QObject {
    Q_OBJECT

public:
    /// Inline runs everything at once on the calling thread: for tests and for pictures.
    enum class Mode { Threaded, Inline };
    explicit JobRunner(Mode mode, QObject* parent = nullptr);
    ~JobRunner() override;

    /// @param title what the dialog says: "Checking the journal"
    /// @param work  runs on the worker thread; opens its own session there if it needs one
    /// @param done  runs on the screen's thread if `receiver` still lives
    template <class T> void run(QWidget* receiver,
                                const QString& title,
                                std::function<Result<T>(const session::Work&)> work,
                                std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        start(
            receiver,
            title,
            [work = std::move(work), result](const session::Work& how) {
                result->emplace(work(how));
            },
            [done = std::move(done), result] { done(std::move(**result)); });
    }

    bool isBusy() const { return m_running > 0; }
    /// Asks what runs to stop and waits for it: before the workspace is closed.
    void finish();

Q_SIGNALS:
    void progressed(const QString& step, qint64 done, qint64 total);
    void idle();

private:
    void start(QWidget* receiver,
               const QString& title,
               std::function<void(const session::Work&)> work,
               std::function<void()> done);
    void conclude(const QPointer<QWidget>& receiver, const std::function<void()>& done);

    Mode m_mode;
    QThread* m_thread = nullptr;
    QObject* m_worker = nullptr; ///< lives on the thread; gives it an event queue
    std::stop_source m_stop;
    int m_running = 0;
};

} // namespace seraph::ui
