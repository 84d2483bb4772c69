// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/plan_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace seraph::ui {

class EntryGrid;
class Form;
class PhraseEdit;

/// One option: a service from the price list, as often as it is wanted, with what is made to measure on top; a candidate; or
/// to wait. While it is written its whole price stands below. Results are ticked from the list that may be promised.
class PlanOptionDialog final : public QDialog {
    Q_OBJECT

public:
    /// A new option of a plan.
    PlanOptionDialog(const Desk& desk,
                     const Format& format,
                     consultations::PlanId plan,
                     QWidget* parent = nullptr);
    /// One that is there.
    PlanOptionDialog(const Desk& desk,
                     const Format& format,
                     const consultations::PlanOption& option,
                     QWidget* parent = nullptr);

private:
    void build();
    void makeEditors();
    QWidget* buildMeasure();
    void fill(const consultations::PlanOption& option);
    void fillServices();
    void onKindChanged();
    void onServiceChanged();
    void showPromises(const QStringList& ticked);
    void showPrice();
    const catalogue::ServiceRow* service() const;
    std::vector<catalogue::PriceLine> customLines() const;
    consultations::OptionDetails details() const;
    void save();

    Desk m_desk;
    Format m_format;
    consultations::PlanId m_plan;
    std::optional<consultations::PlanOption> m_option;
    std::vector<catalogue::ServiceRow> m_services;
    Form* m_form;
    QComboBox* m_kind;
    QComboBox* m_service;
    QComboBox* m_worker;
    QLineEdit* m_title;
    QSpinBox* m_quantity;
    QLineEdit* m_discount;
    PhraseEdit* m_description;
    EntryGrid* m_custom;
    QVBoxLayout* m_promises;
    std::vector<QCheckBox*> m_ticks;
    QLabel* m_price;
    QLabel* m_excluded;
};

} // namespace seraph::ui
