// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// Whose result is to be measured, earliest first; Enter opens the form.
class OutcomesSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    OutcomesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    void openRecord(qint64 id) override;

private:
    void refresh();

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
};

} // namespace seraph::ui
