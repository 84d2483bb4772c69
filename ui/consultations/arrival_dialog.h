// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "core/consultations/visit_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace seraph::ui {

class DateEdit;
class Form;
class WhoFields;

/// Somebody is here (walk-in) or is expected. Three fields: who, what kind of visit, what for. Somebody new is put on file
/// in the same step.
class ArrivalDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Mode { WalkIn, Booking };
    ArrivalDialog(const Desk& desk, const Format& format, Mode mode, QWidget* parent = nullptr);
    /// A visit that is on the board already.
    ArrivalDialog(const Desk& desk,
                  const Format& format,
                  const consultations::VisitRow& row,
                  QWidget* parent = nullptr);

    void chooseClient(clients::ClientId client);
    /// The day that a booking begins with.
    void setDay(LocalDate day);

private:
    void build();
    void addFields();
    void fill(const consultations::VisitRow& row);
    void proposeKind();
    consultations::VisitDetails details() const;
    LocalDate day() const;
    Result<clients::ClientId> clientOnFile();
    Status keep(clients::ClientId client);
    void save();

    const Desk& m_desk;
    Format m_format;
    Mode m_mode;
    std::optional<consultations::Visit> m_visit;
    WhoFields* m_who = nullptr;
    Form* m_form;
    DateEdit* m_when;
    QComboBox* m_kind;
    QComboBox* m_service;
    QComboBox* m_person;
    QLineEdit* m_note;
};

} // namespace seraph::ui
