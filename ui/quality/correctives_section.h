// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// Corrective actions, open ones first, the nearest day on top, with the chosen one beside the list.
class CorrectivesSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    CorrectivesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    void refresh();
    void show(qint64 id);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QVBoxLayout* m_place;
    QWidget* m_pane = nullptr;
    qint64 m_shown = 0;
    bool m_filling = false;
};

} // namespace seraph::ui
