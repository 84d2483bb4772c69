// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/rule_dialog.h"

#include "core/catalogue/phrase_commands.h"
#include "core/catalogue/shipped_content.h"
#include "ui/catalogue/service_html.h"
#include "ui/desk/form_draft.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

constexpr int kLinesHeight = 64;

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// "a, b、c": what stands in one line.
QStringList listOf(QString text)
{
    return linesOf(text.replace(u'，', u'\n').replace(u'、', u'\n').replace(u',', u'\n'));
}

QComboBox* makeSeverity(Severity chosen)
{
    auto* box = new QComboBox;
    for (const auto& [value, code] : Codes<Severity>::kAll)
        box->addItem(codeText(QString::fromLatin1(code)), int(value));
    box->setCurrentIndex(box->findData(int(chosen)));
    return box;
}

Severity severityIn(const QComboBox& box)
{
    return Severity(box.currentData().toInt());
}

QPlainTextEdit* makeLines()
{
    auto* edit = new QPlainTextEdit;
    edit->setFixedHeight(scaled(kLinesHeight));
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

RuleDialog::RuleDialog(const Desk& desk, const std::optional<RuleRow>& rule, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_row(rule)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_row ? tr("Phrase rule") : tr("New phrase rule"));
    // A code is never shown and never changed; the moment makes it one's own.
    m_code = m_row ? m_row->rule.code : u"own.r%1"_s.arg(toMilliseconds(desk.session().clock().now()));
    makeEditors();
    build();
    if (m_row)
        fill(*m_row);
    if (!m_row)
        m_draft = new FormDraft(m_desk, {u"catalogue/phrase_rules"_s, 0}, *m_form, *m_banner);
}

void RuleDialog::reject()
{
    if (m_draft)
        m_draft->abandon();
    QDialog::reject();
}

void RuleDialog::makeEditors()
{
    m_form = new Form;
    m_banner = new InlineMessage;
    m_category = new QComboBox;
    for (const PhraseCategory& category : shippedPhrases().categories)
        m_category->addItem(category.name.in(m_desk.language), category.code);
    m_language = new QComboBox;
    m_language->addItem(u"中文"_s, int(RuleLanguage::Chinese));
    m_language->addItem(u"English"_s, int(RuleLanguage::English));
    m_language->setCurrentIndex(m_desk.language == Language::Chinese ? 0 : 1);
    m_any = makeLines();
    m_with = new QLineEdit;
    m_unless = new QLineEdit;
    m_public = makeSeverity(Severity::Warn);
    m_direct = makeSeverity(Severity::Warn);
    m_basis = new QLineEdit;
    m_safer = new QLineEdit;
    m_hits = makeLines();
    m_misses = makeLines();
}

void RuleDialog::build()
{
    m_form->addFields({{u"category"_s, tr("C&ategory"), m_category},
                       {u"language"_s, tr("&Language"), m_language}});
    m_form->addField({u"any"_s, tr("&Phrases, one a line"), m_any, {}, Form::Need::Required});
    m_form->addField(
        {u"with"_s, tr("&Only near"), m_with, tr("Separated by commas; empty: wherever it stands.")});
    m_form->addField({u"unless"_s,
                      tr("&Harmless in"),
                      m_unless,
                      tr("A wording around it, or “not…” for whatever follows “not”.")});
    m_form->addFields({{u"scope"_s, tr("P&ublic text"), m_public},
                       {u"direct"_s, tr("To one p&erson"), m_direct}});
    m_form->addField({u"basis"_s, tr("&Basis"), m_basis, tr("Law or house rule."), Form::Need::Required});
    m_form->addField({u"safer"_s, tr("&Say instead"), m_safer, {}, Form::Need::Required});
    m_form->addField({u"hits"_s, tr("&Must find, one sentence a line"), m_hits});
    m_form->addField({u"misses"_s, tr("Must let pass, o&ne sentence a line"), m_misses});
    auto* keep = makeButton(tr("Keep the rule"), ButtonRole::Primary);
    keep->setObjectName(u"keepRule"_s);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    if (m_row && m_row->own) {
        auto* back =
            makeButton(m_row->rule.code.startsWith(u"own."_s) ? tr("Put the rule away")
                                                              : tr("Back to the shipped rule"),
                       ButtonRole::Danger);
        buttons->addWidget(back);
        connect(back, &QPushButton::clicked, this, &RuleDialog::backToShipped);
    }
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(makeScrollArea(m_form), 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(600), scaled(640));
    connect(m_form, &Form::submitted, this, &RuleDialog::save);
    connect(keep, &QPushButton::clicked, this, &RuleDialog::save);
    connect(leave, &QPushButton::clicked, this, &RuleDialog::reject);
}

/// Lists of harmless wordings that many rules share are kept, but their names say nothing to anybody.
void RuleDialog::fill(const RuleRow& row)
{
    QStringList unless;
    QStringList shared;
    m_category->setCurrentIndex(m_category->findData(row.category));
    m_language->setCurrentIndex(m_language->findData(int(row.rule.language)));
    m_any->setPlainText(row.rule.any.join(u'\n'));
    m_with->setText(row.rule.with.join(u", "_s));
    for (const QString& each : row.rule.unless)
        (each.startsWith(u'@') ? shared : unless) << each;
    m_unless->setText(unless.join(u", "_s));
    if (!shared.isEmpty())
        m_form->setHint(
            u"unless"_s,
            tr("Beside these, what every rule lets pass: denials, questions of the client."));
    m_public->setCurrentIndex(m_public->findData(int(row.rule.scope.inPublic)));
    m_direct->setCurrentIndex(m_direct->findData(int(row.rule.scope.direct)));
    m_basis->setText(row.rule.basis.in(m_desk.language));
    m_safer->setText(row.rule.safer.in(m_desk.language));
    m_hits->setPlainText(row.rule.hits.join(u'\n'));
    m_misses->setPlainText(row.rule.misses.join(u'\n'));
}

PhraseRule RuleDialog::rule() const
{
    PhraseRule rule = m_row ? m_row->rule : PhraseRule();
    rule.code = m_code;
    rule.language = RuleLanguage(m_language->currentData().toInt());
    rule.any = linesOf(m_any->toPlainText());
    rule.with = listOf(m_with->text());
    rule.unless = listOf(m_unless->text());
    for (const QString& each : m_row ? m_row->rule.unless : QStringList()) {
        if (each.startsWith(u'@'))
            rule.unless << each;
    }
    rule.scope = {severityIn(*m_public), severityIn(*m_direct), Severity::None};
    const bool chinese = m_desk.language == Language::Chinese;
    (chinese ? rule.basis.zh : rule.basis.en) = m_basis->text().trimmed();
    (chinese ? rule.safer.zh : rule.safer.en) = m_safer->text().trimmed();
    rule.hits = linesOf(m_hits->toPlainText());
    rule.misses = linesOf(m_misses->toPlainText());
    return rule;
}

void RuleDialog::save()
{
    m_form->clearErrors();
    const SavePhraseRule command{
        m_category->currentData().toString(), rule(), m_row ? m_row->use : RuleUse::On};
    const auto saved =
        m_draft ? m_desk.session().run(command, m_draft->key()) : m_desk.session().run(command);
    if (!saved)
        return m_form->showError(saved.error());
    if (m_draft)
        m_draft->settle();
    m_desk.offerUndo(tr("Rule kept"));
    accept();
}

void RuleDialog::backToShipped()
{
    const Status done = m_desk.session().run(ArchivePhraseRule{m_row->own->id, m_row->own->revision});
    if (!done)
        return m_form->showError(done.error());
    m_desk.offerUndo(tr("Rule put away"));
    accept();
}

} // namespace seraph::ui
