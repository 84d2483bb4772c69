// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation_queries.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace seraph::ui {

class DateEdit;
class Form;
class FormDraft;
class InlineMessage;

/// A machine that is new here, or the facts about one: where it stands, its number, when it must be calibrated again.
class EquipmentDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param equipment nothing: a new one
    EquipmentDialog(const Desk& desk,
                    std::optional<organisation::Equipment> equipment,
                    QWidget* parent = nullptr);
    void reject() override;

private:
    void build();
    void fillPlaces();
    void show(const organisation::Equipment& equipment);
    organisation::EquipmentDetails details() const;
    void save();

    Desk m_desk;
    std::optional<organisation::Equipment> m_equipment;
    std::vector<organisation::RoomRow> m_rooms;
    Form* m_form;
    QLineEdit* m_name;
    QComboBox* m_place; ///< branch, and within it the room
    QLineEdit* m_maker;
    QLineEdit* m_model;
    QLineEdit* m_serial;
    DateEdit* m_bought;
    DateEdit* m_calibration;
    QLineEdit* m_notes;
    InlineMessage* m_banner;
    FormDraft* m_draft = nullptr;
};

} // namespace seraph::ui
