// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/corrective_dialog.h"

#include "core/quality/corrective_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct CorrectiveDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CorrectiveDialogs)
};

constexpr int kProblemHeight = 72;

QPlainTextEdit* problemEdit(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(kProblemHeight));
    return edit;
}

} // namespace

void openCorrectiveDialog(const Desk& desk, BranchId branch, const CorrectiveStart& start, QWidget* parent)
{
    auto* form = new Form;
    auto* origin = new QComboBox;
    offerCodes<Origin>(*origin);
    origin->setCurrentIndex(std::max(0, origin->findData(toCode(start.origin))));
    origin->setEnabled(!start.originId);
    auto* title = new QLineEdit(start.title);
    auto* problem = problemEdit(start.problem);
    auto* reaction = problemEdit(start.reaction);
    form->addField({u"origin"_s, CorrectiveDialogs::tr("&From what"), origin});
    form->addField({u"title"_s, CorrectiveDialogs::tr("In one &line"), title, {}, Form::Need::Required});
    form->addField(
        {u"problem"_s, CorrectiveDialogs::tr("&What was wrong"), problem, {}, Form::Need::Required});
    form->addField({u"reaction"_s, CorrectiveDialogs::tr("What was done &at once"), reaction});
    openFormDialog(
        desk,
        {CorrectiveDialogs::tr("Corrective action"),
         CorrectiveDialogs::tr("Open"),
         CorrectiveDialogs::tr("Opened")},
        form,
        [&desk, branch, start, origin, title, problem, reaction]() -> Status {
            CorrectiveStart said = start;
            said.origin = chosenCode<Origin>(*origin);
            said.title = title->text();
            said.problem = problem->toPlainText();
            said.reaction = reaction->toPlainText();
            TRY_ASSIGN(const auto id, desk.session().run(OpenCorrective{branch, said}));
            desk.open(u"quality/corrective/"_s + id.toString());
            return {};
        },
        parent);
}

} // namespace seraph::ui
