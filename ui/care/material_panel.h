// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class Form;
class InlineMessage;
class ScanEdit;
class ShortTable;

/// What was used on a record. One scan is enough for a product that the house knows: the package goes on the record at once.
class MaterialPanel final : public QWidget {
    Q_OBJECT

public:
    MaterialPanel(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void show(const care::CarePage& page);
    ScanEdit* scanField() const { return m_scan; }

private:
    void scan();
    void use();
    void takeOff();
    void clearFields();
    care::LotDetails details() const;

    const Desk& m_desk;
    Format m_format;
    std::optional<care::CareRecordId> m_record;
    std::vector<care::UsedMaterial> m_used;
    ScanEdit* m_scan;
    InlineMessage* m_message;
    QWidget* m_entry;
    Form* m_form;
    QLineEdit* m_product;
    QLineEdit* m_lot;
    QLineEdit* m_registration;
    DateEdit* m_expires;
    QLineEdit* m_amount;
    QLineEdit* m_unit;
    QPushButton* m_off;
    ShortTable* m_table;
    care::ProductCode m_code;
};

} // namespace seraph::ui
