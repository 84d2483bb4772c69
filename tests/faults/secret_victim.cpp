// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works with secrets that it was given masked, and counts how often they stand in its memory: while it works, after the
// workspace was closed, and after the process began anew, which is how the program locks.
//
//     seraph_secret_victim FOLDER DEVICES PASSWORD TEXT SECRET…      (all secrets masked, in hexadecimal)
//     seraph_secret_victim reborn SECRET…
#include "core/modules.h"
#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/workspace.h"
#include "tests/faults/memory_scan.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

using namespace seraph;
using namespace seraph::session;
using namespace Qt::StringLiterals;
using tests::Masked;

namespace {

void report(const char* when, const std::vector<Masked>& secrets)
{
    std::printf("%s", when);
    for (const int count : tests::countInMemory(secrets))
        std::printf(" %d", count);
    std::printf("\n");
    std::fflush(stdout);
}

vault::Password passwordFrom(const Masked& masked)
{
    QByteArray plain = masked.plain();
    return vault::Password::takeUtf8(plain);
}

/// What a person does with a client's name: types it, saves it, looks at it.
Status useText(Workspace& workspace, const QString& text)
{
    Session& session = workspace.session();
    TRY_STATUS(session.keepDraft({u"branch.add"_s}, text.toUtf8()));
    const organisation::AddBranch add{{.code = {}, .name = text, .address = text, .phone = {}}};
    TRY_STATUS(session.run(add, {u"branch.add"_s}));
    TRY_STATUS(session.keepDraft({u"branch.edit"_s, 7}, text.toUtf8()));
    TRY_STATUS(session.query(organisation::ListBranches{}));
    return {};
}

bool work(const QStringList& words, const std::vector<Masked>& secrets)
{
    const SystemClock clock;
    const Environment environment{
        clock, modules(), vault::DeviceStore(words[2]), vault::KdfPolicy::lowest()};
    auto opened = Workspace::open(
        environment, words[1], {u"owner"_s, passwordFrom(Masked::fromHex(words[3].toLatin1()))});
    if (!opened)
        return false;
    const auto workspace = *std::move(opened);
    if (!useText(*workspace, QString::fromUtf8(Masked::fromHex(words[4].toLatin1()).plain())))
        return false;
    report("open", secrets);
    return workspace->close().has_value();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool reborn = words.value(1) == u"reborn"_s;
    std::vector<Masked> secrets;
    for (const QString& word : words.mid(reborn ? 2 : 5))
        secrets.push_back(Masked::fromHex(word.toLatin1()));
    if (reborn) {
        report("reborn", secrets);
        return 0;
    }
    if (!work(words, secrets))
        return 3;
    report("closed", secrets);
    std::vector<char*> next{argv[0], const_cast<char*>("reborn")};
    next.insert(next.end(), argv + 5, argv + argc);
    next.push_back(nullptr);
    ::execv("/proc/self/exe", next.data());
    return 4;
}
