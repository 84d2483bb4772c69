// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command_line.h"
#include "core/base/process.h"
#include "core/modules.h"
#include "ui/documents/drawing_application.h"
#include "ui/text/error_text.h"
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <utility>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

void print(FILE* stream, const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stream);
}

QString usageText()
{
    QString text =
        u"seraph-cli [--vault DIR] [--user LOGIN] [--json] [--language zh_CN|en] COMMAND\n\n"_s;
    for (const Verb& verb : verbs())
        text += u"  "_s + QString::fromUtf8(verb.usage) + u'\n';
    return text +
           u"\nPasswords: SERAPH_PASSWORD, SERAPH_NEW_PASSWORD, SERAPH_RECOVERY_CODE, or asked for.\n"_s;
}

/// Takes the global options, which may stand before or after the command.
Status takeGlobals(Arguments& arguments, Globals& globals)
{
    // First, so that whatever else is wrong with the call is said in the form that was asked for.
    globals.format = arguments.flag(u"--json"_s) ? Format::Json : Format::Words;
    TRY_ASSIGN(const auto vault, arguments.option(u"--vault"_s));
    TRY_ASSIGN(const auto user, arguments.option(u"--user"_s));
    TRY_ASSIGN(const auto language, arguments.option(u"--language"_s));
    globals.vault = vault.value_or(QString());
    globals.user = user.value_or(QString());
    if (!language)
        return {};
    globals.language = fromCode<Language>(*language);
    return globals.language ? Status() : usage(u"--language must be one of zh_CN, en"_s);
}

/// A field is named as its option is: nobody at a terminal sees the form that the words were written for.
QString fieldText(const FieldError& field)
{
    return field.field + u": "_s + ui::fieldErrorText(field);
}

QString wordsOf(const Error& error)
{
    if (isUsage(error))
        return error.detail;
    if (!error.reason.isEmpty() || error.fields.empty())
        return ui::errorText(error);
    QStringList lines;
    for (const FieldError& field : error.fields)
        lines.append(fieldText(field));
    return lines.join(u'\n');
}

QJsonArray fieldsOf(const Error& error)
{
    QJsonArray fields;
    for (const FieldError& field : error.fields)
        fields.append(QJsonObject{{u"field"_s, field.field},
                                  {u"rule"_s, field.rule},
                                  {u"message"_s, ui::fieldErrorText(field)}});
    return fields;
}

int report(const Error& error, Format format)
{
    const QString words = wordsOf(error);
    if (format == Format::Json) {
        const QJsonObject object{
            {u"code"_s, isUsage(error) ? u"usage"_s : QString::fromUtf8(codeName(error.code).data())},
            {u"reason"_s, error.reason},
            {u"message"_s, words},
            {u"fields"_s, fieldsOf(error)},
            {u"detail"_s, error.detail}};
        print(stdout,
              QString::fromUtf8(
                  QJsonDocument(QJsonObject{{u"error"_s, object}}).toJson(QJsonDocument::Compact)));
    }
    print(stderr, words);
    if (!isUsage(error) && !error.detail.isEmpty())
        print(stderr, u"(%1)"_s.arg(error.detail));
    if (isUsage(error))
        print(stderr, usageText());
    return int(exitFor(error));
}

int report(const Answer& answer, Format format)
{
    if (format == Format::Json)
        print(stdout, QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)));
    else
        for (const QString& line : answer.lines)
            print(stdout, line);
    for (const QString& remark : answer.remarks)
        print(stderr, remark);
    return int(answer.exit);
}

/// @param remarks takes what the sign-in had to say
Result<Answer> run(const session::Environment& environment,
                   Globals globals,
                   Arguments arguments,
                   QStringList& remarks)
{
    TRY_ASSIGN(const QString name, arguments.positional(u"COMMAND"_s));
    for (const Verb& verb : verbs()) {
        if (name != QLatin1StringView(verb.name))
            continue;
        Call call{environment, std::move(globals), std::move(arguments)};
        auto answer = verb.run(call);
        remarks = std::move(call.remarks);
        return answer;
    }
    return usage(u"there is no command "_s + name);
}

int runCommand(Arguments arguments, Globals globals, const vault::KdfPolicy& kdf)
{
    const SystemClock clock;
    const session::Environment environment{
        clock, modules(), vault::DeviceStore(vault::DeviceStore::defaultDirectory()), kdf};
    const Format format = globals.format;
    QStringList remarks;
    const auto answer = run(environment, std::move(globals), std::move(arguments), remarks);
    const int exit = answer ? report(*answer, format) : report(answer.error(), format);
    for (const QString& remark : std::as_const(remarks))
        print(stderr, remark);
    return exit;
}

/// Fonts are read by the commands that make documents; the others start without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool draws = std::any_of(argv, argv + argc, [](std::string_view word) {
        return word == "export" || word == "complaint" || word.starts_with("--pdf") ||
               word.starts_with("--notice");
    });
    return draws ? documents::makeDrawingApplication(argc, argv)
                 : std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int runProgram(int argc, char** argv, const vault::KdfPolicy& kdf)
{
    // Whatever is written belongs to this person of the PC alone.
    keepFilesPrivate();
    loadOwnLibrariesOnly();
    useUtf8Console();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"seraph"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SERAPH_VERSION));

    Arguments arguments(QCoreApplication::arguments().mid(1));
    Globals globals;
    const Status understood = takeGlobals(arguments, globals);
    ui::Translation translation;
    translation.use(globals.language.value_or(ui::systemLanguage()));
    if (!understood)
        return report(understood.error(), globals.format);
    if (arguments.flag(u"--help"_s)) {
        print(stdout, usageText());
        return int(Exit::Done);
    }
    return runCommand(std::move(arguments), std::move(globals), kdf);
}

} // namespace seraph::cli
