// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords at the terminal. They come from the environment or are typed without echo, and never stand in an argument,
// where every process of the PC could read them.
#include "app/cli/command_line.h"

#include <cstdio>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
class NoEcho {
public:
    NoEcho() : m_console(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_console, &m_mode);
        SetConsoleMode(m_console, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~NoEcho() { SetConsoleMode(m_console, m_mode); }

private:
    HANDLE m_console;
    DWORD m_mode = 0;
};
bool isTerminal() { return _isatty(_fileno(stdin)) != 0; }
#else
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

private:
    termios m_before{};
};
bool isTerminal() { return isatty(STDIN_FILENO) != 0; }
#endif

Result<vault::Password> askTerminal(const QString& prompt)
{
    std::fprintf(stderr, "%s: ", qPrintable(prompt));
    QByteArray typed;
    {
        const NoEcho silence;
        for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
            typed += char(c);
    }
    std::fputc('\n', stderr);
    if (typed.endsWith('\r'))
        typed.chop(1);
    return vault::Password::takeUtf8(typed);
}

std::optional<vault::Password> fromEnvironment(const char* variable)
{
    if (!qEnvironmentVariableIsSet(variable))
        return std::nullopt;
    QByteArray value = qgetenv(variable);
    return vault::Password::takeUtf8(value);
}

} // namespace

Result<vault::Password> readPassword(const char* variable, const QString& prompt)
{
    if (auto password = fromEnvironment(variable))
        return std::move(*password);
    if (!isTerminal())
        return usage(u"%1 is not set and there is no terminal to ask on"_s.arg(QLatin1StringView(variable)));
    return askTerminal(prompt);
}

Result<vault::Password> readNewPassword(const char* variable, const QString& prompt)
{
    if (auto password = fromEnvironment(variable))
        return std::move(*password);
    if (!isTerminal())
        return usage(u"%1 is not set and there is no terminal to ask on"_s.arg(QLatin1StringView(variable)));
    TRY_ASSIGN(auto first, askTerminal(prompt));
    TRY_ASSIGN(const auto second, askTerminal(prompt + u" (again)"_s));
    if (first == second)
        return first;
    return fail(invalid(u"password"_s, u"repeat_differs"_s));
}

} // namespace seraph::cli
