// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recovery_dialog.h"

#include "ui/vault/new_password_fields.h"
#include "ui/vault/outcome_dialog.h"
#include "ui/vault/recovery_code_fields.h"
#include "ui/widgets/close_button.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// The one page before the outcome.
class RecoveryPage final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::RecoveryPage)

public:
    RecoveryPage(QString folder, const session::Environment& environment, JobRunner& jobs, OutcomeDialog& dialog)
        : m_folder(std::move(folder))
        , m_environment(environment)
        , m_jobs(jobs)
        , m_dialog(dialog)
        , m_form(new Form)
        , m_code(new RecoveryCodeFields(*m_form))
    {
        m_new.emplace(*m_form);
        auto* recover = makeButton(tr("Set the &new password"), ButtonRole::Primary);
        recover->setObjectName(u"recoverButton"_s);
        auto* column = makePageLayout(*this);
        column->addWidget(makeLabel(tr("Open with the recovery code"), LabelRole::Title));
        column->addWidget(
            makeLabel(tr("The owner gets a new password, everything is written under a new key, "
                         "and the code on the "
                         "paper is replaced by a new one. The journal keeps a note of it.")));
        column->addWidget(makeScrollArea(withRoomBelow(m_form)), 1);
        auto* buttons = makeRow();
        buttons->addStretch();
        buttons->addWidget(makeCloseButton(m_dialog));
        buttons->addWidget(recover);
        column->addLayout(buttons);
        connect(recover, &QPushButton::clicked, this, [this] { begin(); });
        connect(m_form, &Form::submitted, this, [this] { begin(); });
    }

private:
    void begin()
    {
        m_form->clearErrors();
        auto code = m_code->read();
        if (!code)
            return; // the wrong field is marked
        if (!m_new->agree(*m_form))
            return;
        const auto given = std::make_shared<std::pair<vault::RecoveryCode, vault::Password>>(
            std::move(*code), m_new->password());
        using Outcome = OutcomeDialog::Outcome;
        auto work = [given, folder = m_folder, &environment = m_environment](
                        const session::Work&) -> Result<Outcome> {
            TRY_ASSIGN(
                auto created,
                session::Workspace::recover(environment, folder, given->first, given->second.copy()));
            return Outcome{session::Workspace::detach(std::move(created.workspace)),
                           std::move(created.recoveryCode),
                           {}};
        };
        m_jobs.run<Outcome>(
            this, tr("Opening with the recovery code"), std::move(work), [this](Result<Outcome> outcome) {
                if (!outcome)
                    return m_form->showError(outcome.error());
                m_new->wipe();
                m_code->clear();
                m_dialog.conclude(std::move(*outcome));
            });
    }

    QString m_folder;
    const session::Environment& m_environment;
    JobRunner& m_jobs;
    OutcomeDialog& m_dialog;
    Form* m_form;
    RecoveryCodeFields* m_code;
    std::optional<NewPasswordFields> m_new;
};

} // namespace

void openRecovery(QWidget* parent,
                  const QString& folder,
                  const session::Environment& environment,
                  JobRunner& jobs,
                  UserPrompts& prompts,
                  std::function<void(const QString& folder)> done)
{
    auto* dialog = new OutcomeDialog(
        OutcomeDialog::tr("Forgotten password"), {environment, jobs, prompts}, std::move(done), parent);
    dialog->showBefore(new RecoveryPage(folder, environment, jobs, *dialog));
    dialog->open();
}

} // namespace seraph::ui
