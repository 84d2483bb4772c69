// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// The machines that are known by their number, with the day by which each must be calibrated again. What is sold or
/// broken is put away and waits in the recycle bin.
class EquipmentPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    EquipmentPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    void refresh();
    void openDialog(std::optional<organisation::Equipment> equipment);
    void openChosen();
    void putAway();
    const organisation::Equipment* current() const;
    QString calibrationText(const organisation::Equipment& equipment) const;
    void updateButtons();

    Desk m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QPushButton* m_open;
    QPushButton* m_away;
    std::vector<organisation::EquipmentRow> m_rows;
};

} // namespace seraph::ui
