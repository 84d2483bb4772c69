// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace seraph::ui {

class InlineMessage;
class PlanOptionCard;

/// One plan, from the first option to the decision: what is missing on top, the options side by side, below them what was
/// explained. The next step is the one green button.
class PlanView final : public QWidget {
    Q_OBJECT

public:
    PlanView(const Desk& desk, const Format& format, consultations::PlanId plan, QWidget* parent = nullptr);

    consultations::PlanId plan() const { return m_plan; }
    void refresh();

    /// Each is a key and a button where it is possible now.
    void addOption();
    void addWaiting();
    void present();
    void confirm();

Q_SIGNALS:
    void orderPlaced();

private:
    QWidget* build();
    QWidget* buildHead();
    QWidget* buildOptions();
    void addSteps(QBoxLayout& row);
    void addApprovals(QBoxLayout& row);
    PlanOptionCard* makeCard(const consultations::PlanOption& option);
    QPushButton* addButton(QBoxLayout& row, const QString& text, const char* name, void (PlanView::*act)());
    bool can(session::Permission permission) const { return m_desk.session().can(permission); }
    void choose(consultations::OptionId option);
    void remove(const consultations::PlanOption& option);
    void showToClient();
    void printSheet();
    void examine();
    void standForIt();
    void approve(consultations::PlanException exception);
    void decline();
    void revise();
    void say(const Status& done, const QString& words);

    const Desk& m_desk;
    Format m_format;
    consultations::PlanId m_plan;
    consultations::PlanPage m_page;
    InlineMessage* m_message;
    QScrollArea* m_area;
};

} // namespace seraph::ui
