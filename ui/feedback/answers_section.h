// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;
class PeriodBox;
class ShortTable;

/// What clients said: all of it, or only what somebody has to look into. The chosen answer stands beside the list.
class AnswersSection final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    enum class Show { All, LowOpen };
    AnswersSection(const Desk& desk, const Format& format, Show show, QWidget* parent = nullptr);

    void openRecord(qint64 id) override;

private:
    QWidget* buildFilters(Show show);
    void refresh();
    void showWhyEmpty();
    void show(qint64 id);
    QWidget* buildAnswer(const feedback::AnswerRow& row);
    QWidget* buildActions(const feedback::AnswerRow& row);
    void handle(const feedback::AnswerRow& row);
    void publish(const feedback::AnswerRow& row);

    const Desk& m_desk;
    Format m_format;
    PeriodBox* m_period;
    QComboBox* m_shown;
    ShortTable* m_table;
    InlineMessage* m_message;
    QVBoxLayout* m_place;
    QWidget* m_pane = nullptr;
    std::vector<feedback::AnswerRow> m_rows;
    bool m_filling = false;
};

} // namespace seraph::ui
