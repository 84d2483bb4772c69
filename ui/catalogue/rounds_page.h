// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// The rounds of the premises (opening check, fridge, steriliser, waste): how often, who, and their steps, which are
/// drafted and released like those of a service.
class RoundsPage final : public QWidget {
    Q_OBJECT

public:
    RoundsPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildActions();
    void refresh();
    void showRound();
    const catalogue::SopRow* current() const;
    void addRound();
    void editSteps();
    void release();
    void compareVersions();
    void putAway();
    void say(const Status& status, const QString& words);

    Desk m_desk;
    Format m_format;
    ShortTable* m_table;
    InlineMessage* m_message;
    QTextBrowser* m_steps;
    QPushButton* m_edit;
    QPushButton* m_versions;
    QPushButton* m_away;
    QPushButton* m_release;
    std::vector<catalogue::SopRow> m_rows;
};

} // namespace seraph::ui
