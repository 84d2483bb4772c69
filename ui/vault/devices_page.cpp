// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/devices_page.h"

#include "core/session/device_commands.h"
#include "ui/documents/lost_pc.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDialogWidth = 520;

documents::LostPc lostPcOf(const session::DeviceFile& file, const session::WorkspaceInfo& info)
{
    using documents::LostPcMeasure;
    documents::LostPc page;
    page.pc = file.device.name;
    page.deviceNumber = QString::number(file.device.number);
    page.lastUsed = file.device.lastUse;
    page.lastUser = file.device.lastUser;
    page.declaredAt = file.device.lostAt.value_or(Instant{});
    page.declaredBy = file.declaredBy;
    page.circumstances = file.circumstances;
    for (const auto& [table, count] : info.records) {
        if (count > 0 && hasKindText(table))
            page.holdings.push_back({kindText(table), count});
    }
    std::optional<Instant> passwords = file.device.lostAt;
    for (const session::DeviceUser& user : file.users) {
        page.people.push_back({user.name, user.login, user.passwordChangedAt});
        passwords = user.passwordChangedAt ? std::max(passwords, user.passwordChangedAt) : std::nullopt;
        if (!user.passwordChangedAt)
            break;
    }
    page.measures = {{LostPcMeasure::DeviceRevoked, file.device.lostAt},
                     {LostPcMeasure::KeysRotated, file.keysRotatedAt},
                     {LostPcMeasure::PasswordsChanged, passwords}};
    return page;
}

} // namespace

DevicesPage::DevicesPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("PCs"),
                             {{tr("PC"), 0},
                              {tr("Number"), 80, Qt::AlignRight},
                              {tr("First used"), 150},
                              {tr("Last used"), 150},
                              {tr("By"), 120},
                              {tr("State"), 170}}))
    , m_lost(makeButton(tr("This PC is &lost"), ButtonRole::Danger))
    , m_page(makeButton(tr("&Print what lay on it")))
{
    auto* header = new PageHeader(tr("PCs"));
    header->addAction(m_page);
    header->addAction(m_lost);
    m_table->setObjectName(u"devicesTable"_s);
    m_lost->setObjectName(u"lostPcButton"_s);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(makeLabel(tr("Every PC on which the owner opened this workspace. A restore "
                                   "or a move takes a new number, so one PC "
                                   "may stand here twice. Whoever has an old one has a copy of the "
                                   "data as it was then, encrypted."),
                                LabelRole::Note));
    column->addWidget(card, 1);
    m_lost->setVisible(desk.session().can(session::kDeclareDeviceLost));
    connect(m_lost, &QPushButton::clicked, this, &DevicesPage::askWhatHappened);
    connect(m_page, &QPushButton::clicked, this, &DevicesPage::printPage);
    connect(m_table, &ShortTable::rowChosen, this, &DevicesPage::updateButtons);
    connect(&desk.news, &ChangeNews::changed, this, &DevicesPage::refresh);
    refresh();
}

void DevicesPage::refresh()
{
    const qint64 before = m_table->currentId();
    m_devices =
        m_desk.session().query(session::ListDevices{}).value_or(std::vector<session::Device>{});
    m_table->clearRows();
    for (const session::Device& device : m_devices) {
        QString state = tr("another PC");
        if (device.state == session::DeviceState::Current)
            state = tr("● this PC");
        else if (device.state == session::DeviceState::Lost)
            state = tr("▲ declared lost");
        else if (device.replacedAt)
            state =
                tr("replaced %1")
                    .arg(m_format.shortDate(m_format.localDate(*device.replacedAt), m_desk.today()));
        m_table->addRow(device.number,
                        {device.name,
                         QString::number(device.number),
                         m_format.dateTime(device.firstUse),
                         device.lastUse ? m_format.dateTime(*device.lastUse) : tr("never"),
                         device.lastUser,
                         state});
    }
    m_table->chooseId(before);
    updateButtons();
}

const session::Device* DevicesPage::current() const
{
    const auto found =
        std::find_if(m_devices.begin(), m_devices.end(), [this](const session::Device& device) {
            return device.number == m_table->currentId();
        });
    return found == m_devices.end() ? nullptr : &*found;
}

void DevicesPage::updateButtons()
{
    const session::Device* device = current();
    m_lost->setEnabled(device && device->state == session::DeviceState::Other);
    m_page->setEnabled(device && device->state == session::DeviceState::Lost);
}

void DevicesPage::askWhatHappened()
{
    const session::Device* device = current();
    if (!device)
        return;
    auto* dialog = new LostPcDialog(device->name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            &LostPcDialog::declared,
            this,
            [this, number = device->number](const QString& circumstances) {
                declareLost(number, circumstances);
            });
    dialog->open();
}

void DevicesPage::declareLost(qint64 device, const QString& circumstances)
{
    m_desk.away.run<QStringList>(
        this,
        tr("Declaring the PC lost"),
        [device, circumstances](session::Workspace& workspace, const session::Work& work) {
            return workspace.declareLost(device, circumstances, work);
        },
        [this, device](const Result<QStringList>& waiting) { sayDeclared(device, waiting); });
}

void DevicesPage::sayDeclared(qint64 device, const Result<QStringList>& waiting)
{
    refresh();
    m_table->chooseId(device);
    if (!waiting)
        return m_message->say(Tone::Danger, errorText(waiting.error()));
    const QString people = waiting->isEmpty() ? tr("nobody") : waiting->join(tr(", "));
    m_message->say(
        Tone::Warning,
        tr("Done: that PC's key counts no more and the data has a new key. Now choose a new "
           "password for yourself "
           "(Settings, Security). Waiting for a new first password: %1. Make a backup afterwards.")
            .arg(people));
    printPage();
}

void DevicesPage::printPage()
{
    const session::Device* device = current();
    if (!device)
        return;
    const auto file = m_desk.session().query(session::OpenDevice{device->number});
    const auto info = m_desk.workspace.info();
    if (!file || !info)
        return m_message->say(Tone::Danger, errorText(file ? info.error() : file.error()));
    m_desk.print.preview(documents::lostPcDocument(lostPcOf(*file, *info), m_desk.imprint()), this);
}

LostPcDialog::LostPcDialog(const QString& pc, QWidget* parent)
    : QDialog(parent)
    , m_circumstances(new QPlainTextEdit)
{
    setWindowTitle(tr("This PC is lost"));
    m_circumstances->setObjectName(u"circumstancesEdit"_s);
    m_circumstances->setAccessibleName(tr("What happened"));
    m_circumstances->setPlaceholderText(
        tr("Stolen on Sunday night, reported to the police on Monday …"));
    m_circumstances->setFixedHeight(scaled(96));
    auto* declare = makeButton(tr("Declare %1 lost").arg(pc), ButtonRole::Danger);
    declare->setObjectName(u"declareButton"_s);
    auto* leave = makeButton(tr("Keep it"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(declare);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(tr("What follows at once, and is not taken back:"), LabelRole::Section));
    for (const QString& line :
         {tr("Nothing that PC signs counts any more."),
          tr("The data on this PC gets a new key."),
          tr("Whoever could sign in on that PC needs a new password; you choose a new one "
             "yourself."),
          tr("One page is printed: what lay on it, how it was protected, what to do now.")})
        column->addWidget(makeLabel(u"• "_s + line));
    column->addWidget(makeLabel(tr("What happened?"), LabelRole::Strong));
    column->addWidget(m_circumstances);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(kDialogWidth));
    connect(declare, &QPushButton::clicked, this, [this] {
        Q_EMIT declared(m_circumstances->toPlainText().trimmed());
        accept();
    });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace seraph::ui
