// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPlainTextEdit;

namespace seraph::ui {

class InlineMessage;

/// One complication as it is worked on: what it is, who answers for it, the checklist to be ticked off, how it goes on.
class ComplicationPane final : public QWidget {
    Q_OBJECT

public:
    ComplicationPane(const Desk& desk,
                     const Format& format,
                     followups::ComplicationPage page,
                     QWidget* parent = nullptr);

private:
    QWidget* buildHead();
    QWidget* buildFacts();
    QWidget* buildSteps();
    QWidget* buildCourse();
    QWidget* buildActions();
    void tick(const QString& step);
    void addNote();
    bool isOpen() const;

    const Desk& m_desk;
    Format m_format;
    followups::ComplicationPage m_page;
    InlineMessage* m_message;
    QPlainTextEdit* m_note;
};

} // namespace seraph::ui
