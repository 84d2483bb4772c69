// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QBoxLayout;

namespace seraph::ui {

class InlineMessage;

/// What comes of a case beyond it: corrective action, a dispute before a third party, a case for others to learn from.
class AftermathPane final : public QWidget {
    Q_OBJECT

public:
    AftermathPane(const Desk& desk, complaints::ComplaintPage page, QWidget* parent = nullptr);

private:
    QWidget* buildCorrectives();
    QWidget* buildDisputes();
    QWidget* buildLesson();
    /// A line about a record of another page, with the way there.
    void addLink(QBoxLayout& column, const QString& text, const QString& state, const QString& place);
    void addButton(QBoxLayout& column, const char* name, const QString& text, std::function<void()> act);
    void openCorrective();
    void teach();

    const Desk& m_desk;
    complaints::ComplaintPage m_page;
    InlineMessage* m_message;
};

} // namespace seraph::ui
