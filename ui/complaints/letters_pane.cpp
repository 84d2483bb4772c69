// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/letters_pane.h"

#include "core/complaints/complaint_content.h"
#include "ui/complaints/decision_dialogs.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

LettersPane::LettersPane(const Desk& desk, const Format& format, const ComplaintPage& page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* column = makeColumn(12);
    if (desk.session().can(kWork))
        column->addWidget(buildNew(page.row.complaint.id));
    for (auto letter = page.letters.rbegin(); letter != page.letters.rend(); ++letter) {
        auto* card = new Card;
        const QString how = letter->sentBy ? codeWord(toCode(*letter->sentBy)) : tr("not sent");
        card->body()->addWidget(new SectionHeader(templateOf(letter->kind).subject.in(desk.language),
                                                  tr("%1, %2, %3")
                                                      .arg(format.dateTime(letter->writtenAt),
                                                           page.names.value(letter->writtenBy.value()),
                                                           how)));
        auto* text = makeLabel(letter->text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(text);
        card->body()->addWidget(buildPrint(page.row.complaint.number, *letter), 0, Qt::AlignRight);
        column->addWidget(card);
    }
    column->addStretch();
    setLayout(column);
}

QWidget* LettersPane::buildPrint(const QString& number, const Letter& letter)
{
    auto* print = makeButton(tr("Print …"));
    print->setObjectName(u"print_"_s + toCode(letter.kind));
    connect(print, &QPushButton::clicked, this, [this, number, letter] {
        previewLetter(m_desk, number, letter, window());
    });
    return print;
}

QWidget* LettersPane::buildNew(ComplaintId complaint)
{
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("Write a letter"), tr("from the template, to be read over")));
    auto* row = makeRow(8);
    for (const auto& [kind, code] : Codes<LetterKind>::kAll) {
        auto* button = makeButton(templateOf(kind).subject.in(m_desk.language));
        button->setObjectName(u"letter_"_s + QString::fromLatin1(code));
        connect(button, &QPushButton::clicked, this, [this, complaint, kind = kind] {
            openLetterDialog(m_desk, complaint, kind, window());
        });
        row->addWidget(button);
    }
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

} // namespace seraph::ui
