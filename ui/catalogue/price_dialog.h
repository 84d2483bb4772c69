// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace seraph::ui {

class InlineMessage;

/// The next price of a service, line by line: kept as a draft, or released from a day on.
class PriceDialog final : public QDialog {
    Q_OBJECT

public:
    PriceDialog(const Desk& desk, const catalogue::ServiceDetail& detail, QWidget* parent = nullptr);

private:
    void build();
    void addLine(const catalogue::PriceLine& line);
    catalogue::PriceDetails details() const;
    void showTotal();
    Result<catalogue::PriceVersionId> saveDraft();
    void keep();
    void release();

    Desk m_desk;
    catalogue::ServiceId m_service;
    std::optional<catalogue::PriceVersion> m_draft;
    std::vector<catalogue::PriceLine> m_before; ///< names in the language that is not shown are kept
    InlineMessage* m_message;
    QTableWidget* m_lines;
    QLabel* m_total;
    QLineEdit* m_note;
    QDateEdit* m_from;
};

} // namespace seraph::ui
