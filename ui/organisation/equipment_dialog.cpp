// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/equipment_dialog.h"

#include "core/organisation/equipment_commands.h"
#include "ui/desk/form_draft.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kBranchRole = Qt::UserRole;
constexpr int kRoomRole = Qt::UserRole + 1;

std::optional<LocalDate> dayIn(const DateEdit& edit)
{
    const auto phrase = edit.phrase();
    return phrase ? std::optional(phrase->date) : std::nullopt;
}

} // namespace

EquipmentDialog::EquipmentDialog(const Desk& desk,
                                 std::optional<organisation::Equipment> equipment,
                                 QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_equipment(std::move(equipment))
    , m_form(new Form)
    , m_name(new QLineEdit)
    , m_place(new QComboBox)
    , m_maker(new QLineEdit)
    , m_model(new QLineEdit)
    , m_serial(new QLineEdit)
    , m_bought(new DateEdit([this] { return m_desk.today(); }))
    , m_calibration(new DateEdit([this] { return m_desk.today(); }))
    , m_notes(new QLineEdit)
    , m_banner(new InlineMessage)
{
    setWindowTitle(m_equipment ? m_equipment->name : tr("New equipment"));
    fillPlaces();
    build();
    if (m_equipment)
        show(*m_equipment);
    m_draft = new FormDraft(
        m_desk, {u"settings/equipment"_s, m_equipment ? m_equipment->id.value() : 0}, *this, *m_banner);
}

void EquipmentDialog::reject()
{
    m_draft->abandon();
    QDialog::reject();
}

void EquipmentDialog::build()
{
    m_bought->setPlaceholderText(u"2025-05-06"_s);
    m_form->addField({u"name"_s, tr("&Name"), m_name, {}, Form::Need::Required});
    m_form->addField({u"room"_s, tr("&Where it stands"), m_place});
    m_form->addFields({{u"maker"_s, tr("Ma&ker"), m_maker}, {u"model"_s, tr("&Model"), m_model}});
    m_form->addField({u"serial_number"_s, tr("&Serial number"), m_serial});
    m_form->addFields({{u"bought_on"_s, tr("&Bought on"), m_bought},
                       {u"calibration_due"_s, tr("Next &calibration by"), m_calibration}});
    m_form->addField({u"notes"_s, tr("N&otes"), m_notes});
    auto* saveButton = makeButton(m_equipment ? tr("Keep the changes") : tr("Add the equipment"),
                                  ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(saveButton);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(kWidth));
    saveButton->setDefault(true);
    connect(saveButton, &QPushButton::clicked, this, &EquipmentDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::submitted, this, &EquipmentDialog::save);
}

void EquipmentDialog::fillPlaces()
{
    const auto branches =
        m_desk.session().query(organisation::ListBranches{}).value_or(std::vector<organisation::Branch>{});
    m_rooms =
        m_desk.session().query(organisation::ListRooms{}).value_or(std::vector<organisation::RoomRow>{});
    const auto add = [this](const QString& text, BranchId branch, qint64 room) {
        m_place->addItem(text);
        m_place->setItemData(m_place->count() - 1, branch.value(), kBranchRole);
        m_place->setItemData(m_place->count() - 1, room, kRoomRole);
    };
    for (const organisation::Branch& branch : branches) {
        add(tr("%1 · moves about").arg(branch.name), branch.id, 0);
        for (const organisation::RoomRow& row : m_rooms) {
            if (row.room.branch == branch.id)
                add(tr("%1 · %2").arg(branch.name, row.room.name), branch.id, row.room.id.value());
        }
    }
}

void EquipmentDialog::show(const organisation::Equipment& equipment)
{
    m_name->setText(equipment.name);
    m_maker->setText(equipment.maker);
    m_model->setText(equipment.model);
    m_serial->setText(equipment.serialNumber);
    m_notes->setText(equipment.notes);
    if (equipment.boughtOn)
        m_bought->setDate(*equipment.boughtOn);
    if (equipment.calibrationDue)
        m_calibration->setDate(*equipment.calibrationDue);
    const qint64 room = equipment.room ? equipment.room->value() : 0;
    for (int i = 0; i < m_place->count(); ++i) {
        if (m_place->itemData(i, kBranchRole).toLongLong() == equipment.branch.value() &&
            m_place->itemData(i, kRoomRole).toLongLong() == room)
            m_place->setCurrentIndex(i);
    }
}

organisation::EquipmentDetails EquipmentDialog::details() const
{
    organisation::EquipmentDetails details;
    details.name = m_name->text();
    details.maker = m_maker->text();
    details.model = m_model->text();
    details.serialNumber = m_serial->text();
    details.notes = m_notes->text();
    details.boughtOn = dayIn(*m_bought);
    details.calibrationDue = dayIn(*m_calibration);
    if (const qint64 room = m_place->currentData(kRoomRole).toLongLong(); room > 0)
        details.room = organisation::RoomId(room);
    return details;
}

void EquipmentDialog::save()
{
    m_form->clearErrors();
    for (const auto& [name, edit] :
         {std::pair{u"bought_on"_s, m_bought}, std::pair{u"calibration_due"_s, m_calibration}}) {
        if (!edit->isUnderstood())
            return m_form->showError(invalid(name, u"bad_date"_s));
    }
    const BranchId branch(m_place->currentData(kBranchRole).toLongLong());
    if (m_equipment) {
        const Status saved = m_desk.session().run(
            organisation::EditEquipment{m_equipment->id, m_equipment->revision, branch, details()},
            m_draft->key());
        if (!saved)
            return m_form->showError(saved.error());
    } else {
        const auto added =
            m_desk.session().run(organisation::AddEquipment{branch, details()}, m_draft->key());
        if (!added)
            return m_form->showError(added.error());
    }
    m_draft->settle();
    m_desk.offerUndo(m_equipment ? tr("Equipment changed") : tr("Equipment added"));
    accept();
}

} // namespace seraph::ui
