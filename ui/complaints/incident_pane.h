// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/incident_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QBoxLayout;

namespace seraph::ui {

class InlineMessage;

/// One incident as it is worked on: the checklist with its clocks, whom it concerns, who has to be told.
class IncidentPane final : public QWidget {
    Q_OBJECT

public:
    IncidentPane(const Desk& desk,
                 const Format& format,
                 complaints::IncidentPage page,
                 QWidget* parent = nullptr);

private:
    QWidget* buildHead();
    QWidget* buildFacts();
    QWidget* buildSteps();
    QWidget* buildPeople();
    QWidget* personRow(const complaints::AffectedRow& row);
    QWidget* buildNotices();
    QWidget* noticeRow(const complaints::IncidentNotice& notice);
    QWidget* buildActions();
    void addButton(QBoxLayout& row,
                   const char* name,
                   const QString& text,
                   session::Permission permission,
                   std::function<void()> act);
    void tick(const QString& step);
    void findAffected();
    void openCorrective();
    bool isOpen() const;

    const Desk& m_desk;
    Format m_format;
    complaints::IncidentPage m_page;
    InlineMessage* m_message;
};

} // namespace seraph::ui
