// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QHBoxLayout;

namespace seraph::ui {

class InlineMessage;

/// A column for each stage with its most urgent cases; a click opens one.
class BoardSection final : public QWidget {
    Q_OBJECT

public:
    BoardSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    QWidget* buildColumn(const complaints::BoardColumn& column);
    QWidget* buildCase(const complaints::ComplaintRow& row, Instant now);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    QWidget* m_columns = nullptr;
};

} // namespace seraph::ui
