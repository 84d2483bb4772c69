// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/complaints/case_desk.h"

#include "core/clients/client_commands.h"
#include "core/complaints/filing_commands.h"
#include "ui/complaints/case_view.h"
#include "ui/desk/work_branch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace seraph::complaints;

CaseDesk::CaseDesk()
{
    orFail(program.workspace.open());
    program.workspace.addPerson(u"lina"_s, u"manager"_s);
    program.workspace.addPerson(u"second"_s, u"manager"_s);
    program.workspace.addPerson(u"quality"_s, u"quality_manager"_s);
    client = orFail(program.workspace.session().run(
        clients::AddClient{.details = {.name = u"王小红"_s},
                           .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
    program.workspace.close();
    program.signIn(u"lina"_s, TestWorkspace::kStaffPassword);
    program.program->window().resize(1366, 768);
    program.program->window().QWidget::show();
}

void CaseDesk::signIn(const QString& login)
{
    QByteArray password(TestWorkspace::kStaffPassword);
    program.program->changePerson();
    program.program->changeTo(login, Secret::take(password));
    settle();
}

void CaseDesk::open(const QString& place)
{
    program.desk().desk().open(place);
    settle();
}

void CaseDesk::openCase(const QString& pane)
{
    open(u"complaints/cases/"_s + id.toString());
    if (pane.isEmpty())
        return;
    auto& tabs = the<QTabWidget>();
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.widget(i)->objectName() == pane)
            tabs.setCurrentIndex(i);
    }
    settle();
}

void CaseDesk::click(const QString& button)
{
    auto& found = the<QPushButton>(button);
    REQUIRE(found.isEnabled());
    found.click();
    settle();
}

void CaseDesk::type(const QString& field, const QString& text)
{
    if (auto* line = find<QLineEdit>(field))
        return line->setText(text);
    the<QPlainTextEdit>(field).setPlainText(text);
}

void CaseDesk::choose(const QString& box, const QString& text)
{
    auto& found = the<QComboBox>(box);
    REQUIRE(found.findText(text) >= 0);
    found.setCurrentIndex(found.findText(text));
}

void CaseDesk::chooseCode(const QString& box, const QString& code)
{
    auto& found = the<QComboBox>(box);
    REQUIRE(found.findData(code) >= 0);
    found.setCurrentIndex(found.findData(code));
}

void CaseDesk::more(const QString& action)
{
    auto* found = the<ui::ComplaintView>().findChild<QAction*>(action);
    INFO(action.toStdString());
    REQUIRE(found);
    found->trigger();
    settle();
}

void CaseDesk::pass(const QString& text)
{
    click(u"nextMove"_s);
    type(u"textEdit"_s, text);
    click(u"keepStep"_s);
    REQUIRE_FALSE(isDialogOpen());
}

bool CaseDesk::isDialogOpen() const
{
    const auto* window = QApplication::activeModalWidget();
    return qobject_cast<const QDialog*>(window) != nullptr;
}

void CaseDesk::closeDialog()
{
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    settle();
}

void CaseDesk::file(const QString& category)
{
    id = orFail(session().run(FileComplaint{
        ui::workBranch(program.desk().desk()),
        {.client = client, .category = category, .summary = u"打完第三天一边高一边低"_s}}));
    settle();
}

std::vector<const QWidget*> CaseDesk::places() const
{
    if (const QWidget* dialog = QApplication::activeModalWidget())
        return {dialog};
    return {program.desk().frame().currentPage()};
}

bool CaseDesk::isShown(const QWidget& widget)
{
    return widget.isVisibleTo(widget.window());
}

void CaseDesk::settle() const
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(
        nullptr, QEvent::DeferredDelete); // panes and dialogs that are gone, as in a running program
    QCoreApplication::processEvents();
}

} // namespace seraph::tests
