// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/ledger_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class Form;
class InlineMessage;
class ScanEdit;
class ShortTable;

/// Lots in the house, recalls, and who received one.
class LotsPage final : public QWidget {
    Q_OBJECT

public:
    LotsPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void showRecipients();
    void updateButtons();
    QString stateOf(const care::MaterialLot& lot) const;
    const care::LotRow* current() const;
    void edit(std::optional<care::MaterialLot> lot);
    void toggleRecall();

    const Desk& m_desk;
    Format m_format;
    QLineEdit* m_search;
    InlineMessage* m_message;
    ShortTable* m_table;
    ShortTable* m_recipients;
    QPushButton* m_edit;
    QPushButton* m_recall;
    QPushButton* m_who;
    QPushButton* m_print;
    std::vector<care::LotRow> m_rows;
    std::vector<care::LotRecipient> m_found;
    std::optional<care::MaterialLot> m_traced;
};

/// A lot's own form: scanned or typed.
class LotDialog final : public QDialog {
    Q_OBJECT

public:
    LotDialog(const Desk& desk, std::optional<care::MaterialLot> lot, QWidget* parent);

private:
    void scan();
    void save();

    const Desk& m_desk;
    std::optional<care::MaterialLot> m_lot;
    Form* m_form;
    ScanEdit* m_scan;
    QLineEdit* m_gtin;
    QLineEdit* m_product;
    QLineEdit* m_number;
    QLineEdit* m_registration;
    DateEdit* m_expires;
};

} // namespace seraph::ui
