// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_lock.h"

#include <QMetaObject>

#include <CoreFoundation/CoreFoundation.h>

namespace seraph::ui {

/// The login window tells everybody when it takes the screen.
struct SystemLock::Watch {
    explicit Watch(SystemLock& told) : lock(told)
    {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(),
                                        this,
                                        &Watch::tell,
                                        CFSTR("com.apple.screenIsLocked"),
                                        nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
    }
    ~Watch()
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    static void tell(CFNotificationCenterRef, void* observer, CFNotificationName, const void*, CFDictionaryRef)
    {
        SystemLock& lock = static_cast<Watch*>(observer)->lock;
        QMetaObject::invokeMethod(&lock, &SystemLock::onLock, Qt::QueuedConnection);
    }

    SystemLock& lock;
};

SystemLock::SystemLock(QWidget&, QObject* parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>(*this))
{
}

SystemLock::~SystemLock() = default;

} // namespace seraph::ui
