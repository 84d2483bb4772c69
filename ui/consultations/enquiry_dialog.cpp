// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/enquiry_dialog.h"

#include "ui/consultations/desk_text.h"
#include "ui/desk/form_draft.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/text/record_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using consultations::Channel;

namespace {

constexpr int kWidth = 520;
const QString kChannelKey = u"desk/channel"_s;

} // namespace

EnquiryDialog::EnquiryDialog(const Desk& desk, QWidget* parent) : QDialog(parent), m_desk(desk)
{
    setWindowTitle(tr("New %1").arg(tradeWord(desk, "enquiry").toLower()));
    build();
    const QString kept = QString::fromUtf8(desk.settings.value(kChannelKey));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(kept)));
    showAnswered();
    m_draft = new FormDraft(m_desk, {u"consultations/enquiries"_s, 0}, *this, *m_banner);
    m_handle->setFocus();
}

EnquiryDialog::EnquiryDialog(const Desk& desk, const consultations::Enquiry& enquiry, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_enquiry(enquiry)
{
    setWindowTitle(enquiry.handle);
    build();
    fill();
    m_draft =
        new FormDraft(m_desk, {u"consultations/enquiries"_s, enquiry.id.value()}, *this, *m_banner);
    m_need->setFocus();
}

EnquiryDialog::~EnquiryDialog() = default;

void EnquiryDialog::reject()
{
    m_draft->abandon();
    QDialog::reject();
}

void EnquiryDialog::makeEditors()
{
    m_form = new Form;
    m_more = new Form;
    m_banner = new InlineMessage;
    m_channel = new QComboBox;
    int key = 0;
    for (const auto& [value, code] : Codes<Channel>::kAll)
        m_channel->addItem(u"%1  (Ctrl+%2)"_s.arg(codeWord(QString::fromLatin1(code))).arg(++key),
                           QString::fromLatin1(code));
    m_received = new DateEdit([this] { return m_desk.today(); }, DateEdit::Precision::Minute);
    m_received->setPlaceholderText(tr("now"));
    m_handle = new QLineEdit;
    m_handle->setPlaceholderText(tr("name, nickname, number, “lady with a red umbrella”"));
    m_need = new QLineEdit;
    m_answered = new QCheckBox(tr("A&nswered already"));
    m_answered->setObjectName(u"answered"_s);
    m_service = new QComboBox;
    fillServices(*m_service, m_desk);
    m_source = new QComboBox;
    fillChoices(*m_source, m_desk, "client_source");
    m_assignee = new QComboBox;
    fillColleagues(*m_assignee, m_desk);
}

void EnquiryDialog::build()
{
    makeEditors();
    if (!m_enquiry)
        m_form->addFields(
            {{u"channel"_s, tr("&Channel"), m_channel},
             {u"received_at"_s, tr("&When"), m_received, tr("Empty is now; “10:20” is keyed later.")}});
    m_form->addField({u"handle"_s, tr("W&ho"), m_handle, {}, Form::Need::Required});
    m_form->addField({u"need"_s,
                      tr("What they &want"),
                      m_need,
                      tr("In their own words, once for everybody. Enter keeps it.")});
    if (!m_enquiry)
        m_form->addWidget(m_answered);
    m_more->addFields(
        {{u"service"_s, tr("&Service"), m_service}, {u"source"_s, tr("Came &by"), m_source}});
    m_more->addField({u"assignee"_s, tr("Who ta&kes care"), m_assignee});
    auto* keep = new HintButton(tr("Keep"), QKeySequence(u"Ctrl+Return"_s), ButtonRole::Primary);
    keep->setObjectName(u"keepEnquiry"_s);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addWidget(makeRule());
    column->addWidget(m_more);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(kWidth));
    addChannelKeys();
    connect(m_channel, &QComboBox::currentIndexChanged, this, &EnquiryDialog::showAnswered);
    connect(m_form, &Form::submitted, this, &EnquiryDialog::save);
    connect(m_more, &Form::submitted, this, &EnquiryDialog::save);
    connect(keep, &QPushButton::clicked, this, &EnquiryDialog::save);
    connect(leave, &QPushButton::clicked, this, &EnquiryDialog::reject);
}

void EnquiryDialog::addChannelKeys()
{
    for (int i = 0; i < m_channel->count() && !m_enquiry; ++i) {
        auto* key = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this);
        connect(key, &QShortcut::activated, this, [this, i] { m_channel->setCurrentIndex(i); });
    }
}

void EnquiryDialog::fill()
{
    m_handle->setText(m_enquiry->handle);
    m_need->setText(m_enquiry->need);
    chooseId(*m_service, m_enquiry->service ? m_enquiry->service->value() : 0);
    m_source->setCurrentIndex(std::max(0, m_source->findData(m_enquiry->source)));
    chooseId(*m_assignee, m_enquiry->assignee ? m_enquiry->assignee->value() : 0);
}

Channel EnquiryDialog::channel() const
{
    return fromCode<Channel>(m_channel->currentData().toString()).value_or(Channel::Phone);
}

/// Whoever is on the telephone or at the door is answered by being heard.
void EnquiryDialog::showAnswered()
{
    m_answered->setVisible(!m_enquiry && !consultations::isAnsweredAtOnce(channel()));
}

consultations::EnquiryDetails EnquiryDialog::details() const
{
    consultations::EnquiryDetails details{.handle = m_handle->text(), .need = m_need->text()};
    if (const qint64 service = chosenId(*m_service); service > 0)
        details.service = catalogue::ServiceId(service);
    details.source = m_source->currentData().toString();
    if (const qint64 person = chosenId(*m_assignee); person > 0)
        details.assignee = PersonId(person);
    return details;
}

Status EnquiryDialog::record()
{
    const auto received = instantOf(m_received->phrase());
    consultations::RecordEnquiry command{
        .branch = workBranch(m_desk), .channel = channel(), .details = details(), .receivedAt = received};
    if (m_answered->isVisibleTo(this) && m_answered->isChecked())
        command.firstReplyAt = received.value_or(m_desk.session().clock().now());
    TRY_STATUS(m_desk.session().run(command, m_draft->key()));
    m_desk.settings.setValue(kChannelKey, m_channel->currentData().toString().toUtf8());
    return {};
}

Status EnquiryDialog::change()
{
    return m_desk.session().run(
        consultations::EditEnquiry{m_enquiry->id, m_enquiry->revision, details()}, m_draft->key());
}

void EnquiryDialog::save()
{
    m_form->clearErrors();
    const Status saved = m_enquiry ? change() : record();
    if (!saved)
        return m_form->showError(saved.error());
    m_draft->settle();
    m_desk.offerUndo(tr("Kept: %1").arg(m_handle->text().simplified()));
    accept();
}

} // namespace seraph::ui
