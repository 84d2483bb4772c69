// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords at the terminal. They come from the environment or are typed without echo, and never stand in an argument,
// where every process of the PC could read them.
#include "app/cli/command_line.h"
#include "app/cli/silent_input.h"
#include "core/base/process.h"

#include <cstdio>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

Result<vault::Password> askTerminal(const QString& prompt)
{
    std::fprintf(stderr, "%s: ", qUtf8Printable(prompt));
    QByteArray typed = readSilently();
    std::fputc('\n', stderr);
    if (typed.endsWith('\r'))
        typed.chop(1);
    return vault::Password::takeUtf8(typed);
}

std::optional<vault::Password> fromEnvironment(const char* variable)
{
    if (!qEnvironmentVariableIsSet(variable))
        return std::nullopt;
    QByteArray value = environmentUtf8(variable);
    return vault::Password::takeUtf8(value);
}

} // namespace

Result<vault::Password> readPassword(const char* variable, const QString& prompt)
{
    if (auto password = fromEnvironment(variable))
        return std::move(*password);
    if (!isTerminal())
        return usage(
            u"%1 is not set and there is no terminal to ask on"_s.arg(QLatin1StringView(variable)));
    return askTerminal(prompt);
}

Result<vault::Password> readNewPassword(const char* variable, const QString& prompt)
{
    if (auto password = fromEnvironment(variable))
        return std::move(*password);
    if (!isTerminal())
        return usage(
            u"%1 is not set and there is no terminal to ask on"_s.arg(QLatin1StringView(variable)));
    TRY_ASSIGN(auto first, askTerminal(prompt));
    TRY_ASSIGN(const auto second, askTerminal(prompt + u" (again)"_s));
    if (first == second)
        return first;
    return fail(invalid(u"password"_s, u"repeat_differs"_s));
}

} // namespace seraph::cli
