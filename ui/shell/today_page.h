// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/draft.h"
#include "core/session/registry.h"
#include "ui/desk/today_row.h"
#include "ui/text/format.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace seraph::ui {

class Card;
class PageHeader;

/// What is to be done today (U-18): the day in four figures, what to do now with the time left and one button each, the
/// person's own tasks, who comes, and what the workspace still needs. Collects what the modules say and decides nothing
/// itself.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    TodayPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addActions();
    void refresh();
    void refreshNow();
    QWidget* buildFigures();
    QWidget* buildNow();
    QWidget* nowRow(const TodayRow& row);
    QWidget* buildMissing();
    void addUnfinished(QVBoxLayout& column);
    QWidget* unfinishedRow(const session::Draft& draft);
    QWidget* missingRow(const session::Missing& missing);

    Desk m_desk;
    Format m_format;
    PageHeader* m_header;
    QVBoxLayout* m_figurePlace;
    QWidget* m_figures = nullptr;
    Card* m_now;
    QWidget* m_nowRows = nullptr;
    Card* m_missing;
    QWidget* m_rows = nullptr;
    QTimer m_clock;
};

} // namespace seraph::ui
