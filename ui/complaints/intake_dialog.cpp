// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/intake_dialog.h"

#include "core/complaints/complaint_content.h"
#include "ui/complaints/complaint_text.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/choices.h"
#include "ui/desk/client_field.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kWidth = 920;
constexpr int kHeight = 640;
constexpr int kScriptWidth = 300;
constexpr int kWordsHeight = 70;
constexpr int kShortHeight = 46;

QPlainTextEdit* makeWords(const QString& name, int height)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(height));
    return edit;
}

} // namespace

IntakeDialog::IntakeDialog(const Desk& desk, const Format& format, Beginning beginning, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_beginning(std::move(beginning))
    , m_form(new Form)
    , m_complainant(new QComboBox)
    , m_client(new ClientField(m_desk, format, ClientField::Newcomers::Refused))
    , m_worker(new QComboBox)
    , m_name(new QLineEdit)
    , m_category(new QComboBox)
    , m_channel(new QComboBox)
    , m_sender(new QLineEdit)
    , m_externalDue(new DateEdit([this] { return m_desk.today(); }))
    , m_summary(makeWords(u"summary"_s, kWordsHeight))
    , m_wanted(makeWords(u"wanted"_s, kShortHeight))
    , m_about(new QComboBox)
    , m_safety(new QCheckBox(tr("Somebody is or was in &danger")))
    , m_onTheSpot(new QCheckBox(tr("&Settled on the spot")))
    , m_done(makeWords(u"done"_s, kShortHeight))
    , m_remedy(new QComboBox)
    , m_amount(new QLineEdit)
    , m_note(makeLabel({}, LabelRole::Note))
    , m_promise(makeLabel({}, LabelRole::Strong))
{
    setWindowTitle(tr("Take a complaint"));
    resize(scaled(kWidth), scaled(kHeight));
    auto* parts = makeRow(16);
    parts->addWidget(makeScrollArea(buildForm()), 1);
    parts->addWidget(buildScript());
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addLayout(parts, 1);
    column->addWidget(m_promise);
    column->addWidget(buildButtons());
    setLayout(column);
    if (m_beginning.client)
        m_client->choose(*m_beginning.client);
    for (QComboBox* box : {m_complainant, m_category, m_channel})
        connect(box, &QComboBox::currentIndexChanged, this, &IntakeDialog::updateFields);
    connect(m_onTheSpot, &QCheckBox::toggled, this, &IntakeDialog::updateFields);
    connect(m_client, &ClientField::taken, m_summary, [this] { m_summary->setFocus(); });
    updateFields();
    m_client->setFocus();
}

QWidget* IntakeDialog::buildForm()
{
    offerCodes<Complainant>(*m_complainant);
    m_complainant->setItemText(0, clientWord(m_desk));
    offerCategories(*m_category, m_desk);
    m_category->setCurrentIndex(std::max(0, m_category->findData(u"attitude"_s)));
    offerCodes<Channel>(*m_channel);
    offerColleagues(*m_worker, m_desk);
    offerColleagues(*m_about, m_desk);
    offerCodes<RemedyKind>(*m_remedy);
    m_form->addFields({{u"complainant"_s, tr("W&ho complains"), m_complainant},
                       {u"channel"_s, tr("Ho&w"), m_channel}});
    m_form->addField({u"client"_s, clientWord(m_desk), m_client});
    m_form->addField({u"worker"_s, tr("Wor&ker"), m_worker});
    m_form->addField({u"name"_s, tr("&Name, as far as they say"), m_name});
    m_form->addFields({{u"sender"_s, tr("Sent &by"), m_sender},
                       {u"external_due"_s, tr("They want an answer b&y"), m_externalDue}});
    m_form->addFields(
        {{u"category"_s, tr("&Kind"), m_category}, {u"about"_s, tr("&About whom"), m_about}});
    m_form->addWidget(m_note);
    m_form->addField({u"summary"_s, tr("In their own &words"), m_summary, {}, Form::Need::Required});
    m_form->addField({u"wanted"_s, tr("What they wan&t"), m_wanted});
    m_form->addWidget(m_safety);
    m_onTheSpot->setObjectName(u"onTheSpot"_s);
    m_form->addWidget(m_onTheSpot);
    m_form->addField({u"text"_s, tr("What was &done about it"), m_done});
    m_form->addFields({{u"remedy"_s, tr("&Remedy"), m_remedy}, {u"amount"_s, tr("A&mount"), m_amount}});
    return m_form;
}

QWidget* IntakeDialog::buildScript()
{
    auto* card = new Card;
    card->setFixedWidth(scaled(kScriptWidth));
    card->body()->addWidget(new SectionHeader(tr("Stay calm")));
    for (const ScriptLine& line : calmScript()) {
        const QString mark = line.avoid ? u"✗ "_s : u"✓ "_s;
        card->body()->addWidget(makeLabel(mark + line.text.in(m_desk.language),
                                          line.avoid ? LabelRole::Note : LabelRole::Body));
    }
    card->body()->addStretch();
    return card;
}

QWidget* IntakeDialog::buildButtons()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addStretch();
    auto* leave = makeButton(tr("Cancel"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    m_act = new HintButton(tr("File it"), QKeySequence(u"Ctrl+Return"_s), ButtonRole::Primary);
    m_act->setObjectName(u"fileComplaint"_s);
    m_act->setAutoDefault(false);
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_onTheSpot->isChecked() ? settle() : file();
    });
    row->addWidget(leave);
    row->addWidget(m_act);
    return bar;
}

void IntakeDialog::updateFields()
{
    const auto who = chosenCode<Complainant>(*m_complainant);
    const bool external = isExternal(chosenCode<Channel>(*m_channel));
    const Category* category = findCategory(m_category->currentData().toString());
    const bool small = category && category->onTheSpot && !external;
    m_form->setFieldVisible(u"client"_s, who == Complainant::Client);
    m_form->setFieldVisible(u"worker"_s, who == Complainant::Worker);
    m_form->setFieldVisible(u"name"_s, who == Complainant::Other);
    m_form->setFieldVisible(u"sender"_s, external);
    m_form->setFieldVisible(u"external_due"_s, external);
    m_onTheSpot->setVisible(small);
    if (!small)
        m_onTheSpot->setChecked(false);
    for (const QString& field : {u"text"_s, u"remedy"_s, u"amount"_s})
        m_form->setFieldVisible(field, m_onTheSpot->isChecked());
    m_note->setText(category ? category->note.in(m_desk.language) : QString());
    if (m_act) {
        m_act->setText(m_onTheSpot->isChecked() ? tr("Settled") : tr("File it"));
        m_act->setShortcut(QKeySequence(u"Ctrl+Return"_s)); // other words take the key away
    }
    updatePromise();
}

void IntakeDialog::updatePromise()
{
    const auto day = m_externalDue->phrase();
    const auto dates =
        m_desk.session().query(DatesOfNewCase{workBranch(m_desk),
                                              m_category->currentData().toString(),
                                              chosenCode<Channel>(*m_channel),
                                              day ? std::optional(day->date) : std::nullopt});
    if (!dates)
        return m_promise->clear();
    m_promise->setText(tr("You can promise an answer by %1.").arg(m_format.dateTime(dates->answer)));
    m_promise->setToolTip(whyText(dates->why, m_desk, m_format));
}

ComplaintDetails IntakeDialog::details() const
{
    ComplaintDetails details{.complainant = chosenCode<Complainant>(*m_complainant),
                             .client = m_client->client(),
                             .name = m_name->text(),
                             .category = m_category->currentData().toString(),
                             .channel = chosenCode<Channel>(*m_channel),
                             .sender = m_sender->text(),
                             .summary = m_summary->toPlainText(),
                             .wanted = m_wanted->toPlainText(),
                             .safety = m_safety->isChecked()};
    if (const qint64 id = m_worker->currentData().toLongLong(); id > 0)
        details.worker = PersonId(id);
    if (const auto day = m_externalDue->phrase())
        details.externalDue = day->date;
    if (const qint64 id = m_about->currentData().toLongLong(); id > 0)
        details.about = {PersonId(id)};
    return details;
}

void IntakeDialog::file()
{
    m_form->clearErrors();
    const auto id = m_desk.session().run(FileComplaint{
        .branch = workBranch(m_desk), .details = details(), .links = m_beginning.links});
    if (!id)
        return m_form->showError(id.error());
    finish(*id, tr("Filed"));
}

void IntakeDialog::settle()
{
    m_form->clearErrors();
    const auto kind = chosenCode<RemedyKind>(*m_remedy);
    const RemedyDetails remedy{.kind = kind,
                               .amount = costsMoney(kind) ? typedAmount(m_amount->text()) : Money(0),
                               .terms = m_done->toPlainText()};
    const auto id = m_desk.session().run(SettleOnTheSpot{.branch = workBranch(m_desk),
                                                         .details = details(),
                                                         .text = m_done->toPlainText(),
                                                         .remedy = remedy,
                                                         .links = m_beginning.links});
    if (!id)
        return m_form->showError(id.error());
    finish(*id, tr("Settled and kept"));
}

void IntakeDialog::finish(ComplaintId id, const QString& words)
{
    m_desk.toast.show(words);
    if (m_desk.session().can(kView))
        m_desk.open(u"complaints/cases/"_s + id.toString());
    accept();
}

} // namespace seraph::ui
