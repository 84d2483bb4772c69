// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recovery_kit_card.h"

#include "core/session/setting.h"
#include "ui/desk/kit_printing.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

RecoveryKitCard::RecoveryKitCard(const Desk& desk, QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_desk(desk)
    , m_code(new QLineEdit)
    , m_message(new InlineMessage)
{
    m_code->setObjectName(u"kitCodeEdit"_s);
    m_code->setAccessibleName(tr("Code from the printed kit"));
    m_code->setPlaceholderText(tr("36 characters from the printed page"));
    auto* attempt = makeButton(tr("&Test the kit"));
    auto* renew = makeButton(tr("Make and print a new kit"));
    auto* parts = makeButton(tr("Hand it out in three parts"));
    auto* row = makeRow();
    row->addWidget(m_code, 1);
    row->addWidget(attempt);
    auto* buttons = makeRow();
    buttons->addWidget(renew);
    buttons->addWidget(parts);
    buttons->addStretch();
    body()->addWidget(new SectionHeader(tr("Recovery kit")));
    body()->addWidget(
        makeLabel(tr("The printed code opens the workspace when the owner's password is forgotten. "
                     "Without both, "
                     "nobody can open it. Two envelopes in two places; test one twice a year."),
                  LabelRole::Note));
    body()->addLayout(row);
    body()->addWidget(m_message);
    body()->addWidget(makeLabel(tr("Where nobody shall hold the whole code, hand it out in three "
                                   "parts: any two of them open the "
                                   "workspace, one alone opens nothing."),
                                LabelRole::Note));
    body()->addLayout(buttons);
    connect(attempt, &QPushButton::clicked, this, &RecoveryKitCard::tryKit);
    connect(m_code, &QLineEdit::returnPressed, this, &RecoveryKitCard::tryKit);
    connect(renew, &QPushButton::clicked, this, &RecoveryKitCard::askForNewKit);
    connect(parts, &QPushButton::clicked, this, &RecoveryKitCard::askForHolders);
}

void RecoveryKitCard::tryKit()
{
    const auto typed = vault::RecoveryCode::parse(m_code->text());
    if (!typed)
        return m_message->say(Tone::Danger, errorText(typed.error()));
    const auto fits = m_desk.workspace.recoveryCodeFits(*typed);
    if (!fits)
        return m_message->say(Tone::Danger, errorText(fits.error()));
    if (!*fits)
        return m_message->say(
            Tone::Danger,
            tr("This code does not open this workspace. Is it an older kit? Make a new one."));
    m_code->clear();
    const QString today = m_desk.today().toString(Qt::ISODate);
    const Status noted = m_desk.session().run(
        session::ChangeSetting{QString::fromLatin1(session::setting::kRecoveryTested), today});
    if (!noted)
        return m_message->say(Tone::Danger, errorText(noted.error()));
    m_message->say(Tone::Good, tr("The kit fits. Put it back into its envelope."));
}

void RecoveryKitCard::askForNewKit()
{
    m_desk.prompts.ask(this,
                       {tr("Make a new recovery kit"),
                        tr("The printed kits you have now will open nothing any more. The new one "
                           "is printed at once, twice."),
                        tr("Make and print a new kit"),
                        tr("Keep the old kit"),
                        Tone::Warning},
                       [this](UserPrompts::Answer answer) {
                           if (answer == UserPrompts::Answer::Act)
                               makeKit();
                       });
}

void RecoveryKitCard::makeKit()
{
    const auto made = m_desk.workspace.replaceRecoveryCode();
    if (!made)
        return m_message->say(Tone::Danger, errorText(made.error()));
    const auto code = std::make_shared<vault::RecoveryCode>(made->copy());
    printRecoveryKit(
        m_desk.workspace, *made, m_desk.language, m_desk.print, this, [this, code](const Status& printed) {
            sayPrinted(printed, tr("Two copies are printed. Test one of them here."), code->toText());
        });
}

void RecoveryKitCard::askForHolders()
{
    auto* dialog = new KitHoldersDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KitHoldersDialog::chosen, this, &RecoveryKitCard::makeParts);
    dialog->open();
}

void RecoveryKitCard::makeParts(const QStringList& holders)
{
    const auto made = m_desk.workspace.replaceRecoveryCode();
    if (!made)
        return m_message->say(Tone::Danger, errorText(made.error()));
    const auto shares =
        std::make_shared<std::array<vault::RecoveryShare, 3>>(vault::splitRecoveryCode(*made));
    printRecoveryParts(
        m_desk.workspace,
        *shares,
        holders,
        m_desk.language,
        m_desk.print,
        this,
        [this, shares, holders](const Status& printed) {
            QStringList lines;
            for (const vault::RecoveryShare& share : *shares)
                lines << tr("Part %1, %2:").arg(share.holder).arg(holders.value(share.holder - 1))
                      << share.first.toText() << share.second.toText() << QString();
            sayPrinted(printed, tr("Three pages are printed, one for each holder."), lines.join(u'\n'));
        });
}

void RecoveryKitCard::sayPrinted(const Status& printed, const QString& words, const QString& codes)
{
    if (printed)
        return m_message->say(Tone::Good, words);
    m_message->say(Tone::Warning, errorText(printed.error()));
    // Without a printer the code must still reach its owner: on the screen, to be written down.
    m_desk.prompts.inform(this, tr("Write this code down now"), codes, [] {});
}

KitHoldersDialog::KitHoldersDialog(QWidget* parent) : QDialog(parent), m_form(new Form)
{
    setWindowTitle(tr("Recovery kit in three parts"));
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    for (const QString& line :
         {tr("Each of three people gets one page. Any two of them together open the workspace."),
          tr("Give them to people who do not share a drawer."),
          tr("The kits printed so far open nothing any more.")})
        m_form->addWidget(makeLabel(line));
    for (int i = 0; i < 3; ++i) {
        m_names[std::size_t(i)] = new QLineEdit;
        m_form->addField({u"holder%1"_s.arg(i + 1),
                          tr("Holder of part %1").arg(i + 1),
                          m_names[std::size_t(i)],
                          {},
                          Form::Need::Required});
    }
    auto* make = makeButton(tr("Make and print three parts"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Keep the old kit"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(make);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(480));
    connect(make, &QPushButton::clicked, this, &KitHoldersDialog::conclude);
    connect(m_form, &Form::submitted, this, &KitHoldersDialog::conclude);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void KitHoldersDialog::conclude()
{
    if (!m_form->checkRequired())
        return;
    QStringList holders;
    for (const QLineEdit* name : m_names)
        holders << name->text().trimmed();
    Q_EMIT chosen(holders);
    accept();
}

} // namespace seraph::ui
