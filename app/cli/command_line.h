// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/workspace.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

/// seraph-cli, for administrators and tests: a thin caller of the same doors that the window uses.
namespace seraph::cli {

/// Exit codes, the same for every command.
enum class Exit {
    Done = 0,
    Failed = 1, ///< why stands on stderr in words
    WrongUsage = 2,
    NotAllowed = 3, ///< wrong credentials, or not permitted
    Damaged = 4,    ///< damaged or tampered with
    InUse = 5,      ///< open elsewhere
};
Exit exitFor(const Error& error);

enum class Format { Words, Json };

/// What stands before the command: seraph-cli [--vault DIR] [--user LOGIN] [--json] [--language L] COMMAND …
struct Globals {
    QString vault;
    QString user;
    Format format = Format::Words;
    std::optional<Language> language; ///< of the words, and of a new workspace; the system's where none is given
};

/// The words after the command, taken apart by the command itself.
class Arguments {
public:
    explicit Arguments(QStringList words) : m_words(std::move(words)) {}

    /// The value of an option (`--name VALUE` or `--name=VALUE`), removed from the words. Usage where it has no value.
    Result<std::optional<QString>> option(const QString& name);
    /// The same for one that must be there.
    Result<QString> require(const QString& name);
    bool flag(const QString& name);
    /// The next word that is no option. Usage where there is none.
    Result<QString> positional(const QString& what);
    /// Usage where something is left over that no one asked for.
    Status finish() const;

private:
    QStringList m_words;
};

/// A mistake in how the command was called; ends with Exit::WrongUsage.
tl::unexpected<Error> usage(const QString& message);
bool isUsage(const Error& error);

/// What a command has to say: lines for people, or one JSON document.
struct Answer {
    QStringList lines;
    QJsonObject json;
    Exit exit = Exit::Done;
    QStringList remarks{}; ///< for people, on stderr in either form
};

/// One invocation: where it runs and what it was asked.
struct Call {
    const session::Environment& environment;
    Globals globals;
    Arguments arguments;
    QStringList remarks{}; ///< what the sign-in has to say; on stderr whatever becomes of the command

    /// --vault, or Usage.
    Result<QString> folder() const;
    /// Opens --vault as --user with the password from SERAPH_PASSWORD or the terminal. Scripts go on with a password that
    /// somebody else gave; a remark says so each time. (At the desk it must be replaced before anything else.)
    Result<std::unique_ptr<session::Workspace>> open(session::OlderState older = session::OlderState::Refuse);
};

/// One command: its name, its usage line, and what it does.
struct Verb {
    const char* name;
    const char* usage;
    Result<Answer> (*run)(Call& call);
};
const std::vector<Verb>& verbs();

/// From the environment variable, else from the terminal without echo. Invalid where there is neither.
Result<vault::Password> readPassword(const char* variable, const QString& prompt);
/// For a password that is being set: asked for twice on the terminal.
Result<vault::Password> readNewPassword(const char* variable, const QString& prompt);

} // namespace seraph::cli
