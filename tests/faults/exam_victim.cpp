// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sits an exam until it is killed: answers one question after the other, and says on stdout which answer it was told is kept.
//
//     seraph_exam_victim FOLDER DEVICES COURSE
#include "core/modules.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/workspace.h"
#include "core/training/exam_commands.h"
#include "core/training/exam_queries.h"
#include "tests/faults/workspace_victim.h"

#include <QCoreApplication>

#include <cstdio>

using namespace seraph;
using namespace seraph::training;
using namespace Qt::StringLiterals;

namespace {

vault::Password victimPassword()
{
    QByteArray utf8(tests::kVictimPassword);
    return vault::Password::takeUtf8(utf8);
}

/// From the first question that nobody has answered on.
Status sit(session::Session& session, CourseId course)
{
    TRY_ASSIGN(const auto branches, session.query(organisation::ListBranches{}));
    TRY_ASSIGN(const auto attempt, session.run(StartExam{course, branches.front().id}));
    TRY_ASSIGN(const auto paper, session.query(OpenRunningPaper{attempt}));
    for (std::size_t i = 0; i < paper.items.size(); ++i) {
        // What is there was kept before the last kill, when nobody was told any more.
        if (paper.given[i] == Given{}) {
            TRY_STATUS(session.run(SaveAnswer{attempt, int(i), tests::victimAnswer(int(i))}));
        }
        std::printf("answered %d\n", int(i));
        std::fflush(stdout);
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const SystemClock clock;
    const session::Environment environment{
        clock, modules(), vault::DeviceStore(arguments[2]), vault::KdfPolicy::lowest()};
    const auto opened =
        session::Workspace::open(environment, arguments[1], {u"owner"_s, victimPassword()});
    const auto course = parseId<CourseTag>(arguments[3]);
    if (!opened || !course || !sit((*opened)->session(), *course))
        return 3;
    // Whoever answered everything waits for the kill: nothing may be handed in.
    return QCoreApplication::exec();
}
