// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "tests/support/string_makers.h"
#include "ui/widgets/access_keys.h"

#include <QBoxLayout>
#include <QDialog>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

namespace {

struct NameAndPhone {
    NameAndPhone()
    {
        form.addField({u"name"_s, u"姓名(&N)"_s, name, {}, Form::Need::Required});
        form.addField({u"phone"_s, u"&Phone"_s, phone});
        form.show();
    }
    Form form;
    QLineEdit* name = new QLineEdit;
    QLineEdit* phone = new QLineEdit;
};

} // namespace

TEST_CASE("An error stands at its field and goes when somebody types there", "[form]")
{
    NameAndPhone desk;
    desk.form.showError(invalid(u"phone"_s, u"required"_s));
    CHECK_FALSE(desk.form.fieldError(u"phone"_s).isEmpty());
    CHECK(desk.form.fieldError(u"name"_s).isEmpty());
    CHECK(desk.phone->accessibleDescription() == desk.form.fieldError(u"phone"_s));
    QTest::keyClicks(desk.phone, u"1"_s);
    CHECK(desk.form.fieldError(u"phone"_s).isEmpty());
}

TEST_CASE("Two wrong fields are counted on top, and an error about no field is said there", "[form]")
{
    NameAndPhone desk;
    Error error = invalid(u"name"_s, u"required"_s);
    error.fields.push_back({u"phone"_s, u"too_long"_s});
    desk.form.showError(error);
    CHECK(desk.form.summary().contains(u'2'));
    desk.form.showError(makeError(ErrorCode::DiskFull));
    CHECK_FALSE(desk.form.summary().isEmpty());
    CHECK(desk.form.fieldError(u"name"_s).isEmpty());
}

TEST_CASE("The count on top goes down as fields are put right", "[form]")
{
    NameAndPhone desk;
    Error error = invalid(u"name"_s, u"required"_s);
    error.fields.push_back({u"phone"_s, u"required"_s});
    desk.form.showError(error);
    CHECK(desk.form.summary().contains(u'2'));
    QTest::keyClicks(desk.phone, u"1"_s);
    CHECK(desk.form.summary().isEmpty());
    CHECK_FALSE(desk.form.fieldError(u"name"_s).isEmpty());
}

TEST_CASE("A required field that is empty is found without asking anybody", "[form]")
{
    NameAndPhone desk;
    CHECK_FALSE(desk.form.checkRequired());
    desk.name->setText(u"王小红"_s);
    CHECK(desk.form.checkRequired());
}

TEST_CASE("Enter in the last field and Ctrl+Enter anywhere send the form off", "[form]")
{
    NameAndPhone desk;
    QSignalSpy sent(&desk.form, &Form::submitted);
    QTest::keyClick(desk.name, Qt::Key_Return);
    CHECK(sent.isEmpty());
    QTest::keyClick(desk.phone, Qt::Key_Return);
    CHECK(sent.size() == 1);
    QTest::keyClick(desk.name, Qt::Key_Return, Qt::ControlModifier);
    CHECK(sent.size() == 2);
}

TEST_CASE("Enter that chooses a character of an input method sends nothing", "[form]")
{
    NameAndPhone desk;
    QSignalSpy sent(&desk.form, &Form::submitted);
    QInputMethodEvent composing(u"wxh"_s, {});
    QCoreApplication::sendEvent(desk.phone, &composing);
    QTest::keyClick(desk.phone, Qt::Key_Return);
    CHECK(sent.isEmpty());
    QInputMethodEvent chosen;
    chosen.setCommitString(u"王小红"_s);
    QCoreApplication::sendEvent(desk.phone, &chosen);
    QTest::keyClick(desk.phone, Qt::Key_Return);
    CHECK(sent.size() == 1);
}

TEST_CASE("No two fields of a form share an access key", "[form]")
{
    Form form;
    form.addField({u"kind"_s, u"类型(&W)"_s, new QLineEdit});
    form.addField({u"words"_s, u"原话(&W)"_s, new QLineEdit});
    form.addField({u"what"_s, u"&What"_s, new QLineEdit});
    QStringList keys;
    for (const QLabel* label : form.findChildren<QLabel*>()) {
        if (label->buddy())
            keys << QKeySequence::mnemonic(label->text()).toString();
    }
    CHECK(keys == QStringList{u"Alt+W"_s, u"Alt+A"_s, u"Alt+H"_s});
}

TEST_CASE("A button of a dialog has a key that no field of it has", "[form]")
{
    QDialog dialog;
    auto* form = new Form(&dialog);
    form->addField({u"name"_s, u"姓名(&N)"_s, new QLineEdit});
    auto* next = new QPushButton(u"下一步(&N)"_s, &dialog);
    auto* plain = new QLabel(u"甲 & 乙(&N)"_s, &dialog);
    dialog.show();
    shareOutKeys(dialog);
    CHECK(next->text() == u"下一步(&A)"_s);
    CHECK(plain->text() == u"甲 & 乙(&N)"_s); // no field's label: its & is no key
}

TEST_CASE("A form in a dialog ends where the dialog ends, on a page where reading is comfortable",
          "[form]")
{
    QDialog dialog;
    auto* form = new Form;
    form->addField({u"name"_s, u"&Name"_s, new QLineEdit});
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    dialog.setLayout(column);
    dialog.resize(600, 200);
    dialog.show();
    CHECK(form->width() == 600);

    NameAndPhone page;
    page.form.resize(600, 200);
    CHECK(page.form.width() < 600);
}
