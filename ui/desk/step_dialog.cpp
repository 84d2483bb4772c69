// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/step_dialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct StepDialog {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::StepDialog)
};

} // namespace

QDialog* openStepDialog(QWidget* parent, const StepWords& words, Form* form, std::function<Status()> save)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words.title);
    auto* keep = makeButton(words.verb, ButtonRole::Primary);
    keep->setObjectName(u"keepStep"_s);
    auto* leave = makeButton(StepDialog::tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    for (QPushButton* button : {keep, leave})
        button->setAutoDefault(false);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(form);
    column->addStretch();
    column->addLayout(buttons);
    dialog->setLayout(column);
    dialog->setMinimumWidth(scaled(words.width));
    const auto run = [form, dialog, save = std::move(save)] {
        form->clearErrors();
        const Status saved = save();
        if (!saved)
            return form->showError(saved.error());
        dialog->accept();
    };
    QObject::connect(keep, &QPushButton::clicked, dialog, run);
    QObject::connect(form, &Form::submitted, dialog, run);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

} // namespace seraph::ui
