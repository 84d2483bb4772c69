// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/conduct_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// How far the house can rely on whom, each grade with its formula; appeals to decide; the honour roll as a poster.
class CreditSection final : public QWidget {
    Q_OBJECT

public:
    CreditSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void showCard();
    void printPoster();

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QVBoxLayout* m_place;
    QWidget* m_card = nullptr;
    std::vector<qualifications::CreditRow> m_rows;
};

} // namespace seraph::ui
