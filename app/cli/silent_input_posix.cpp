// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silent_input.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace seraph::cli {

namespace {

class NoEcho {
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
};

} // namespace

bool isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

QByteArray readSilently()
{
    const NoEcho silence;
    QByteArray typed;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        typed += char(c);
    return typed;
}

} // namespace seraph::cli
