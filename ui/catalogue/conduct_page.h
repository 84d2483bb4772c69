// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class PhraseEdit;
class ShortTable;

/// The map of touchpoints: who answers for each moment and what is expected there.
class TouchpointsPage final : public QWidget {
    Q_OBJECT

public:
    explicit TouchpointsPage(const Desk& desk, QWidget* parent = nullptr);

private:
    void refresh();
    void showStandard();
    void keep();
    const catalogue::Touchpoint* current() const;

    Desk m_desk;
    ShortTable* m_table;
    InlineMessage* m_message;
    PhraseEdit* m_standard;
    QPushButton* m_keep;
    std::vector<catalogue::Touchpoint> m_rows;
};

/// The cards beside the telephone: what to do and what not.
class ScriptCardsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ScriptCardsPage(const Desk& desk, QWidget* parent = nullptr);

private:
    void refresh();
    void showCard();
    void keep();
    const catalogue::ScriptCard* current() const;

    Desk m_desk;
    ShortTable* m_table;
    InlineMessage* m_message;
    PhraseEdit* m_dos;
    PhraseEdit* m_donts;
    QPushButton* m_keep;
    std::vector<catalogue::ScriptCard> m_rows;
};

} // namespace seraph::ui
