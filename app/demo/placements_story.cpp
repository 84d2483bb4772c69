// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/household.h"
#include "app/demo/stories.h"
#include "core/placements/worker_commands.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using namespace placements;
using session::Session;

namespace {

/// A sheet of paper with a scribble at its foot.
QByteArray photographedSheet()
{
    constexpr QSize kSize(420, 594);
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int line = 0; line < 20; ++line) {
        for (int x = 40; x < kSize.width() - 40; ++x)
            image.setPixel(x, 60 + line * 22, qRgb(180, 180, 180));
    }
    for (int x = 0; x < 120; ++x)
        image.setPixel(250 + x, 540 + (x * 7 % 23) - 11, qRgb(30, 40, 120));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The agency's workers, and the households they go to.
class PlacementsStory final : public Story {
public:
    explicit PlacementsStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("placements"))
        , m_lists(readStoryLists<PlacementLists>(u"placements"_s, stage.plan.profile))
        , m_sheet(photographedSheet())
    {
    }

    Status prepare() override
    {
        for (const Colleague* colleague : m_stage.house.with({u"service_worker"_s}))
            TRY_STATUS(take(RegisterWorker{.worker = colleague->person, .details = details()}));
        for (int i = 0; i < m_lists.workers; ++i)
            TRY_STATUS(hire());
        for (int i = 0; i < m_stage.size.families; ++i) {
            const int slot = m_dice.below(m_stage.calendar.count());
            m_households.emplace_back(slot, m_stage.calendar.dayOf(slot));
        }
        return {};
    }

    Status play(const Moment& moment) override
    {
        if (!moment.is(HalfDays::Part::Consulting))
            return {};
        const Agency agency{m_stage, m_lists, m_dice, m_sheet};
        for (Household& household : m_households) {
            if (household.slot() == moment.slot)
                TRY_STATUS(household.goOn(agency, moment.day));
        }
        return {};
    }

private:
    Session& adviser() const { return *m_stage.house.desk; }

    Status hire()
    {
        const clients::AddClient who =
            m_stage.people.client(m_dice, m_stage.calendar.dayOf(0), m_stage.house.branch);
        const organisation::StaffDetails staff{.name = who.details.name,
                                               .phone = who.contacts.front().value,
                                               .employment = organisation::Employment::Placed,
                                               .homeBranch = m_stage.house.branch};
        return take(RegisterWorker{.newcomer = staff, .details = details()});
    }

    LocalDate today() const
    {
        const qint64 now = toMilliseconds(m_stage.clock.now());
        return QDateTime::fromMSecsSinceEpoch(now, m_stage.calendar.zone()).date();
    }

    WorkerDetails details()
    {
        static const std::vector<QString> kSkills{
            u"home_child_care"_s, u"home_mother_baby"_s, u"home_housekeeping"_s, u"home_elder_care"_s};
        const LocalDate first = m_stage.calendar.dayOf(0);
        const int age = m_dice.between(32, 56);
        WorkerDetails details{.origin = said(m_lists.origins),
                              .birthYear = first.year() - age,
                              .workingSince = first.year() - m_dice.between(2, age - 30),
                              .skills = {m_dice.oneOf(kSkills)},
                              .skillNotes = said(m_lists.skillNotes),
                              .experience = said(m_lists.experience),
                              .introduction = said(m_lists.introductions),
                              .modes = {toCode(WorkMode::LiveIn)},
                              .cardConsentOn = today().addDays(-3)};
        const QString& second = m_dice.oneOf(kSkills);
        if (!details.skills.contains(second))
            details.skills << second;
        if (m_dice.happens(50))
            details.modes << toCode(WorkMode::Daytime);
        details.expectedWage = Money(m_dice.between(60, 95) * 10'000);
        return details;
    }

    const QString& said(const std::vector<LocalizedText>& list)
    {
        return m_stage.in(m_dice.oneOf(list));
    }

    Status take(const RegisterWorker& command)
    {
        TRY_ASSIGN(const PersonId worker, adviser().run(command));
        const LocalDate end = m_stage.calendar.dayOf(m_stage.calendar.count() - 1);
        const int number = ++m_workers;
        constexpr int kOneExpiresSoon = 4;
        for (const PaperKind kind : requiredPapers(true)) {
            const bool soon = number == kOneExpiresSoon && kind == PaperKind::Health;
            const PaperDetails paper{
                .kind = kind,
                .number = u"SAMPLE-%1%2"_s.arg(number, 3, 10, QLatin1Char('0')).arg(int(kind)),
                .validUntil = end.addDays(soon ? 12 : m_dice.between(150, 900)),
                .originalSeen = true};
            TRY_STATUS(adviser().run(AddPaper{worker, paper}));
        }
        return {};
    }

    Stage& m_stage;
    Dice m_dice;
    PlacementLists m_lists;
    QByteArray m_sheet;
    std::vector<Household> m_households;
    int m_workers = 0;
};

} // namespace

std::unique_ptr<Story> placementsStory(Stage& stage)
{
    return std::make_unique<PlacementsStory>(stage);
}

} // namespace seraph::demo
