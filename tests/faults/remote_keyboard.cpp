// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/remote_keyboard.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QThread>
#include <QtEndian>

namespace seraph::tests {

namespace {

constexpr int kVersionLength = 12;
constexpr int kServerInitLength = 24;
constexpr unsigned long kPause = 30; // milliseconds: as fast as somebody types who is in a hurry
constexpr char kKeyEvent = 4;

} // namespace

bool RemoteKeyboard::connectTo(quint16 port, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        m_socket.abort();
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (m_socket.waitForConnected(1000) && greet(milliseconds))
            return true;
        QThread::msleep(100);
    }
    return false;
}

/// Version 3.3: the server says its own, its one security type, and after ours how large its screen is.
bool RemoteKeyboard::greet(int milliseconds)
{
    if (!read(kVersionLength, milliseconds).startsWith("RFB "))
        return false;
    m_socket.write("RFB 003.003\n");
    if (qFromBigEndian<quint32>(read(4, milliseconds).leftJustified(4, '\0').constData()) != 1)
        return false; // "no password"
    m_socket.write(QByteArray(1, '\x01'));
    const QByteArray screen = read(kServerInitLength, milliseconds);
    if (screen.size() != kServerInitLength)
        return false;
    const auto name = qFromBigEndian<quint32>(screen.constData() + kServerInitLength - 4);
    return read(qsizetype(name), milliseconds).size() == qsizetype(name);
}

QByteArray RemoteKeyboard::read(qsizetype size, int milliseconds)
{
    while (m_socket.bytesAvailable() < size && m_socket.waitForReadyRead(milliseconds)) {}
    return m_socket.read(size);
}

void RemoteKeyboard::send(quint32 key, bool down)
{
    QByteArray message(8, '\0');
    message[0] = kKeyEvent;
    message[1] = down ? '\x01' : '\0';
    qToBigEndian(key, message.data() + 4);
    m_socket.write(message);
    m_socket.waitForBytesWritten(1000);
}

void RemoteKeyboard::type(const QByteArray& ascii)
{
    for (const char letter : ascii) {
        send(quint32(uchar(letter)), true);
        send(quint32(uchar(letter)), false);
        QThread::msleep(kPause);
    }
}

void RemoteKeyboard::press(Key key)
{
    send(quint32(key), true);
    send(quint32(key), false);
    QThread::msleep(kPause);
}

void RemoteKeyboard::shortcut(std::initializer_list<Key> held, char letter)
{
    for (const Key key : held)
        send(quint32(key), true);
    type(QByteArray(1, letter));
    for (const Key key : held)
        send(quint32(key), false);
}

} // namespace seraph::tests
