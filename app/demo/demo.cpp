// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/stories.h"
#include "core/base/durability.h"
#include "core/base/field_check.h"
#include "core/base/file_calls.h"

#include <QDir>

namespace seraph::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostClients = 1'000'000;
constexpr int kMostMonths = 120;
constexpr int kDaysPerMonth = 30;

using Stories = std::vector<std::unique_ptr<Story>>;

Status check(const DemoPlan& plan)
{
    FieldCheck check;
    check.require(plan.clients > 0 && plan.clients <= kMostClients, "clients", "out_of_range");
    check.require(plan.months > 0 && plan.months <= kMostMonths, "months", "out_of_range");
    return check.result();
}

Status playHalfDay(const Stories& stories, Stage& stage, int slot)
{
    const HalfDays& calendar = stage.calendar;
    for (int part = 0; part < int(HalfDays::Part::End); ++part) {
        const Moment moment{.slot = slot,
                            .part = HalfDays::Part(part),
                            .day = calendar.dayOf(slot),
                            .begin = calendar.begin(slot, HalfDays::Part(part)),
                            .end = calendar.begin(slot, HalfDays::Part(part + 1))};
        stage.clock.reach(moment.begin);
        for (const auto& story : stories)
            TRY_STATUS(story->play(moment));
    }
    stage.served.clear();
    return {};
}

/// Every day ends with a signed journal, as it does when a house closes.
Status playAll(const Stories& stories, Stage& stage, session::Workspace& workspace, const session::Work& work)
{
    for (const auto& story : stories)
        TRY_STATUS(story->prepare());
    const int count = stage.calendar.count();
    for (int slot = 0; slot < count; ++slot) {
        if (work.stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        work.report({"demo.half_days", slot, count});
        TRY_STATUS(playHalfDay(stories, stage, slot));
        if (slot % 2 == 1)
            TRY_STATUS(workspace.checkpoint());
    }
    return {};
}

QStringList loginsOf(const House& house)
{
    QStringList logins{u"owner"_s};
    for (const Colleague& colleague : house.people) {
        if (colleague.session)
            logins << colleague.login;
    }
    return logins;
}

/// While it lives nobody waits for the disk, neither for the database nor for pictures and signatures, which are files of
/// their own: what is half made is thrown away.
class Unhurried final : public FileCalls {
public:
    Unhurried()
        : m_before(replaceFileCalls(this))
        , m_durability(replaceDurability(Durability::AtTheEnd))
    {
    }
    ~Unhurried() override
    {
        replaceFileCalls(m_before);
        replaceDurability(m_durability);
    }
    Unhurried(const Unhurried&) = delete;
    Unhurried& operator=(const Unhurried&) = delete;
    int sync(FileHandle) override { return 0; }
    int syncFolder(const QString&) override { return 0; }

private:
    FileCalls* m_before;
    Durability m_durability;
};

/// What was made is finished: from here on it survives a power cut.
Status bringToDisk(const QString& folder)
{
    FileCalls& calls = fileCalls();
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        FileHandle file = kNoFile;
        if (const int error = calls.openToAppend(QDir(folder).filePath(name), file); error != 0)
            return fail(fileError(error, "open"));
        const int failed = calls.sync(file);
        calls.close(file);
        if (failed != 0)
            return fail(fileError(failed, "sync"));
    }
    const int failed = calls.syncFolder(folder);
    return failed == 0 ? Status() : Status(fail(fileError(failed, "sync")));
}

Result<DemoFigures> playDemo(const session::Environment& environment,
                             const DemoPlan& plan,
                             const vault::Password& password,
                             const session::Work& work)
{
    const Instant end = environment.clock.now();
    const Instant start = end - std::chrono::hours(24) * kDaysPerMonth * plan.months;
    const QTimeZone zone("Asia/Shanghai");
    const HalfDays calendar(start, end, zone);
    DemoClock clock(start);
    // What a password costs is raised to what this PC asks when somebody first opens the workspace, as it is for every slot
    // that costs less.
    const session::Environment played{
        clock, environment.registry, environment.devices, vault::KdfPolicy::lowest()};
    const DemoLists lists = readDemoLists(plan.profile);
    std::unique_ptr<session::Workspace> workspace;
    House house; // its sessions end before the workspace closes, whatever happens
    TRY_ASSIGN(workspace, foundHouse(played, plan, lists, password, house));
    Stage stage{
        plan, lists, house, end, clock, calendar, sizeOf(plan), PeopleMaker(lists, plan.profile, plan.language)};
    const Stories stories = tellAll(stage);
    TRY_STATUS(playAll(stories, stage, *workspace, work));
    const LocalDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(end), zone).date();
    for (const auto& story : stories)
        TRY_STATUS(story->leave(today));
    clock.reach(end);
    stage.figures.logins = loginsOf(house);
    house = {};
    TRY_STATUS(workspace->close());
    return stage.figures;
}

} // namespace

Result<DemoFigures> makeDemo(const session::Environment& environment,
                             const DemoPlan& plan,
                             const vault::Password& password,
                             const session::Work& work)
{
    TRY_STATUS(check(plan));
    std::optional<DemoFigures> figures;
    {
        const Unhurried files;
        TRY_ASSIGN(figures, playDemo(environment, plan, password, work));
    }
    TRY_STATUS(bringToDisk(plan.folder));
    return *std::move(figures);
}

} // namespace seraph::demo
