// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/service_dialog.h"

#include "core/catalogue/service_commands.h"
#include "ui/desk/phrase_rules.h"
#include "ui/widgets/form.h"
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

QString& textIn(LocalizedText& text, Language language)
{
    return language == Language::Chinese ? text.zh : text.en;
}

QString linesIn(std::vector<LocalizedText>& texts, Language language)
{
    QStringList lines;
    for (LocalizedText& text : texts)
        lines << textIn(text, language);
    return lines.join(u'\n');
}

/// One entry a line; entries whose line is gone are gone in both languages.
void keepLines(std::vector<LocalizedText>& texts, Language language, const QString& typed)
{
    const QStringList lines = typed.split(u'\n', Qt::SkipEmptyParts);
    texts.resize(std::size_t(lines.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        textIn(texts[i], language) = lines[qsizetype(i)].trimmed();
}

} // namespace

ServiceDialog::ServiceDialog(const Desk& desk, const ServiceVersion& draft, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_shown(desk.language)
    , m_form(new Form)
    , m_language(new QComboBox)
    , m_name(new QLineEdit)
    , m_note(new QLineEdit(draft.changeNote))
{
    setWindowTitle(tr("Draft %1: %2").arg(draft.number).arg(draft.content.name.in(desk.language)));
    build();
    showTexts(m_shown);
    resize(scaled(760), scaled(620));
}

void ServiceDialog::build()
{
    m_language->addItem(u"中文"_s, int(Language::Chinese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->setCurrentIndex(m_shown == Language::Chinese ? 0 : 1);
    ServiceContent& content = m_draft.content;
    m_form->setMaximumWidth(QWIDGETSIZE_MAX); // these are texts to read and write
    m_form->addFields({{u"language"_s, tr("&Language of the texts"), m_language},
                       {u"name"_s, tr("&Name"), m_name, {}, Form::Need::Required}});
    addText("charter.content", tr("What is done"), content.charter.content);
    addText("charter.times", tr("When and how long"), content.charter.times);
    addText("charter.changes", tr("What may change, and how that is agreed"), content.charter.changes);
    addText("charter.price", tr("What the price is made of"), content.charter.price);
    addList("included", tr("Included, one a line"), content.included);
    addList("excluded", tr("Not included, one a line"), content.excluded);
    addList("promised_results", tr("Results that may be promised, one a line"), content.promisedResults);
    addText("aftercare", tr("Instructions for the client"), content.aftercare);
    m_form->addField({u"change_note"_s, tr("What &changed and why"), m_note});
    auto* save = makeButton(tr("Keep the draft"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(save);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeScrollArea(m_form), 1);
    column->addLayout(buttons);
    setLayout(column);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        keep();
        showTexts(Language(m_language->currentData().toInt()));
    });
    connect(save, &QPushButton::clicked, this, &ServiceDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

PhraseEdit* ServiceDialog::addEdit(const char* field, const QString& label)
{
    constexpr int kHeight = 84;
    PhraseEdit* edit = makePhraseEdit(m_desk, Audience::Direct);
    edit->editor()->setFixedHeight(scaled(kHeight));
    edit->editor()->setAccessibleName(label);
    m_form->addField({QString::fromLatin1(field), label, edit});
    return edit;
}

void ServiceDialog::addText(const char* field, const QString& label, LocalizedText& text)
{
    m_texts.emplace_back(addEdit(field, label), &text);
}

void ServiceDialog::addList(const char* field, const QString& label, std::vector<LocalizedText>& texts)
{
    m_lists.emplace_back(addEdit(field, label), &texts);
}

void ServiceDialog::showTexts(Language language)
{
    m_shown = language;
    m_name->setText(textIn(m_draft.content.name, language));
    for (const auto& [edit, text] : m_texts)
        edit->setText(textIn(*text, language));
    for (const auto& [edit, texts] : m_lists)
        edit->setText(linesIn(*texts, language));
}

void ServiceDialog::keep()
{
    textIn(m_draft.content.name, m_shown) = m_name->text().trimmed();
    for (const auto& [edit, text] : m_texts)
        textIn(*text, m_shown) = edit->text();
    for (const auto& [edit, texts] : m_lists)
        keepLines(*texts, m_shown, edit->text());
}

void ServiceDialog::save()
{
    keep();
    m_form->clearErrors();
    const Status saved = m_desk.session().run(
        EditServiceDraft{m_draft.id, m_draft.revision, m_draft.content, m_note->text()});
    if (!saved)
        return m_form->showError(saved.error());
    m_desk.offerUndo(tr("Draft kept"));
    accept();
}

} // namespace seraph::ui
