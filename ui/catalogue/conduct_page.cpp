// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/conduct_page.h"

#include "core/catalogue/conduct_commands.h"
#include "ui/catalogue/service_html.h"
#include "ui/desk/phrase_rules.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

/// A list at the left and what is chosen at the right, under one title.
void layOut(QWidget& page, const QString& title, InlineMessage* message, ShortTable* table, QWidget* detail)
{
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(table);
    auto* splitter = new QSplitter;
    splitter->addWidget(card);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* column = makePageLayout(page);
    column->addWidget(new PageHeader(title));
    column->addWidget(message);
    column->addWidget(splitter, 1);
}

template <class Row> const Row* chosenOf(const std::vector<Row>& rows, const ShortTable& table)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
        return row.id.value() == table.currentId();
    });
    return found == rows.end() ? nullptr : &*found;
}

QString& textIn(LocalizedText& text, Language language)
{
    return language == Language::Chinese ? text.zh : text.en;
}

QString linesOf(const std::vector<LocalizedText>& texts, Language language)
{
    QStringList lines;
    for (const LocalizedText& text : texts)
        lines << text.in(language);
    return lines.join(u'\n');
}

std::vector<LocalizedText> withLines(std::vector<LocalizedText> texts,
                                     Language language,
                                     const QString& typed)
{
    const QStringList lines = typed.split(u'\n', Qt::SkipEmptyParts);
    texts.resize(std::size_t(lines.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        textIn(texts[i], language) = lines[qsizetype(i)].trimmed();
    return texts;
}

} // namespace

TouchpointsPage::TouchpointsPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new ShortTable(tr("Touchpoints"),
                             {{tr("No."), 52, Qt::AlignRight},
                              {tr("Touchpoint"), 170},
                              {tr("Stage"), 80},
                              {tr("Owner"), 110},
                              {tr("Standard"), 0}}))
    , m_message(new InlineMessage)
    , m_standard(makePhraseEdit(desk, Audience::Public))
    , m_keep(makeButton(tr("&Keep the standard")))
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("What is expected")));
    card->body()->addWidget(m_standard, 1);
    card->body()->addWidget(m_keep, 0, Qt::AlignRight);
    layOut(*this, tr("Touchpoints"), m_message, m_table, card);
    m_standard->editor()->setAccessibleName(tr("What is expected"));
    connect(m_table, &ShortTable::rowChosen, this, &TouchpointsPage::showStandard);
    connect(m_keep, &QPushButton::clicked, this, &TouchpointsPage::keep);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "touchpoint"))
            refresh();
    });
    refresh();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void TouchpointsPage::refresh()
{
    const qint64 chosen = m_table->currentId();
    m_rows = m_desk.session().query(ListTouchpoints{}).value_or(std::vector<Touchpoint>{});
    m_table->clearRows();
    for (const Touchpoint& row : m_rows) {
        m_table->addRow(row.id.value(),
                        {QString::number(row.number),
                         row.name().in(m_desk.language),
                         codeText(toCode(row.stage)),
                         roleText(m_desk, row.owner),
                         row.standard.in(m_desk.language)});
        if (row.id.value() == chosen)
            m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    }
    showStandard();
}

const Touchpoint* TouchpointsPage::current() const
{
    return chosenOf(m_rows, *m_table);
}

void TouchpointsPage::showStandard()
{
    const Touchpoint* row = current();
    m_standard->setText(row ? row->standard.in(m_desk.language) : QString());
    const bool edits = row && m_desk.session().can(kEdit);
    m_standard->setReadOnly(!edits);
    m_keep->setEnabled(edits);
}

void TouchpointsPage::keep()
{
    const Touchpoint* row = current();
    if (!row)
        return;
    LocalizedText standard = row->standard;
    textIn(standard, m_desk.language) = m_standard->text().trimmed();
    const Status kept = m_desk.session().run(
        EditTouchpoint{row->id, row->revision, row->name(), row->owner, standard});
    if (!kept)
        return m_message->say(Tone::Danger, errorText(kept.error()));
    m_message->clear();
    m_desk.offerUndo(tr("Changed"));
}

ScriptCardsPage::ScriptCardsPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new ShortTable(tr("Script cards"), {{tr("Card"), 0}}))
    , m_message(new InlineMessage)
    , m_dos(makePhraseEdit(desk, Audience::Direct))
    , m_donts(makePhraseEdit(desk, Audience::Record))
    , m_keep(makeButton(tr("&Keep the card")))
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Do"), tr("one a line")));
    card->body()->addWidget(m_dos, 3);
    card->body()->addWidget(new SectionHeader(tr("Don't"), tr("one a line")));
    card->body()->addWidget(m_donts, 2);
    card->body()->addWidget(m_keep, 0, Qt::AlignRight);
    layOut(*this, tr("Script cards"), m_message, m_table, card);
    m_dos->editor()->setAccessibleName(tr("Do"));
    m_donts->editor()->setAccessibleName(tr("Don't"));
    connect(m_table, &ShortTable::rowChosen, this, &ScriptCardsPage::showCard);
    connect(m_keep, &QPushButton::clicked, this, &ScriptCardsPage::keep);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "script_card"))
            refresh();
    });
    refresh();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void ScriptCardsPage::refresh()
{
    const qint64 chosen = m_table->currentId();
    m_rows = m_desk.session().query(ListScriptCards{}).value_or(std::vector<ScriptCard>{});
    m_table->clearRows();
    for (const ScriptCard& row : m_rows) {
        m_table->addRow(row.id.value(), {row.name().in(m_desk.language)});
        if (row.id.value() == chosen)
            m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    }
    showCard();
}

const ScriptCard* ScriptCardsPage::current() const
{
    return chosenOf(m_rows, *m_table);
}

void ScriptCardsPage::showCard()
{
    const ScriptCard* row = current();
    const bool edits = row && m_desk.session().can(kEdit);
    m_dos->setText(row ? linesOf(row->items.dos, m_desk.language) : QString());
    m_donts->setText(row ? linesOf(row->items.donts, m_desk.language) : QString());
    m_dos->setReadOnly(!edits);
    m_donts->setReadOnly(!edits);
    m_keep->setEnabled(edits);
}

void ScriptCardsPage::keep()
{
    const ScriptCard* row = current();
    if (!row)
        return;
    const ScriptItems items{withLines(row->items.dos, m_desk.language, m_dos->text()),
                            withLines(row->items.donts, m_desk.language, m_donts->text())};
    const Status kept =
        m_desk.session().run(EditScriptCard{row->id, row->revision, row->name(), items});
    if (!kept)
        return m_message->say(Tone::Danger, errorText(kept.error()));
    m_message->clear();
    m_desk.offerUndo(tr("Changed"));
}

} // namespace seraph::ui
