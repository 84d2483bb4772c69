// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_lock.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWidget>
#include <qt_windows.h>

#include <wtsapi32.h>

namespace seraph::ui {

/// Reads the messages of the window; Windows sends those about the session only to windows that asked for them.
struct SystemLock::Watch final : public QAbstractNativeEventFilter {
    Watch(SystemLock& told, HWND asked) : lock(told), window(asked)
    {
        WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~Watch() override { WTSUnRegisterSessionNotification(window); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const MSG* const told = static_cast<MSG*>(message);
        const bool leaves =
            told->message == WM_WTSSESSION_CHANGE &&
            (told->wParam == WTS_SESSION_LOCK || told->wParam == WTS_CONSOLE_DISCONNECT);
        const bool sleeps = told->message == WM_POWERBROADCAST && told->wParam == PBT_APMSUSPEND;
        lock.onActive(leaves || sleeps);
        return false;
    }

    SystemLock& lock;
    HWND window;
};

SystemLock::SystemLock(QWidget& window, QObject* parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>(*this, reinterpret_cast<HWND>(window.winId())))
{
}

SystemLock::~SystemLock() = default;

} // namespace seraph::ui
