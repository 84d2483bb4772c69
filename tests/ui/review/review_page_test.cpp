// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "core/consultations/enquiry_commands.h"
#include "core/review/department_queries.h"
#include "core/review/entered_commands.h"
#include "core/review/review_commands.h"
#include "core/review/review_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/desk/work_branch.h"
#include "ui/review/facts_dialog.h"
#include "ui/review/figure_card.h"
#include "ui/review/review_board.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_strip.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/short_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::orFail;

namespace {

constexpr int kEnquiries = 40;
const auto kTenDays = std::chrono::hours(240);

/// The program with forty enquiries of last month, half of them lost over the price, on the page of the review.
struct ReviewDesk {
    /// @param people who have an account beside the owner: login and role
    explicit ReviewDesk(const std::vector<std::pair<QString, QString>>& people = {})
    {
        if (!people.empty()) {
            orFail(program.workspace.open());
            for (const auto& [login, role] : people)
                program.workspace.addPerson(login, role);
            program.workspace.close();
        }
        program.signInOwner();
        program.program->window().QWidget::show();
        const Instant begin = desk().desk().session().clock().now() - kTenDays - kTenDays;
        for (int i = 0; i < kEnquiries; ++i)
            record(begin + i * std::chrono::hours(5), i % 2 == 0);
        open(u"overview"_s);
    }
    void record(Instant at, bool lost)
    {
        const auto id = orFail(program.session().run(
            consultations::RecordEnquiry{.branch = workBranch(desk().desk()),
                                         .channel = consultations::Channel::Phone,
                                         .details = {.handle = u"来电"_s},
                                         .receivedAt = at,
                                         .firstReplyAt = at + std::chrono::minutes(4)}));
        if (lost)
            orFail(program.session().run(
                consultations::LoseEnquiry{id, storage::kFirstRevision, u"price"_s, {}}));
    }
    void changeTo(const QString& login, const char* password = tests::TestWorkspace::kStaffPassword)
    {
        QByteArray bytes(password);
        program.program->changePerson();
        program.program->changeTo(login, Secret::take(bytes));
        settle();
    }
    void open(const QString& section)
    {
        desk().open(u"review/"_s + section);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    WorkDesk& desk() { return program.desk(); }
    template <class W> W& the(const QString& name = {})
    {
        for (W* found : desk().frame().currentPage()->findChildren<W*>(name)) {
            if (found->isVisible())
                return *found;
        }
        FAIL("not on the page: " << name.toStdString());
        throw 0;
    }
    template <class W> W& dialog(const QString& name)
    {
        settle();
        auto* found = program.find<W>(name);
        REQUIRE(found);
        return *found;
    }
    void click(const QString& name)
    {
        the<QPushButton>(name).click();
        settle();
    }
    void act(const QString& dialogName)
    {
        dialog<QDialog>(dialogName).findChild<QPushButton*>(u"formAct"_s)->click();
        settle();
    }
    review::ReviewPage page()
    {
        return orFail(
            program.session().query(review::OpenReview{{desk().desk().today().addMonths(-1), {}}}));
    }
    void freeze()
    {
        open(u"meeting"_s);
        click(u"freezeReview"_s);
        click(u"freezeReview"_s);
    }
    void confirm()
    {
        click(u"confirmThree"_s);
        auto& form = dialog<QDialog>(u"ConfirmContradictions"_s);
        int number = 0;
        for (QLineEdit* words : form.findChildren<QLineEdit*>())
            words->setText(u"要点 %1"_s.arg(++number));
        act(u"ConfirmContradictions"_s);
    }

    tests::OpenProgram program{Profile::Aesthetic};
};

} // namespace

TEST_CASE("The month opens with eight figures, and a figure opens the records behind it", "[review]")
{
    ReviewDesk review;
    const auto cards = review.desk().frame().currentPage()->findChildren<FigureCard*>();
    CHECK(cards.size() == 8);
    auto& first = review.the<FigureCard>();
    CHECK(first.code() == u"enquiries_new"_s);
    QTest::keyClick(&first, Qt::Key_Return);
    auto& facts = review.dialog<FactsDialog>(u"factsDialog"_s);
    CHECK(facts.findChild<ShortTable*>()->rowCount() == kEnquiries);
}

TEST_CASE("A stage, a reason and an hour of the charts lead to their own records", "[review]")
{
    ReviewDesk review;
    const auto charts = review.desk().frame().currentPage()->findChildren<ChartView*>();
    REQUIRE(charts.size() == 5);
    const auto rowsAfter = [&](ChartView* chart, int mark) {
        Q_EMIT chart->markActivated(mark);
        auto& facts = review.dialog<FactsDialog>(u"factsDialog"_s);
        const int rows = facts.findChild<ShortTable*>()->rowCount();
        delete &facts;
        return rows;
    };
    for (ChartView* chart : charts) {
        if (std::holds_alternative<charts::Pareto>(chart->plot()->chart()))
            CHECK(rowsAfter(chart, 0) == kEnquiries / 2);
        if (std::holds_alternative<charts::Funnel>(chart->plot()->chart()))
            CHECK(rowsAfter(chart, 0) == kEnquiries);
    }
}

TEST_CASE("A dimension shows each indicator with its definition, and what to enter where nothing "
          "is measured",
          "[review]")
{
    ReviewDesk review;
    review.open(u"cost"_s);
    auto& table = review.the<ShortTable>(u"indicators"_s);
    REQUIRE(table.rowCount() > 3);
    CHECK_FALSE(review.the<QPushButton>(u"records"_s).isEnabled());
}

TEST_CASE("A month is frozen, exactly three are confirmed, two sign, and what is corrected later "
          "is declared",
          "[review]")
{
    ReviewDesk review;
    review.freeze();
    REQUIRE(review.page().review);
    CHECK(review.page().review->state == review::ReviewState::Frozen);
    review.confirm();
    CHECK(review.page().contradictions.size() == 3);

    review.click(u"signReview"_s);
    auto& sign = review.dialog<QDialog>(u"SignReview"_s);
    CHECK(sign.findChild<InlineMessage*>(u"stillEmpty"_s)); // nothing was decided, nothing written
    sign.findChildren<QRadioButton*>().last()->setChecked(true);
    for (QLineEdit* line : sign.findChildren<QLineEdit*>()) {
        if (line->isVisible())
            line->setText(u"只有一位店主"_s);
    }
    review.act(u"SignReview"_s);
    CHECK(review.page().review->state == review::ReviewState::Signed);
    CHECK(review.page().review->aloneReason == u"只有一位店主"_s);

    review.record(review.desk().desk().session().clock().now() - kTenDays, true);
    review.the<ReviewBoard>().reload();
    ReviewDesk::settle();
    CHECK_FALSE(review.page().corrections.empty());
}

TEST_CASE("A month from the first look to the declared correction: drill down, confirm three, sign "
          "by two, print",
          "[review]")
{
    ReviewDesk review;
    QTest::keyClick(&review.the<FigureCard>(), Qt::Key_Return);
    auto& facts = review.dialog<FactsDialog>(u"factsDialog"_s);
    REQUIRE(facts.findChild<ShortTable*>()->rowCount() == kEnquiries);
    delete &facts;
    review.freeze();
    review.confirm();
    review.click(u"signReview"_s);
    auto& sign = review.dialog<QDialog>(u"SignReview"_s);
    sign.findChildren<QRadioButton*>().at(1)->setChecked(true);
    for (QLineEdit* line : sign.findChildren<QLineEdit*>()) {
        if (line->isVisible())
            line->setText(u"协会评审员 李敏"_s);
    }
    review.act(u"SignReview"_s);
    const review::ReviewPage signedPage = review.page();
    REQUIRE(signedPage.review->state == review::ReviewState::Signed);
    CHECK(signedPage.review->secondName == u"协会评审员 李敏"_s);

    review.the<QPushButton>(u"reviewExports"_s).menu()->actions().constFirst()->trigger();
    ReviewDesk::settle();
    auto* preview = review.program.program->window().findChild<PrintPreview*>();
    REQUIRE(preview);
    CHECK(preview->findChild<PageStrip*>(u"pageStrip"_s));
    delete preview;

    const auto before = signedPage.sheet.find(u"enquiries_new"_s)->month;
    review.record(review.desk().desk().session().clock().now() - kTenDays, true);
    review.the<ReviewBoard>().reload();
    ReviewDesk::settle();
    const review::ReviewPage later = review.page();
    CHECK(later.sheet.find(u"enquiries_new"_s)->month == before); // the signed figures stay
    const auto declared =
        std::find_if(later.corrections.begin(), later.corrections.end(), [](const auto& each) {
            return each.indicator == u"enquiries_new"_s;
        });
    REQUIRE(declared != later.corrections.end());
    CHECK(declared->now.n == before.n + 1);
}

TEST_CASE(
    "Two colleagues sign from their own accounts, and a department reads its part between them",
    "[review]")
{
    ReviewDesk review({{u"quality"_s, u"quality_manager"_s}, {u"desk"_s, u"front_desk"_s}});
    review.freeze();
    review.confirm();
    review.click(u"signReview"_s);
    review.act(u"SignReview"_s);
    CHECK(review.page().review->state == review::ReviewState::Frozen);
    CHECK(review.page().review->signedBy);

    review.changeTo(u"desk"_s);
    review.open(u"part"_s);
    CHECK(review.the<ShortTable>(u"ownFigures"_s).rowCount() > 0);
    review.click(u"acknowledgePart"_s);
    const auto parts = orFail(review.program.session().query(review::OwnParts{}));
    REQUIRE_FALSE(parts.empty());
    CHECK(parts.front().acknowledged);

    review.changeTo(u"quality"_s);
    review.open(u"meeting"_s);
    review.click(u"signReview"_s);
    review.act(u"SignReview"_s);
    const review::ReviewPage page = review.page();
    CHECK(page.review->state == review::ReviewState::Signed);
    CHECK(page.review->secondBy == review.program.session().actor().person);
    CHECK(page.review->secondBy != page.review->signedBy);
}

TEST_CASE("What is older than the last review stays folded until somebody asks", "[review]")
{
    ReviewDesk review;
    const auto decide = [&](int monthsBack, const QString& text) {
        auto& session = review.program.session();
        const LocalDate month = review.desk().desk().today().addMonths(-monthsBack);
        const auto id = orFail(session.run(review::StartReview{month}));
        orFail(session.run(review::FreezeReview{id, storage::kFirstRevision}));
        orFail(session.run(review::Decide{.review = id,
                                          .kind = review::DecisionKind::Task,
                                          .text = text,
                                          .owner = session.actor().person,
                                          .due = review.desk().desk().today().addDays(3)}));
    };
    decide(3, u"旧的决定"_s);
    decide(2, u"上月的决定"_s);
    review.the<ReviewBoard>().reload();
    ReviewDesk::settle();
    const auto isShown = [&](const QString& text) {
        const auto labels = review.desk().frame().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == text && label->isVisible();
        });
    };
    CHECK(isShown(u"上月的决定"_s));
    CHECK_FALSE(isShown(u"旧的决定"_s));
    review.click(u"showOlderDecisions"_s);
    CHECK(isShown(u"旧的决定"_s));
}

TEST_CASE("A step of the funnel leads to who was lost before it and who came to it", "[review]")
{
    ReviewDesk review;
    for (ChartView* chart : review.desk().frame().currentPage()->findChildren<ChartView*>()) {
        if (!std::holds_alternative<charts::Funnel>(chart->plot()->chart()))
            continue;
        Q_EMIT chart->markActivated(2); // nobody was consulted
        const auto* table = review.dialog<FactsDialog>(u"factsDialog"_s).findChild<ShortTable*>();
        REQUIRE(table->rowCount() == kEnquiries);
        CHECK(table->item(0, table->columnCount() - 1)->text() == u"–"_s);
    }
}

TEST_CASE("Whoever opened a record from the list finds the list again with the page", "[review]")
{
    ReviewDesk review;
    QTest::keyClick(&review.the<FigureCard>(), Qt::Key_Return);
    const QPointer<FactsDialog> facts = &review.dialog<FactsDialog>(u"factsDialog"_s);
    auto* table = facts->findChild<ShortTable*>();
    table->chooseId(4);
    Q_EMIT table->rowActivated(4);
    ReviewDesk::settle();
    REQUIRE_FALSE(facts.isNull());
    CHECK_FALSE(facts->isVisible());
    review.open(u"overview"_s);
    REQUIRE_FALSE(facts.isNull());
    CHECK(facts->isVisible());
    CHECK(table->currentId() == 4);
    facts->reject();
    ReviewDesk::settle();
    CHECK(facts.isNull());
}

TEST_CASE("What was entered can be taken back from the page", "[review]")
{
    ReviewDesk review;
    orFail(review.program.session().run(review::AddBenchmark{.indicator = u"csat"_s,
                                                             .thousandths = 90'000,
                                                             .origin = review::BenchmarkOrigin::Quoted,
                                                             .source = u"行业报告"_s,
                                                             .day = LocalDate(2026, 1, 1)}));
    review.open(u"entered"_s);
    auto& remove = review.the<QPushButton>(u"addBenchmarkRemove"_s);
    auto* table = remove.parentWidget()->parentWidget()->findChild<ShortTable*>();
    REQUIRE(table);
    REQUIRE(table->rowCount() == 1);
    table->selectRow(0);
    review.click(u"addBenchmarkRemove"_s);
    CHECK(orFail(review.program.session().query(review::ListEntered{})).benchmarks.empty());
}

TEST_CASE("Fewer than three words for three contradictions are refused at the field", "[review]")
{
    ReviewDesk review;
    review.freeze();
    review.click(u"confirmThree"_s);
    for (QLineEdit* words :
         review.dialog<QDialog>(u"ConfirmContradictions"_s).findChildren<QLineEdit*>())
        words->clear();
    review.act(u"ConfirmContradictions"_s);
    CHECK(review.dialog<QDialog>(u"ConfirmContradictions"_s).isVisible());
    CHECK(review.page().contradictions.empty());
}

TEST_CASE("Today says that last month waits", "[review]")
{
    ReviewDesk review;
    const auto rows = reviewRows(review.desk().desk(), review.desk().format());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().place == u"review/overview"_s);
}
