// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/form_dialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;
constexpr int kProseHeight = 72;

struct FormDialogText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::FormDialog)
};

} // namespace

QDialog* openFormDialog(const Desk& desk,
                        const FormWords& words,
                        Form* form,
                        std::function<Status()> save,
                        QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words.title);
    auto* act = makeButton(words.act, ButtonRole::Primary);
    act->setObjectName(u"formAct"_s);
    auto* leave = makeButton(FormDialogText::tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(act);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(form);
    column->addLayout(buttons);
    dialog->setLayout(column);
    dialog->setMinimumWidth(scaled(kWidth));
    const auto onSave = [desk, dialog, form, done = words.done, save = std::move(save)] {
        form->clearErrors();
        const Status saved = save();
        if (!saved)
            return form->showError(saved.error());
        if (!done.isEmpty())
            desk.offerUndo(done);
        dialog->accept();
    };
    QObject::connect(act, &QPushButton::clicked, dialog, onSave);
    QObject::connect(form, &Form::submitted, dialog, onSave);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

QDialog* askForReason(const Desk& desk,
                      const FormWords& words,
                      ReasonNeed need,
                      std::function<Status(const QString& reason)> save,
                      QWidget* parent)
{
    auto* form = new Form;
    auto* reason = new QPlainTextEdit;
    reason->setObjectName(u"reasonEdit"_s);
    reason->setFixedHeight(scaled(kProseHeight));
    reason->setTabChangesFocus(true);
    const auto needed = need == ReasonNeed::Required ? Form::Need::Required : Form::Need::Optional;
    form->addField({u"reason"_s, FormDialogText::tr("&Reason"), reason, {}, needed});
    return openFormDialog(
        desk, words, form, [reason, save = std::move(save)] { return save(reason->toPlainText()); }, parent);
}

} // namespace seraph::ui
