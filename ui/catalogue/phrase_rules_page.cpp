// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/phrase_rules_page.h"

#include "core/catalogue/phrase_commands.h"
#include "core/catalogue/shipped_content.h"
#include "ui/catalogue/dismissals_dialog.h"
#include "ui/catalogue/rule_dialog.h"
#include "ui/catalogue/service_html.h"
#include "ui/desk/phrase_rules.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

QString categoryText(const QString& code, Language language)
{
    for (const PhraseCategory& category : shippedPhrases().categories) {
        if (category.code == code)
            return category.name.in(language);
    }
    return code;
}

bool mentions(const RuleRow& row, const QString& text)
{
    return text.isEmpty() || row.rule.any.join(u' ').contains(text, Qt::CaseInsensitive) ||
           row.rule.basis.zh.contains(text) || row.rule.code.contains(text);
}

} // namespace

PhraseRulesPage::PhraseRulesPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_search(new QLineEdit)
    , m_table(new ShortTable(tr("Phrase rules"),
                             {{tr("Wording"), 0},
                              {tr("Category"), 160},
                              {tr("Public"), 60},
                              {tr("One to one"), 70},
                              {tr("Use"), 50}}))
    , m_message(new InlineMessage)
    , m_rule(new QTextBrowser)
    , m_trial(makePhraseEdit(desk, Audience::Public))
    , m_toggle(makeButton(tr("Switch off")))
    , m_change(makeButton(tr("C&hange")))
{
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Wording or law"));
    m_search->setAccessibleName(tr("Search phrase rules"));
    m_search->setMaximumWidth(scaled(260));
    auto* header = new PageHeader(tr("Phrase rules"));
    header->addAction(m_search);
    auto* alarms = makeButton(tr("&False alarms"));
    alarms->setObjectName(u"falseAlarms"_s);
    header->addAction(alarms);
    header->addAction(m_toggle);
    header->addAction(m_change);
    connect(alarms, &QPushButton::clicked, this, [this] {
        (new DismissalsDialog(m_desk, m_format, this))->open();
    });
    connect(m_change, &QPushButton::clicked, this, &PhraseRulesPage::change);
    if (desk.session().can(kEdit)) {
        auto* add = makeButton(tr("&New rule"));
        add->setObjectName(u"newRule"_s);
        header->addAction(add);
        connect(add, &QPushButton::clicked, this, [this] { openRecord(0); });
    }
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* splitter = new QSplitter;
    splitter->addWidget(card);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_table, &ShortTable::rowChosen, this, &PhraseRulesPage::showRule);
    connect(m_search, &QLineEdit::textChanged, this, &PhraseRulesPage::refresh);
    connect(m_toggle, &QPushButton::clicked, this, &PhraseRulesPage::toggle);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "phrase_rule"))
            refresh();
    });
    refresh();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

QWidget* PhraseRulesPage::buildDetail()
{
    m_rule->setFrameShape(QFrame::NoFrame);
    m_rule->setAccessibleName(tr("The rule"));
    m_trial->editor()->setPlaceholderText(
        tr("Type or paste a text here to see what the rules find in it."));
    m_trial->editor()->setAccessibleName(tr("Try a text"));
    auto* rule = new Card(Card::Padding::None);
    rule->body()->addWidget(m_rule);
    auto* trial = new Card;
    trial->body()->addWidget(new SectionHeader(tr("Try a text")));
    trial->body()->addWidget(m_trial, 1);
    auto* both = new QSplitter(Qt::Vertical);
    both->addWidget(rule);
    both->addWidget(trial);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    return both;
}

void PhraseRulesPage::refresh()
{
    const int chosen = m_table->currentRow();
    m_rows.clear();
    for (RuleRow& row : m_desk.session().query(ListPhraseRules{}).value_or(std::vector<RuleRow>{})) {
        if (mentions(row, m_search->text().trimmed()))
            m_rows.push_back(std::move(row));
    }
    m_table->clearRows();
    qint64 number = 0;
    for (const RuleRow& row : m_rows) {
        m_table->addRow(++number,
                        {row.rule.any.mid(0, 3).join(tr(", ")),
                         categoryText(row.category, m_desk.language),
                         codeText(toCode(row.rule.scope.inPublic)),
                         codeText(toCode(row.rule.scope.direct)),
                         codeText(toCode(row.use))});
    }
    if (chosen >= 0 && chosen < m_table->rowCount())
        m_table->setCurrentCell(chosen, 0);
    showRule();
}

const RuleRow* PhraseRulesPage::current() const
{
    const qint64 number = m_table->currentId();
    return number > 0 && number <= qint64(m_rows.size()) ? &m_rows[std::size_t(number - 1)] : nullptr;
}

void PhraseRulesPage::showRule()
{
    const RuleRow* row = current();
    m_rule->setHtml(row ? ruleHtml(*row, {m_desk.language, m_desk.profile, m_format}) : QString());
    m_toggle->setEnabled(row && m_desk.session().can(kEdit));
    m_change->setEnabled(m_toggle->isEnabled());
    m_toggle->setText(row && row->use == RuleUse::Off ? tr("Switch on") : tr("Switch off"));
}

void PhraseRulesPage::openRecord(qint64)
{
    if (m_desk.session().can(kEdit))
        (new RuleDialog(m_desk, std::nullopt, this))->open();
}

void PhraseRulesPage::change()
{
    if (const RuleRow* row = current())
        (new RuleDialog(m_desk, *row, this))->open();
}

void PhraseRulesPage::toggle()
{
    const RuleRow* row = current();
    if (!row)
        return;
    const RuleUse use = row->use == RuleUse::On ? RuleUse::Off : RuleUse::On;
    const auto saved = m_desk.session().run(SavePhraseRule{row->category, row->rule, use});
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    m_message->clear();
    m_desk.offerUndo(tr("Changed"));
}

} // namespace seraph::ui
