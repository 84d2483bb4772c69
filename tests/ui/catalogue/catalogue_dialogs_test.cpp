// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/phrase_commands.h"
#include "core/catalogue/service_commands.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/catalogue/categories_dialog.h"
#include "ui/catalogue/cost_dialog.h"
#include "ui/catalogue/dismissals_dialog.h"
#include "ui/catalogue/price_list_print.h"
#include "ui/catalogue/proposals_dialog.h"
#include "ui/catalogue/rounds_page.h"
#include "ui/catalogue/rule_dialog.h"
#include "ui/catalogue/service_actions.h"
#include "ui/catalogue/versions_dialog.h"
#include "ui/text/text_diff.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/short_table.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;
using namespace seraph::catalogue;
using seraph::tests::OpenProgram;
using tests::orFail;

namespace {

struct OpenCatalogue {
    OpenCatalogue()
    {
        program.translation.use(Language::English);
        program.signInOwner();
        program.program->window().QWidget::show();
    }
    session::Session& session() { return program.session(); }
    const Desk& desk() { return program.desk().desk(); }
    QWidget& window() { return program.program->window(); }
    Format format() { return {QLocale(u"en_US"_s), QTimeZone::systemTimeZone()}; }
    ServiceRow service() { return orFail(session().query(ListServices{})).front(); }
    template <class W> W& in(QWidget& place, const QString& name = {})
    {
        auto* found = place.findChild<W*>(name);
        REQUIRE(found);
        return *found;
    }
    void click(QWidget& place, const QString& button)
    {
        in<QPushButton>(place, button).click();
        QCoreApplication::processEvents();
    }
    void press(QWidget& place, const QString& text)
    {
        for (QPushButton* each : place.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text) {
                each->click();
                return QCoreApplication::processEvents();
            }
        }
        FAIL("no button " << text.toStdString());
    }

    OpenProgram program;
};

QString joined(const std::vector<TextPart>& parts, TextPart::Fate fate)
{
    QString text;
    for (const TextPart& part : parts) {
        if (part.fate == TextPart::Fate::Kept || part.fate == fate)
            text += part.text;
    }
    return text;
}

} // namespace

TEST_CASE("A comparison says what went and what came, and gives both texts back")
{
    const QString before = u"术后 24 小时内不要沾水。\n一周内不喝酒。\n有问题请打电话。"_s;
    const QString after = u"术后 48 小时内不要沾水。\n有问题请打电话。\n三天后复查。"_s;
    const auto parts = compareTexts(before, after);
    CHECK(joined(parts, TextPart::Fate::Removed) == before);
    CHECK(joined(parts, TextPart::Fate::Added) == after);
    const auto has = [&](TextPart::Fate fate, const QString& text) {
        return std::any_of(parts.begin(), parts.end(), [&](const TextPart& part) {
            return part.fate == fate && part.text == text;
        });
    };
    CHECK(has(TextPart::Fate::Removed, u"24"_s));
    CHECK(has(TextPart::Fate::Added, u"48"_s));
    CHECK(compareTexts(before, before) == std::vector{TextPart{TextPart::Fate::Kept, before}});
    CHECK(compareTexts({}, {}).empty());
    CHECK(compareTexts({}, u"new"_s) == std::vector{TextPart{TextPart::Fate::Added, u"new"_s}});
}

TEST_CASE("Two versions of a service are compared field by field")
{
    OpenCatalogue open;
    const ServiceRow row = open.service();
    const auto draft = orFail(open.session().run(DraftService{row.service.id}));
    const ServiceVersion version = orFail(open.session().query(OpenServiceVersion{draft}));
    ServiceContent content = version.content;
    content.charter.times.en += u" And an hour more."_s;
    REQUIRE(open.session().run(EditServiceDraft{draft, version.revision, content, u"longer"_s}));
    openServiceVersions(open.desk(),
                        open.format(),
                        orFail(open.session().query(OpenService{row.service.id})),
                        &open.window());
    auto& dialog = open.in<VersionsDialog>(open.window());
    const QString shown = open.in<QTextBrowser>(dialog).toPlainText();
    CHECK(shown.contains(u"And an hour more."_s));
    CHECK(shown.contains(u"longer"_s));
    CHECK_FALSE(shown.contains(version.content.charter.content.en));
}

TEST_CASE("Internal cost is kept and held against the price")
{
    OpenCatalogue open;
    openCostDialog(open.desk(), open.format(), open.service(), &open.window());
    auto& dialog = open.in<CostDialog>(open.window());
    open.in<EntryGrid>(dialog).setRows({{u"Binder"_s, u"80.5"_s}, {u"Therapist"_s, u"120"_s}});
    open.click(dialog, u"keepCost"_s);
    const auto sheet = orFail(open.session().query(OpenCostSheet{open.service().service.id}));
    REQUIRE(sheet.has_value());
    CHECK(total(sheet->lines) == Money(20050));
}

TEST_CASE("An amount that is none keeps the cost dialog open")
{
    OpenCatalogue open;
    openCostDialog(open.desk(), open.format(), open.service(), &open.window());
    auto& dialog = open.in<CostDialog>(open.window());
    open.in<EntryGrid>(dialog).setRows({{u"Binder"_s, u"eighty"_s}});
    open.click(dialog, u"keepCost"_s);
    CHECK(dialog.isVisible());
    CHECK_FALSE(orFail(open.session().query(OpenCostSheet{open.service().service.id})).has_value());
}

TEST_CASE("A category is added, renamed, moved and put away")
{
    OpenCatalogue open;
    CategoriesDialog dialog(open.desk(), &open.window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto shelves = [&] { return orFail(open.session().query(ListServiceCategories{})); };
    const auto before = shelves().size();
    auto& table = open.in<ShortTable>(dialog);
    const auto edits = dialog.findChildren<QLineEdit*>();
    edits.at(0)->setText(u"自己的"_s);
    edits.at(1)->setText(u"Our own"_s);
    open.click(dialog, u"addCategory"_s);
    REQUIRE(shelves().size() == before + 1);
    table.chooseId(shelves().back().id.value());
    edits.at(1)->setText(u"House specials"_s);
    open.press(dialog, u"Rename"_s);
    CHECK(shelves().back().nameEn == u"House specials"_s);
    open.press(dialog, u"Up"_s);
    CHECK(shelves()[before - 1].nameEn == u"House specials"_s);
    open.press(dialog, u"Put away"_s);
    CHECK(shelves().size() == before);
}

TEST_CASE("A new service is there as a draft, off sale")
{
    OpenCatalogue open;
    const auto before = orFail(open.session().query(ListServices{})).size();
    std::optional<ServiceId> made;
    openNewServiceDialog(open.desk(), &open.window(), [&](ServiceId service) { made = service; });
    auto& name = open.in<QLineEdit>(open.window(), u"name_enEdit"_s);
    name.setText(u"Nail care"_s);
    open.click(open.window(), u"addService"_s);
    REQUIRE(made.has_value());
    CHECK(orFail(open.session().query(ListServices{})).size() == before + 1);
    const auto detail = orFail(open.session().query(OpenService{*made}));
    CHECK(detail.row.service.standing == Standing::OffSale);
    CHECK(detail.row.draft.has_value());
}

TEST_CASE("A phrase rule of one's own is tried with its examples before it is kept")
{
    OpenCatalogue open;
    auto* dialog = new RuleDialog(open.desk(), std::nullopt, &open.window());
    dialog->show();
    open.in<QPlainTextEdit>(*dialog, u"anyEdit"_s).setPlainText(u"magic wand"_s);
    open.in<QLineEdit>(*dialog, u"basisEdit"_s).setText(u"House rule"_s);
    open.in<QLineEdit>(*dialog, u"saferEdit"_s).setText(u"say what it does"_s);
    open.in<QPlainTextEdit>(*dialog, u"hitsEdit"_s).setPlainText(u"Nothing of it is here."_s);
    open.click(*dialog, u"keepRule"_s);
    CHECK(dialog->isVisible());
    open.in<QPlainTextEdit>(*dialog, u"hitsEdit"_s).setPlainText(u"Our magic wand lifts everything."_s);
    open.click(*dialog, u"keepRule"_s);
    const auto rules = orFail(open.session().query(ListPhraseRules{}));
    CHECK(std::any_of(rules.begin(), rules.end(), [](const RuleRow& row) {
        return row.own && row.rule.any == QStringList{u"magic wand"_s};
    }));
}

TEST_CASE("A false alarm is listed and looked at again")
{
    OpenCatalogue open;
    const QString rule = orFail(open.session().query(ListPhraseRules{})).front().rule.code;
    orFail(open.session().run(DismissPhrase{rule, u"the best of"_s}));
    DismissalsDialog dialog(open.desk(), open.format(), &open.window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(open.in<ShortTable>(dialog).rowCount() == 1);
    open.press(dialog, u"Look at it again"_s);
    CHECK(orFail(open.session().query(ListPhraseDismissals{})).empty());
    CHECK(open.in<ShortTable>(dialog).rowCount() == 0);
}

TEST_CASE("Without proposals the list of them says so")
{
    OpenCatalogue open;
    ProposalsDialog dialog(open.desk(), open.format(), &open.window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(open.in<ShortTable>(dialog).rowCount() ==
          int(orFail(open.session().query(ListProposals{})).size()));
}

TEST_CASE("Rounds of the premises are shown with their steps, and a new one begins as a draft")
{
    OpenCatalogue open;
    open.program.desk().open(u"catalogue/premises"_s);
    QCoreApplication::processEvents();
    auto& page = open.in<RoundsPage>(open.window());
    const auto rounds = [&] { return orFail(open.session().query(ListSops{SopKind::Premises})); };
    const auto before = rounds().size();
    CHECK(open.in<ShortTable>(page).rowCount() == int(before));
    open.click(page, u"newRound"_s);
    open.in<QLineEdit>(page, u"nameEdit"_s).setText(u"Balcony check"_s);
    open.click(page, u"addRound"_s);
    CHECK(rounds().size() == before + 1);
    CHECK(open.in<ShortTable>(page).rowCount() == int(before + 1));
}

TEST_CASE("The price list shows what is on sale with what is not included")
{
    OpenCatalogue open;
    previewPriceList(open.desk(), open.format(), &open.window());
    QCoreApplication::processEvents();
    CHECK(open.window().findChild<PrintPreview*>() != nullptr);
}
