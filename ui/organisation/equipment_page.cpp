// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/equipment_page.h"

#include "core/organisation/equipment_commands.h"
#include "ui/organisation/equipment_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

EquipmentPage::EquipmentPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Equipment"),
                             {{tr("Name"), 0},
                              {tr("Where"), 190},
                              {tr("Model"), 150},
                              {tr("Serial number"), 140},
                              {tr("Calibration"), 170}}))
    , m_open(makeButton(tr("&Open")))
    , m_away(makeButton(tr("Put &away")))
{
    const bool editable = desk.session().can(organisation::kEdit);
    auto* header = new PageHeader(tr("Equipment"));
    auto* add = makeButton(tr("&New equipment"), ButtonRole::Primary);
    for (QPushButton* button : {m_open, m_away, add}) {
        button->setVisible(editable);
        header->addAction(button);
    }
    m_table->setEmptyState({Icon::Service,
                            tr("Lasers, scales, sterilisers: what must be known by its number and "
                               "kept in calibration stands here."),
                            editable ? tr("New equipment") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    const auto addNew = [this] { openDialog(std::nullopt); };
    connect(add, &QPushButton::clicked, this, addNew);
    connect(m_table, &ShortTable::emptyActionClicked, this, addNew);
    connect(m_open, &QPushButton::clicked, this, &EquipmentPage::openChosen);
    connect(m_away, &QPushButton::clicked, this, &EquipmentPage::putAway);
    connect(m_table, &ShortTable::rowActivated, this, &EquipmentPage::openChosen);
    connect(m_table, &ShortTable::rowChosen, this, &EquipmentPage::updateButtons);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "equipment") || concerns(changes, "room") || concerns(changes, "branch"))
            refresh();
    });
    refresh();
}

QString EquipmentPage::calibrationText(const organisation::Equipment& equipment) const
{
    if (!equipment.calibrationDue)
        return tr("not needed");
    const qint64 days = m_desk.today().daysTo(*equipment.calibrationDue);
    const QString day = equipment.calibrationDue->toString(Qt::ISODate);
    if (days < 0)
        return tr("▲ %1 · %n day(s) over", nullptr, int(-days)).arg(day);
    return days <= 30 ? tr("◆ %1 · %n day(s) left", nullptr, int(days)).arg(day) : day;
}

void EquipmentPage::refresh()
{
    const qint64 before = m_table->currentId();
    m_rows = m_desk.session()
                 .query(organisation::ListEquipment{})
                 .value_or(std::vector<organisation::EquipmentRow>{});
    m_table->clearRows();
    for (const organisation::EquipmentRow& row : m_rows) {
        const QString where =
            row.roomName.isEmpty() ? row.branchName : tr("%1 · %2").arg(row.branchName, row.roomName);
        m_table->addRow(row.equipment.id.value(),
                        {row.equipment.name,
                         where,
                         row.equipment.model,
                         row.equipment.serialNumber,
                         calibrationText(row.equipment)});
    }
    m_table->chooseId(before);
    updateButtons();
}

const organisation::Equipment* EquipmentPage::current() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [this](const organisation::EquipmentRow& row) {
            return row.equipment.id.value() == m_table->currentId();
        });
    return found == m_rows.end() ? nullptr : &found->equipment;
}

void EquipmentPage::updateButtons()
{
    m_open->setEnabled(current() != nullptr);
    m_away->setEnabled(current() != nullptr);
}

void EquipmentPage::openDialog(std::optional<organisation::Equipment> equipment)
{
    auto* dialog = new EquipmentDialog(m_desk, std::move(equipment), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EquipmentPage::openRecord(qint64 id)
{
    if (id == 0)
        return openDialog(std::nullopt);
    m_table->chooseId(id);
    if (m_table->currentId() == id)
        openChosen();
}

void EquipmentPage::openChosen()
{
    const organisation::Equipment* chosen = current();
    if (chosen && m_desk.session().can(organisation::kEdit))
        openDialog(*chosen);
}

void EquipmentPage::putAway()
{
    const organisation::Equipment* chosen = current();
    if (!chosen)
        return;
    const QString name = chosen->name;
    const Status done =
        m_desk.session().run(organisation::ArchiveEquipment{chosen->id, chosen->revision});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    m_desk.offerUndo(tr("Put away: %1").arg(name));
}

} // namespace seraph::ui
