// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/outcome_dialog.h"

#include "ui/text/error_text.h"
#include "ui/vault/new_code_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/theme.h"

#include <QStackedLayout>

namespace seraph::ui {

namespace {
constexpr QSize kSize(960, 620);
}

OutcomeDialog::OutcomeDialog(const QString& title,
                             const Means& means,
                             std::function<void(const QString& folder)> done,
                             QWidget* parent)
    : QDialog(parent)
    , m_means(means)
    , m_done(std::move(done))
    , m_pages(new QStackedLayout(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(scaled(kSize.width()), scaled(kSize.height()));
}

void OutcomeDialog::showBefore(QWidget* page)
{
    m_pages->addWidget(page);
}

void OutcomeDialog::conclude(Outcome outcome)
{
    auto workspace = session::Workspace::open(m_means.environment, std::move(outcome.opening));
    if (!workspace) {
        auto* message = new InlineMessage;
        message->say(Tone::Danger, errorText(workspace.error()));
        m_pages->setCurrentIndex(m_pages->addWidget(message));
        return;
    }
    m_code = new NewCodePage(
        {*std::move(workspace), std::move(outcome.code), std::move(outcome.awaitPassword)},
        m_means.jobs,
        m_means.prompts);
    connect(m_code, &NewCodePage::finishClicked, this, &OutcomeDialog::finish);
    m_pages->setCurrentIndex(m_pages->addWidget(m_code));
}

void OutcomeDialog::finish()
{
    const QString folder = m_code->finish();
    m_code = nullptr;
    accept();
    m_done(folder);
}

void OutcomeDialog::reject()
{
    // The workspace exists by now, and its code was in sight: closing the window is the same as going on.
    if (m_code)
        return finish();
    QDialog::reject();
}

} // namespace seraph::ui
