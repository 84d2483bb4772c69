// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/documents_page.h"

#include "core/catalogue/document_template_commands.h"
#include "core/catalogue/merge_fields.h"
#include "ui/catalogue/service_html.h"
#include "ui/catalogue/versions_dialog.h"
#include "ui/desk/phrase_rules.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

/// As it will stand on paper: what is filled in later is a line to write on.
QString blankForm(const QString& text)
{
    MergeValues blanks;
    for (const QString& field : catalogue::fieldsOf(text))
        blanks.insert(field, {u"________"_s, ValueForm::Markdown});
    const auto filled = catalogue::fill(text, blanks);
    return filled ? filled->markdown : text;
}

} // namespace

DocumentsPage::DocumentsPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_table(new ShortTable(tr("Documents"),
                             {{tr("Document"), 0}, {tr("Kind"), 96}, {tr("Version"), 96}}))
    , m_message(new InlineMessage)
    , m_language(new QComboBox)
    , m_body(makePhraseEdit(desk, Audience::Direct))
    , m_reading(new QTextBrowser)
    , m_text(new QStackedWidget)
    , m_begin(makeButton(tr("&Begin a draft")))
    , m_keep(makeButton(tr("&Keep the draft")))
    , m_release(makeButton(tr("&Release the draft"), ButtonRole::Primary))
    , m_versions(makeButton(tr("&Versions")))
{
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* splitter = new QSplitter;
    splitter->addWidget(card);
    splitter->addWidget(buildEditor());
    splitter->setSizes({scaled(460), scaled(500)});
    splitter->setChildrenCollapsible(false);
    auto* column = makePageLayout(*this);
    column->addWidget(new PageHeader(tr("Documents")));
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_table, &ShortTable::rowChosen, this, &DocumentsPage::showDocument);
    connect(m_language, &QComboBox::currentIndexChanged, this, &DocumentsPage::showDocument);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "document_template") || concerns(changes, "document_template_version"))
            refresh();
    });
    refresh();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

QWidget* DocumentsPage::buildEditor()
{
    m_language->addItem(u"中文"_s, int(Language::Chinese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->setCurrentIndex(m_desk.language == Language::Chinese ? 0 : 1);
    m_language->setAccessibleName(tr("Language of the text"));
    m_body->editor()->setAccessibleName(tr("Text of the document"));
    m_reading->setAccessibleName(tr("Text of the document"));
    setUpReading(*m_reading);
    m_text->addWidget(m_reading);
    m_text->addWidget(m_body);
    auto* buttons = makeRow();
    buttons->addWidget(m_language);
    buttons->addStretch();
    for (QPushButton* button : {m_versions, m_begin, m_keep, m_release})
        buttons->addWidget(button);
    connect(m_versions, &QPushButton::clicked, this, &DocumentsPage::compareVersions);
    connect(m_begin, &QPushButton::clicked, this, &DocumentsPage::begin);
    connect(m_keep, &QPushButton::clicked, this, &DocumentsPage::keep);
    connect(m_release, &QPushButton::clicked, this, &DocumentsPage::release);
    auto* card = new Card;
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_text, 1);
    return card;
}

void DocumentsPage::refresh()
{
    const qint64 chosen = m_table->currentId();
    m_rows = m_desk.session().query(ListTemplates{}).value_or(std::vector<TemplateRow>{});
    m_table->clearRows();
    for (const TemplateRow& row : m_rows) {
        const auto& version = row.draft ? row.draft : row.inForce;
        const QString state =
            version ? tr("%1 · %2").arg(version->number).arg(codeText(toCode(version->state)))
                    : QString();
        m_table->addRow(
            row.document.id.value(),
            {row.document.name().in(m_desk.language), codeText(toCode(row.document.kind)), state});
        if (row.document.id.value() == chosen)
            m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    }
    showDocument();
}

const TemplateRow* DocumentsPage::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const TemplateRow& row) {
        return row.document.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

Language DocumentsPage::shownLanguage() const
{
    return Language(m_language->currentData().toInt());
}

void DocumentsPage::showDocument()
{
    const TemplateRow* row = current();
    const bool edits = row && m_desk.session().can(kEdit);
    const auto version = !row ? std::nullopt : row->draft ? row->draft : row->inForce;
    m_versions->setEnabled(row != nullptr);
    m_begin->setEnabled(edits && !row->draft);
    m_keep->setEnabled(edits && row->draft);
    m_release->setEnabled(row && row->draft && m_desk.session().can(kRelease));
    const LocalizedText body = version ? version->text.body : LocalizedText();
    const QString& text = shownLanguage() == Language::Chinese ? body.zh : body.en;
    if (edits && row->draft) {
        m_body->setText(text);
        return m_text->setCurrentWidget(m_body);
    }
    showReading(*m_reading, blankForm(text));
    m_text->setCurrentWidget(m_reading);
}

void DocumentsPage::begin()
{
    if (const TemplateRow* row = current())
        say(m_desk.session().run(DraftTemplate{row->document.id}).transform([](const auto&) {}),
            tr("Draft begun"));
}

void DocumentsPage::keep()
{
    const TemplateRow* row = current();
    if (!row || !row->draft)
        return;
    TemplateText text = row->draft->text;
    (shownLanguage() == Language::Chinese ? text.body.zh : text.body.en) = m_body->text();
    say(m_desk.session().run(
            EditTemplateDraft{row->draft->id, row->draft->revision, text, row->draft->changeNote}),
        tr("Draft kept"));
}

void DocumentsPage::release()
{
    if (const TemplateRow* row = current(); row && row->draft)
        say(m_desk.session().run(ReleaseTemplate{row->draft->id, row->draft->revision}),
            tr("Released: in force from now on"));
}

void DocumentsPage::compareVersions()
{
    const TemplateRow* row = current();
    if (!row)
        return;
    const auto versions = m_desk.session().query(ListTemplateVersions{row->document.id});
    if (!versions)
        return m_message->say(Tone::Danger, errorText(versions.error()));
    // In the language that is shown beside it, not in that of the program.
    VersionsDialog::Thing thing{tr("Text"), {}};
    for (const TemplateVersion& version : *versions)
        thing.versions.push_back(viewOf(version, {shownLanguage(), m_desk.profile, m_format}));
    (new VersionsDialog(row->document.name().in(m_desk.language), {thing}, window()))->open();
}

void DocumentsPage::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

} // namespace seraph::ui
