// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/consultations/arrival_dialog.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class InlineMessage;
class ShortTable;

/// The board of one day as a plain list: who is expected, who is here and for how long. Space takes the next step,
/// Backspace one back, F7 a walk-in.
class ArrivalsSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    ArrivalsSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    /// 0: a walk-in.
    void openRecord(qint64 id) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildDays();
    QWidget* buildActions();
    void refresh();
    void addRow(const consultations::VisitRow& row);
    void showCurrent();
    const consultations::VisitRow* current() const;
    LocalDate day() const;
    void moveDay(int days);
    void showUnresolved();
    void step();
    void stepBack();
    void moveTo(consultations::VisitState state, const QString& words);
    void openDialog(ArrivalDialog::Mode mode);
    void edit();
    void openClient();
    std::optional<consultations::ConsultationId> openTalk(clients::ClientId client) const;
    Result<consultations::ConsultationId> beginTalk(const consultations::Visit& visit);
    void consult();
    void print();
    void say(const Status& status, const QString& words);

    const Desk& m_desk;
    Format m_format;
    DateEdit* m_day;
    QLabel* m_count;
    ShortTable* m_table;
    InlineMessage* m_unresolved;
    InlineMessage* m_message;
    QPushButton* m_next;
    QPushButton* m_back;
    QPushButton* m_noShow;
    QPushButton* m_consult;
    QPushButton* m_change;
    QTimer m_clock;
    std::vector<consultations::VisitRow> m_rows;
    std::vector<consultations::VisitRow> m_left; ///< of earlier days, without an end
};

} // namespace seraph::ui
