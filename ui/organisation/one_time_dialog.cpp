// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/one_time_dialog.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kOnClipboard{30};
constexpr int kOneTimeWidth = 460;

QLabel* largeLine(const QString& text)
{
    auto* line = makeLine(text, LabelRole::Title);
    line->setProperty("quoted", true); // as it was given, in whatever language
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return line;
}

/// For half a minute; what somebody copied since stays.
void lendToClipboard(const QString& text)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    QTimer::singleShot(kOnClipboard, clipboard, [clipboard, text] {
        if (clipboard->text() == text)
            clipboard->clear();
    });
}

} // namespace

OneTimeDialog::OneTimeDialog(const View& view, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("One-time password for %1").arg(view.person));
    setMinimumWidth(scaled(kOneTimeWidth));
    auto* password = largeLine(view.password);
    password->setObjectName(u"oneTimePassword"_s);
    auto* copy = makeButton(tr("&Copy for half a minute"));
    auto* done = makeButton(tr("I have told it"), ButtonRole::Primary);
    for (QPushButton* button : {copy, done})
        button->setAutoDefault(false);
    auto* buttons = makeRow();
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(done);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(tr("Sign-in name"), LabelRole::Note));
    column->addWidget(largeLine(view.login));
    column->addWidget(makeLabel(tr("One-time password"), LabelRole::Note));
    column->addWidget(password);
    column->addWidget(makeLabel(
        tr("Tell it to them now: it is shown here and nowhere again. At the next sign-in they "
           "choose a password of their own before anything else.")));
    column->addLayout(buttons);
    setLayout(column);
    connect(copy, &QPushButton::clicked, this, [words = view.password] { lendToClipboard(words); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace seraph::ui
