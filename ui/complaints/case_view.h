// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QTabWidget;

namespace seraph::ui {

/// One case: who, what they want, where it stands, until when and why, what is missing, and its panes.
class ComplaintView final : public QWidget {
    Q_OBJECT

public:
    /// @param pane the one to show first; unknown: the first
    ComplaintView(const Desk& desk,
                  const Format& format,
                  complaints::ComplaintPage page,
                  const QString& pane,
                  QWidget* parent = nullptr);

    QString currentPane() const;

private:
    QWidget* buildHead();
    QWidget* buildFacts();
    QWidget* buildDue();
    QWidget* buildPanes(const QString& pane);
    QWidget* buildActions();
    void addMore(QWidget& bar);

    const Desk& m_desk;
    Format m_format;
    complaints::ComplaintPage m_page;
    QTabWidget* m_tabs;
};

} // namespace seraph::ui
