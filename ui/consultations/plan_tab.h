// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/plan.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;
class PlanView;

/// All plans of a client; the one that is open now stands there at once. A new one begins with what the client wants and
/// with two options that nobody has to type.
class PlanTab final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    PlanTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    QWidget* buildTop();
    void refresh();
    void showPlan();
    void askForGoal();
    Result<consultations::PlanId> draft(const QString& goal);

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    InlineMessage* m_message;
    QComboBox* m_choice;
    QVBoxLayout* m_column;
    QWidget* m_empty;
    PlanView* m_view = nullptr;
};

} // namespace seraph::ui
