// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "core/session/account_queries.h"

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

const auto kUsageReason = u"cli.usage"_s;

/// A code with a slip of the pen is as wrong a key as another one; only its words are more exact.
bool isMistypedCode(const Error& error)
{
    return error.code == ErrorCode::Invalid && error.reason.isEmpty() && !error.fields.empty() &&
           error.fields.front().field == u"recovery_code"_s;
}

} // namespace

Exit exitFor(const Error& error)
{
    if (isUsage(error))
        return Exit::WrongUsage;
    if (isMistypedCode(error))
        return Exit::NotAllowed;
    switch (error.code) {
    case ErrorCode::WrongKey:
    case ErrorCode::Denied:
    case ErrorCode::Locked: return Exit::NotAllowed;
    case ErrorCode::Corrupt: return Exit::Damaged;
    case ErrorCode::Busy: return error.reason == u"vault.wait"_s ? Exit::NotAllowed : Exit::InUse;
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
    case ErrorCode::Conflict:
    case ErrorCode::Newer:
    case ErrorCode::Cancelled:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
    case ErrorCode::Internal: return Exit::Failed;
    }
    UNREACHABLE();
}

tl::unexpected<Error> usage(const QString& message)
{
    return fail(ErrorCode::Invalid, kUsageReason, message);
}

bool isUsage(const Error& error)
{
    return error.reason == kUsageReason;
}

Result<std::optional<QString>> Arguments::option(const QString& name)
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (m_words[i].startsWith(name + u'=')) {
            const QString word = m_words.takeAt(i);
            return word.mid(name.size() + 1);
        }
        if (m_words[i] != name)
            continue;
        if (i + 1 >= m_words.size())
            return usage(name + u" needs a value"_s);
        m_words.removeAt(i);
        return m_words.takeAt(i);
    }
    return std::nullopt;
}

Result<QString> Arguments::require(const QString& name)
{
    TRY_ASSIGN(const auto value, option(name));
    if (!value)
        return usage(name + u" is missing"_s);
    return *value;
}

bool Arguments::flag(const QString& name)
{
    return m_words.removeOne(name);
}

Result<QString> Arguments::positional(const QString& what)
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!m_words[i].startsWith(u"--"_s))
            return m_words.takeAt(i);
    }
    return usage(what + u" is missing"_s);
}

Status Arguments::finish() const
{
    return m_words.isEmpty() ? Status() : usage(u"not understood: "_s + m_words.join(u' '));
}

Result<QString> Call::folder() const
{
    return globals.vault.isEmpty() ? Result<QString>(usage(u"--vault is missing"_s))
                                   : Result<QString>(globals.vault);
}

Result<std::unique_ptr<session::Workspace>> Call::open(session::OlderState older)
{
    TRY_ASSIGN(const QString folder, this->folder());
    if (globals.user.isEmpty())
        return usage(u"--user is missing"_s);
    TRY_ASSIGN(auto password, readPassword("SERAPH_PASSWORD", u"Password"_s));
    TRY_ASSIGN(auto workspace,
               session::Workspace::open(environment, folder, {globals.user, std::move(password)}, older));
    const auto me = workspace->session().query(session::MyAccount{});
    if (me && me->account.passwordTemporary)
        remarks << u"A password of your own is due: choose it with the command password."_s;
    return workspace;
}

} // namespace seraph::cli
