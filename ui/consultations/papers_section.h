// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

class ShortTable;

/// Documents that were prepared or printed and did not come back. A scan dropped anywhere on it is filed by its code.
class PapersSection final : public QWidget {
    Q_OBJECT

public:
    PapersSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void filePaper();

    const Desk& m_desk;
    Format m_format;
    ShortTable* m_table;
    std::vector<consultations::UnsignedRow> m_rows;
};

} // namespace seraph::ui
