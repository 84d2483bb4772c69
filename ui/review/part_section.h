// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/department_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/review_text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What a frozen review says of one's own department, for those who do not see the whole: its figures, and that somebody of
/// the department has read them.
class PartSection final : public QWidget {
    Q_OBJECT

public:
    PartSection(const Desk& desk, const ReviewText& text, QWidget* parent = nullptr);

private:
    void refresh();
    void show(int part);
    void acknowledge();
    const review::OwnPart* chosen() const;

    const Desk& m_desk;
    ReviewText m_text;
    std::vector<review::OwnPart> m_parts;
    InlineMessage* m_message;
    QComboBox* m_choice;
    QLabel* m_read;
    ShortTable* m_table;
    QPushButton* m_acknowledge;
};

} // namespace seraph::ui
