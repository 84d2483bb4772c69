// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/new_code_page.h"

#include "ui/desk/kit_printing.h"
#include "ui/text/error_text.h"
#include "ui/widgets/capture_guard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroupsPerRow = 3;

Language shownLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

} // namespace

NewCodePage::NewCodePage(Outcome outcome, JobRunner& jobs, UserPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_outcome(std::move(outcome))
    , m_print(std::make_unique<PrintDesk>(jobs, prompts, journalOf(*m_outcome.workspace)))
    , m_message(new InlineMessage)
{
    new CaptureGuard(*this);
    auto* column = makePageLayout(*this);
    column->addWidget(makeLabel(tr("The workspace is open again"), LabelRole::Title));
    column->addWidget(makeLabel(tr("The recovery code is a new one; the old paper opens nothing "
                                   "here any more. Print it, seal it "
                                   "and destroy the old copies. It is shown only now.")));
    column->addWidget(m_message);
    column->addWidget(buildCode());
    if (!m_outcome.awaitPassword.empty()) {
        const QStringList logins(m_outcome.awaitPassword.begin(), m_outcome.awaitPassword.end());
        column->addWidget(makeLabel(tr("These people need a one-time password before they can sign "
                                       "in: %1. Give them one under "
                                       "Settings, Staff.")
                                        .arg(logins.join(tr(", ")))));
    }
    column->addStretch();
    auto* done = makeButton(tr("Go to the &sign-in"), ButtonRole::Primary);
    done->setObjectName(u"finishButton"_s);
    column->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &NewCodePage::finishClicked);
}

NewCodePage::~NewCodePage() = default;

QWidget* NewCodePage::buildCode()
{
    auto* card = new Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaled(22));
    const QStringList groups = m_outcome.code.toText().split(u'-');
    for (int i = 0; i < groups.size(); ++i) {
        auto* letters = makeLine(u"%1  %2"_s.arg(i + 1).arg(groups[i]));
        letters->setFont(font);
        letters->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(groups[i]));
        grid->addWidget(letters, i / kGroupsPerRow, i % kGroupsPerRow);
    }
    auto* printButton = makeButton(tr("&Print the recovery kit"));
    printButton->setIcon(icon(Icon::Printer));
    card->body()->addLayout(grid);
    card->body()->addWidget(printButton, 0, Qt::AlignLeft);
    connect(printButton, &QPushButton::clicked, this, &NewCodePage::print);
    return card;
}

void NewCodePage::print()
{
    printRecoveryKit(
        *m_outcome.workspace, m_outcome.code, shownLanguage(), *m_print, this, [this](const Status& printed) {
            if (printed)
                m_message->say(Tone::Good, tr("Both copies were sent to the printer."));
            else
                m_message->say(Tone::Danger, errorText(printed.error()));
        });
}

QString NewCodePage::finish()
{
    const QString folder = m_outcome.workspace->folder();
    m_print.reset();
    static_cast<void>(m_outcome.workspace->close()); // the sign-in that follows opens it anew and says what is wrong
    m_outcome.workspace.reset();
    return folder;
}

} // namespace seraph::ui
