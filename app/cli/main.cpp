// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "core/modules.h"
#include "ui/text/error_text.h"
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace seraph;
using namespace Qt::StringLiterals;

namespace {

void print(FILE* stream, const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stream);
}

QString usageText()
{
    QString text = u"seraph-cli [--vault DIR] [--user LOGIN] [--json] [--language zh_CN|en] COMMAND\n\n"_s;
    for (const cli::Verb& verb : cli::verbs())
        text += u"  "_s + QString::fromUtf8(verb.usage) + u'\n';
    return text + u"\nPasswords: SERAPH_PASSWORD, SERAPH_NEW_PASSWORD, SERAPH_RECOVERY_CODE, or asked for.\n"_s;
}

/// Takes the global options, which may stand before or after the command.
Result<cli::Globals> takeGlobals(cli::Arguments& arguments)
{
    cli::Globals globals;
    TRY_ASSIGN(const auto vault, arguments.option(u"--vault"_s));
    TRY_ASSIGN(const auto user, arguments.option(u"--user"_s));
    globals.vault = vault.value_or(QString());
    globals.user = user.value_or(QString());
    globals.format = arguments.flag(u"--json"_s) ? cli::Format::Json : cli::Format::Words;
    return globals;
}

int report(const Error& error, cli::Format format)
{
    const QString words = cli::isUsage(error) ? error.detail : ui::errorText(error);
    if (format == cli::Format::Json) {
        const QJsonObject object{{u"code"_s, cli::isUsage(error) ? u"usage"_s : QString::fromUtf8(codeName(error.code).data())},
                                 {u"reason"_s, error.reason},
                                 {u"message"_s, words},
                                 {u"detail"_s, error.detail}};
        print(stdout, QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, object}}).toJson(QJsonDocument::Compact)));
    }
    print(stderr, words);
    if (!cli::isUsage(error) && !error.detail.isEmpty())
        print(stderr, u"(%1)"_s.arg(error.detail));
    if (cli::isUsage(error))
        print(stderr, usageText());
    return int(cli::exitFor(error));
}

int report(const cli::Answer& answer, cli::Format format)
{
    if (format == cli::Format::Json)
        print(stdout, QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)));
    else
        for (const QString& line : answer.lines)
            print(stdout, line);
    return int(answer.exit);
}

Result<cli::Answer> run(const session::Environment& environment, cli::Globals globals, cli::Arguments arguments)
{
    TRY_ASSIGN(const QString name, arguments.positional(u"COMMAND"_s));
    for (const cli::Verb& verb : cli::verbs()) {
        if (name != QLatin1StringView(verb.name))
            continue;
        cli::Call call{environment, std::move(globals), std::move(arguments)};
        return verb.run(call);
    }
    return cli::usage(u"there is no command "_s + name);
}

} // namespace

int main(int argc, char** argv)
{
    // Whatever is written belongs to this person of the PC alone.
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"seraph"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SERAPH_VERSION));

    cli::Arguments arguments(QCoreApplication::arguments().mid(1));
    auto globals = takeGlobals(arguments);
    if (!globals)
        return report(globals.error(), cli::Format::Words);
    ui::Translation translation;
    translation.use(ui::systemLanguage());
    if (arguments.flag(u"--help"_s)) {
        print(stdout, usageText());
        return int(cli::Exit::Done);
    }
    const SystemClock clock;
    const session::Environment environment{clock, modules(), vault::DeviceStore(vault::DeviceStore::defaultDirectory()),
                                           vault::KdfPolicy::forThisPc()};
    const cli::Format format = globals->format;
    const auto answer = run(environment, *std::move(globals), std::move(arguments));
    return answer ? report(*answer, format) : report(answer.error(), format);
}
