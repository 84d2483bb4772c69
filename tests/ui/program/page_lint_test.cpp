// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/program/page_lint.h"

#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "tests/ui/program/sample_business.h"
#include "ui/shell/pages.h"
#include "ui/shell/scenes.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using seraph::tests::lint;
using seraph::tests::OpenProgram;

namespace {

/// The smallest screen of a desk today, at whatever scale the test runs.
constexpr QSize kScreen{1366, 768};

void settle()
{
    for (int i = 0; i < 2; ++i)
        QApplication::sendPostedEvents();
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void report(const QString& place, const QStringList& findings)
{
    for (const QString& finding : findings)
        FAIL_CHECK(place.toStdString() << ": " << finding.toStdString());
}

/// Hears of buttons and words that are shown before they stand anywhere: on a screen each is a small window for a moment.
class StrayWindows final : public QObject {
public:
    StrayWindows() { qApp->installEventFilter(this); }
    QStringList found() const { return m_found; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
        const bool isPart = qobject_cast<QAbstractButton*>(watched) || qobject_cast<QLabel*>(watched);
        if (widget && isPart && widget->isWindow() && widget->windowType() == Qt::Window)
            m_found << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                           widget->objectName() + u' ' + widget->accessibleName();
        return false;
    }

private:
    QStringList m_found;
};

/// Somebody with everything that the dialogs about a client show, and somebody who may be the same person.
void putFamilyOnFile(OpenProgram& open)
{
    using namespace seraph::clients;
    session::Session& session = open.session();
    const auto add = [&](const QString& name) {
        return seraph::tests::orFail(session.run(AddClient{
            .details = {.name = name}, .contacts = {{ContactKind::Phone, u"10012348812"_s, {}}}}));
    };
    const ClientId mother = add(u"王小红"_s);
    add(u"王晓红"_s);
    REQUIRE(session.run(AddAddress{mother, {u"家"_s, u"张江路 5 号 301"_s, u"门禁 2468"_s}}));
    REQUIRE(session.run(RaiseAlert{mother, {AlertLevel::Danger, u"青霉素过敏"_s, {}}}));
    REQUIRE(session.run(AddGuardian{mother, {u"李明"_s, u"丈夫"_s, u"10077776666"_s, {}}}));
}

} // namespace

TEST_CASE("The lint finds what is clipped, nameless and untranslated", "[lint]")
{
    applyAppearance(*qApp, {});
    QWidget page;
    auto* label = makeLine(u"中文标题比标签宽"_s);
    label->setParent(&page);
    label->setFixedWidth(20);
    auto* english = makeLine(u"Not translated"_s);
    english->setParent(&page);
    english->adjustSize();
    auto* nameless = new QLineEdit(&page);
    nameless->move(0, 60);
    page.show();
    settle();
    const QStringList findings = lint(page, Language::Chinese);
    CHECK(findings.filter(u"clipped: "_s).size() == 1);
    CHECK(findings.filter(u"untranslated: "_s).size() == 1);
    CHECK(findings.filter(u"nameless: "_s).size() == 1);
}

TEST_CASE("Nothing on any page is clipped, nameless or untranslated", "[lint]")
{
    const Language language = GENERATE(Language::Chinese, Language::English);
    applyAppearance(*qApp, {});
    OpenProgram open;
    open.translation.use(language);
    open.program->window().resize(kScreen);
    const StrayWindows strays;
    open.signInOwner();
    open.program->window().QWidget::show();
    for (const QString& id : open.desk().pageIds()) {
        open.desk().open(id);
        const QStringList sections = sectionsOf(*open.desk().frame().currentPage());
        for (const QString& section : sections.isEmpty() ? QStringList{QString()} : sections) {
            const QString place = section.isEmpty() ? id : id + u'/' + section;
            open.desk().open(place);
            settle();
            report(place, lint(open.program->window(), language));
        }
    }
    report(u"shown alone"_s, strays.found());
}

TEST_CASE("Nothing in any dialog is clipped, nameless or untranslated", "[lint]")
{
    const Language language = GENERATE(Language::Chinese, Language::English);
    applyAppearance(*qApp, {});
    OpenProgram open;
    open.translation.use(language);
    open.signInOwner();
    tests::addSampleBusiness(open.session());
    QWidget& window = open.program->window();
    window.resize(kScreen);
    window.show();
    putFamilyOnFile(open);
    // The sample business writes Chinese: in Chinese every word is looked at, in English what is cut or has no name.
    const tests::Shows shows =
        language == Language::English ? tests::Shows::Data : tests::Shows::OwnWords;
    const StrayWindows strays;
    for (const Scene& scene : dialogScenes()) {
        scene.open(open.desk().desk(), &window);
        settle();
        QWidget* dialog = topDialog(window); // some show a part of a page
        report(scene.name, lint(dialog ? *dialog : window, language, shows));
        closeDialogs(window);
    }
    const Status seen = open.program->showEveryScreen([&](const QString& name) -> Status {
        settle();
        QWidget* dialog = topDialog(window);
        report(name, lint(dialog ? *dialog : window, language, shows));
        return {};
    });
    CHECK(seen.has_value());
    report(u"shown alone"_s, strays.found());
}
