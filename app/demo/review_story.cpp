// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/stories.h"
#include "app/demo/story_lists.h"
#include "core/review/aggregate_commands.h"
#include "core/review/entered_commands.h"
#include "core/review/review_commands.h"
#include "core/review/review_queries.h"

#include <QHash>

#include <algorithm>

namespace seraph::demo {

using Phrases = std::vector<LocalizedText>;

/// What is found at an indicator, and with the same number what is done about it; the next time the next ones.
struct UsualFinding {
    QString indicator{};
    Phrases texts{};
    Phrases actions{};
};
/// How a decision is closed, by what the figures say of it.
struct UsualResults {
    Phrases better{};
    Phrases noneSeen{};
    Phrases worse{};
    Phrases task{}; ///< where there is nothing to measure it by
};
/// resources/content/demo/review.json: what a manager writes about a month.
struct ReviewLists {
    std::vector<UsualFinding> findings{};
    UsualFinding other{};
    UsualResults results{};
    Phrases dropped{};
    Phrases summaries{};
    Phrases read{};
    QStringList fallback{}; ///< indicators to name where the figures propose fewer than three
    std::vector<LocalizedText> channels{};
    LocalizedText source{};
    LocalizedText survey{};
};

} // namespace seraph::demo

namespace seraph {
template <> struct JsonFields<demo::UsualFinding> {
    using T = demo::UsualFinding;
    static constexpr std::tuple kAll{jsonField<&T::indicator>("indicator"),
                                     jsonField<&T::texts>("texts"),
                                     jsonField<&T::actions>("actions")};
};
template <> struct JsonFields<demo::UsualResults> {
    using T = demo::UsualResults;
    static constexpr std::tuple kAll{jsonField<&T::better>("better"),
                                     jsonField<&T::noneSeen>("none_seen"),
                                     jsonField<&T::worse>("worse"),
                                     jsonField<&T::task>("task")};
};
template <> struct JsonFields<demo::ReviewLists> {
    using T = demo::ReviewLists;
    static constexpr std::tuple kAll{jsonField<&T::findings>("findings"),
                                     jsonField<&T::other>("other"),
                                     jsonField<&T::results>("results"),
                                     jsonField<&T::dropped>("dropped"),
                                     jsonField<&T::summaries>("summaries"),
                                     jsonField<&T::read>("read"),
                                     jsonField<&T::fallback>("fallback"),
                                     jsonField<&T::channels>("channels"),
                                     jsonField<&T::source>("source"),
                                     jsonField<&T::survey>("survey")};
};
} // namespace seraph

namespace seraph::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using review::AmountKind;
using review::ReviewPage;
using session::Session;

namespace {

/// Month by month: what it cost is entered, the figures are frozen, three contradictions are confirmed, something is decided,
/// two sign. The last month waits for its manager.
class ReviewStory final : public Story {
public:
    explicit ReviewStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("review"))
        , m_lists(readStoryLists<ReviewLists>(u"review"_s, stage.plan.profile))
        , m_begins(firstOf(stage.calendar.dayOf(0)))
        , m_ends(firstOf(dayOf(stage, stage.end)))
    {
    }

    Status play(const Moment& moment) override
    {
        const LocalDate month = firstOf(moment.day).addMonths(-1);
        const bool quiet = moment.is(HalfDays::Part::Quiet) && !moment.isMorning();
        if (!quiet || month < m_begins)
            return {};
        if (m_entered != month && moment.day.day() >= 3)
            return enter(month);
        if (m_frozen != month && moment.day.day() >= 4)
            return freeze(month);
        const bool isLast = month.addMonths(1) == m_ends;
        if (m_signed != month && moment.day.day() >= 6 && !isLast)
            return conclude(month, moment);
        return {};
    }

    /// So that nobody waits for figures when the workspace is opened.
    Status leave(LocalDate) override { return review::bringUpToDate(*m_stage.house.owner); }

private:
    static LocalDate firstOf(LocalDate day) { return {day.year(), day.month(), 1}; }
    static LocalDate dayOf(const Stage& stage, Instant when)
    {
        return QDateTime::fromMSecsSinceEpoch(toMilliseconds(when), stage.calendar.zone()).date();
    }
    Session& manager() const { return m_stage.house.as({u"manager"_s}); }
    Session& second() const { return m_stage.house.as({u"quality_manager"_s}); }

    Status enter(LocalDate month)
    {
        m_entered = month;
        const qint64 income = m_stage.income.value(month, 0);
        struct Share {
            AmountKind kind;
            int thousandths;
        };
        constexpr std::array kShares{Share{AmountKind::Labour, 310},
                                     Share{AmountKind::Material, 110},
                                     Share{AmountKind::Commission, 45},
                                     Share{AmountKind::OtherCost, 90}};
        for (const Share& share : kShares)
            TRY_STATUS(enterOne(share.kind, month, {}, income * share.thousandths / 1000));
        for (const LocalizedText& channel : m_lists.channels)
            TRY_STATUS(enterOne(AmountKind::ChannelSpend,
                                month,
                                m_stage.in(channel),
                                income * m_dice.between(25, 55) / 1000));
        constexpr int kOthers = 22;
        TRY_STATUS(enterOne(AmountKind::MarketSize, month, {}, income * kOthers));
        return month.month() % 3 == 1 ? enterPrices() : Status();
    }

    /// In whole tens of the currency: nobody's books say more in a demo.
    Status enterOne(AmountKind kind, LocalDate month, const QString& part, qint64 minorUnits)
    {
        constexpr qint64 kTen = 1'000;
        return manager()
            .run(review::EnterAmount{.kind = kind,
                                     .month = month,
                                     .branch = m_stage.house.branch,
                                     .part = part,
                                     .amount = Money(minorUnits / kTen * kTen),
                                     .source = m_stage.in(m_lists.source)})
            .transform([](review::EnteredAmountId) {});
    }

    Status enterPrices()
    {
        const LocalDate day = dayOf(m_stage, m_stage.clock.now());
        for (const Offering& offering : m_stage.house.planned) {
            constexpr qint64 kWhole = 100;
            const qint64 asked = offering.price.minorUnits() * m_dice.between(88, 118) / 100;
            TRY_STATUS(manager().run(review::EnterMarketPrice{
                offering.id, Money(asked / kWhole * kWhole), day, m_stage.in(m_lists.survey)}));
        }
        return {};
    }

    Result<ReviewPage> page(LocalDate month) const
    {
        return manager().query(review::OpenReview{{month, std::nullopt}});
    }

    Status freeze(LocalDate month)
    {
        m_frozen = month;
        ++m_stage.figures.reviews;
        TRY_STATUS(review::bringUpToDate(manager()));
        TRY_ASSIGN(const auto id, manager().run(review::StartReview{month}));
        TRY_STATUS(manager().run(review::FreezeReview{id, storage::kFirstRevision}));
        return followUp(month);
    }

    /// What was decided a month ago is done by now, for most; nothing stays open longer than two.
    Status followUp(LocalDate month)
    {
        constexpr int kDoneInTime = 80;
        TRY_ASSIGN(const ReviewPage seen, page(month));
        for (const review::DecisionRow& row : seen.earlier) {
            if (row.decision.state != review::DecisionState::Open)
                continue;
            if (m_dice.happens(kDoneInTime))
                TRY_STATUS(close(row, review::DecisionState::Done, resultsFor(row)));
            else if (!seen.isOfLastReview(row))
                TRY_STATUS(close(row, review::DecisionState::Dropped, m_lists.dropped));
        }
        return {};
    }

    Status close(const review::DecisionRow& row, review::DecisionState state, const Phrases& words)
    {
        return manager().run(review::CloseDecision{
            row.decision.id, row.decision.revision, state, m_stage.in(m_dice.oneOf(words))});
    }

    /// What is said of it is what its figure says.
    const Phrases& resultsFor(const review::DecisionRow& row) const
    {
        switch (row.effect) {
        case review::Effect::Better: return m_lists.results.better;
        case review::Effect::NoneSeen: return m_lists.results.noneSeen;
        case review::Effect::Worse: return m_lists.results.worse;
        case review::Effect::TooEarly:
        case review::Effect::NotMeasured: return m_lists.results.task;
        }
        return m_lists.results.task;
    }

    Status conclude(LocalDate month, const Moment& moment)
    {
        m_signed = month;
        TRY_ASSIGN(ReviewPage seen, page(month));
        TRY_STATUS(manager().run(review::EditSummary{
            seen.review->id, seen.review->revision, m_stage.in(m_dice.oneOf(m_lists.summaries))}));
        TRY_ASSIGN(seen, page(month));
        review::ConfirmContradictions three{seen.review->id, seen.review->revision, {}};
        for (const QString& indicator : worst(seen, month)) {
            three.contradictions.push_back({indicator, nth(findingOf(indicator).texts, indicator)});
            m_confirmed.insert(indicator, month);
        }
        TRY_STATUS(manager().run(three));
        m_stage.pass(8min, moment.end);
        TRY_STATUS(decide(month, moment.day));
        TRY_STATUS(meet(seen));
        return sign(month, moment);
    }

    /// The largest losses, but nothing that was on the list in the two months before: that is being worked on.
    QStringList worst(const ReviewPage& seen, LocalDate month) const
    {
        QStringList fresh;
        QStringList again;
        const auto consider = [&](const QString& indicator) {
            const bool recent = m_confirmed.value(indicator) >= month.addMonths(-2);
            QStringList& list = recent ? again : fresh;
            if (!list.contains(indicator))
                list << indicator;
        };
        for (const review::Proposal& proposal : seen.proposals)
            consider(proposal.indicator);
        for (const QString& indicator : m_lists.fallback)
            consider(indicator);
        return (fresh + again).mid(0, review::kContradictions);
    }

    const UsualFinding& findingOf(const QString& indicator) const
    {
        const auto found =
            std::find_if(m_lists.findings.begin(),
                         m_lists.findings.end(),
                         [&](const UsualFinding& each) { return each.indicator == indicator; });
        return found == m_lists.findings.end() ? m_lists.other : *found;
    }

    /// The first time the first of the phrases, the next time the next.
    QString nth(const Phrases& phrases, const QString& indicator) const
    {
        return m_stage.in(phrases[std::size_t(m_told.value(indicator)) % phrases.size()]);
    }

    /// One thing for each contradiction: measured where there is a figure to compare with.
    Status decide(LocalDate month, LocalDate today)
    {
        TRY_ASSIGN(const ReviewPage seen, page(month));
        for (const review::Contradiction& each : seen.contradictions) {
            const review::IndicatorFigures* figures = seen.sheet.find(each.indicator);
            const bool measured = figures && figures->month.value;
            TRY_STATUS(manager().run(review::Decide{
                .review = seen.review->id,
                .contradiction = each.id,
                .kind = measured ? review::DecisionKind::Improvement : review::DecisionKind::Task,
                .text = nth(findingOf(each.indicator).actions, each.indicator),
                .owner = ownerOf(each.indicator),
                .due = today.addDays(m_dice.between(18, 26)),
                .indicator = measured ? each.indicator : QString()}));
            ++m_told[each.indicator];
        }
        return {};
    }

    /// Whoever answers for the figure.
    PersonId ownerOf(const QString& indicator) const
    {
        const review::Indicator* known = review::findIndicator(indicator);
        return known ? m_stage.house.as({known->departmentIn(m_stage.plan.profile)}).actor().person
                     : manager().actor().person;
    }

    Status meet(const ReviewPage& seen)
    {
        std::vector<PersonId> people;
        for (const Colleague& colleague : m_stage.house.people) {
            if (colleague.session)
                people.push_back(colleague.person);
        }
        TRY_STATUS(manager().run(review::NoteAttendance{seen.review->id, people, {}}));
        for (const review::DepartmentPart& part : seen.parts) {
            Session& reader = m_stage.house.as({part.department});
            if (!part.acknowledged)
                TRY_STATUS(reader.run(review::AcknowledgePart{
                    seen.review->id, part.department, m_stage.in(m_dice.oneOf(m_lists.read))}));
        }
        return {};
    }

    Status sign(LocalDate month, const Moment& moment)
    {
        for (Session* signer : {&manager(), &second()}) {
            m_stage.pass(5min, moment.end);
            TRY_ASSIGN(const ReviewPage seen, page(month));
            TRY_STATUS(signer->run(review::SignReview{seen.review->id, seen.review->revision, {}, {}}));
        }
        return {};
    }

    Stage& m_stage;
    Dice m_dice;
    ReviewLists m_lists;
    LocalDate m_begins; ///< the first month
    LocalDate m_ends;   ///< the one that runs
    LocalDate m_entered{};
    LocalDate m_frozen{};
    LocalDate m_signed{};
    QHash<QString, LocalDate> m_confirmed{}; ///< by indicator: when it was one of the three
    QHash<QString, int> m_told{}; ///< by indicator: how often something was decided about it
};

} // namespace

std::unique_ptr<Story> reviewStory(Stage& stage)
{
    return std::make_unique<ReviewStory>(stage);
}

} // namespace seraph::demo
