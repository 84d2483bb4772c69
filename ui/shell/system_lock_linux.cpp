// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_lock.h"

#include <QDBusConnection>
#include <QFile>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// Without asking for a bus that is not there, which would try to start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") ||
           QFile::exists(u"/run/dbus/system_bus_socket"_s);
}

/// The name of this session as logind writes it into a path: letters and later digits as they are, the rest as _hex.
QString sessionPath()
{
    const QByteArray session = qgetenv("XDG_SESSION_ID");
    QString path = u"/org/freedesktop/login1/session/"_s;
    for (qsizetype i = 0; i < session.size(); ++i) {
        const char c = session[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (letter || (digit && i > 0))
            path += QLatin1Char(c);
        else
            path += u"_%1"_s.arg(uchar(c), 2, 16, QLatin1Char('0'));
    }
    return session.isEmpty() ? QString() : path; // empty: whichever session it is about
}

// The bus finds its receivers by name, which the compiler cannot check; "1" says that it is a slot.
constexpr const char* kOnActive = "1onActive(bool)";
constexpr const char* kOnLock = "1onLock()";

} // namespace

struct SystemLock::Watch {};

SystemLock::SystemLock(QWidget&, QObject* parent) : QObject(parent)
{
    if (hasSessionBus()) {
        QDBusConnection desktop = QDBusConnection::sessionBus();
        for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s,
                                     u"org.gnome.ScreenSaver"_s,
                                     u"org.mate.ScreenSaver"_s,
                                     u"org.cinnamon.ScreenSaver"_s,
                                     u"org.xfce.ScreenSaver"_s})
            desktop.connect({}, {}, saver, u"ActiveChanged"_s, this, kOnActive);
    }
    if (hasSystemBus()) {
        const auto logind = u"org.freedesktop.login1"_s;
        QDBusConnection system = QDBusConnection::systemBus();
        system.connect(logind, sessionPath(), logind + u".Session"_s, u"Lock"_s, this, kOnLock);
        system.connect(logind,
                       u"/org/freedesktop/login1"_s,
                       logind + u".Manager"_s,
                       u"PrepareForSleep"_s,
                       this,
                       kOnActive);
    }
}

SystemLock::~SystemLock() = default;

} // namespace seraph::ui
