// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/recycle_bin.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class EmptyState;
class InlineMessage;
class ShortTable;

/// What was put away, newest first, and a button to bring it back.
class RecycleBinPage final : public QWidget {
    Q_OBJECT

public:
    RecycleBinPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void bringBack();

    Desk m_desk;
    Format m_format;
    ShortTable* m_table;
    EmptyState* m_empty;
    InlineMessage* m_message;
    QPushButton* m_back;
    std::vector<session::RecycledRow> m_rows;
};

} // namespace seraph::ui
