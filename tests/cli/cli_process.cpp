// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "core/modules.h"
#include "tests/support/test_database.h"
#include "tests/support/test_workspace.h"

#include <QJsonDocument>
#include <QProcess>

namespace seraph::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestCall = 60'000;

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CliProcess::CliProcess() : m_program(QStringLiteral(SERAPH_QUICK_CLI)) {}

Outcome CliProcess::run(const QStringList& words, const Secrets& secrets) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s); // as in a scheduled task
    environment.insert(u"SERAPH_PASSWORD"_s, QString::fromLatin1(kOwnerPassword));
    environment.remove(u"SERAPH_NEW_PASSWORD"_s);
    environment.remove(u"SERAPH_RECOVERY_CODE"_s);
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        environment.insert(secret.key(), secret.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(m_program, words);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongestCall))
        return {};
    const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exitCode, process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome CliProcess::as(const QString& login, const QStringList& words, const Secrets& secrets) const
{
    return run(QStringList{u"--json"_s, u"--vault"_s, vault(), u"--user"_s, login} + words, secrets);
}

QString CliProcess::create() const
{
    const Outcome made = run({u"--json"_s,
                              u"create"_s,
                              vault(),
                              u"--organisation"_s,
                              u"康宁门诊"_s,
                              u"--profile"_s,
                              u"clinic"_s,
                              u"--owner"_s,
                              u"owner"_s,
                              u"--owner-name"_s,
                              u"陈静"_s});
    if (made.exitCode != 0)
        throw std::runtime_error("create failed: " + made.err.toStdString());
    return made.json()[u"recovery_code"].toString();
}

std::unique_ptr<session::Workspace> CliProcess::open() const
{
    static const SystemClock clock;
    static const session::Environment environment{
        clock,
        modules(),
        vault::DeviceStore(m_home.filePath(u"data/seraph/devices"_s)),
        vault::KdfPolicy::lowest()};
    return orFail(
        session::Workspace::open(environment, vault(), credentials(u"owner"_s, kOwnerPassword)));
}

} // namespace seraph::tests
