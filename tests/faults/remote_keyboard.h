// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace seraph::tests {

/// Types into a program whose Qt platform is "vnc", key by key, through the protocol of that platform (RFC 6143).
class RemoteKeyboard {
public:
    enum class Key : quint32 {
        Tab = 0xff09,
        Return = 0xff0d,
        Escape = 0xff1b,
        Shift = 0xffe1,
        Control = 0xffe3,
    };

    /// Tries until the program listens. False after the time is over.
    bool connectTo(quint16 port, int milliseconds);
    void type(const QByteArray& ascii);
    void press(Key key);
    /// A letter with these held down.
    void shortcut(std::initializer_list<Key> held, char letter);
    void disconnect() { m_socket.abort(); }

private:
    bool greet(int milliseconds);
    QByteArray read(qsizetype size, int milliseconds);
    void send(quint32 key, bool down);

    QTcpSocket m_socket;
};

} // namespace seraph::tests
