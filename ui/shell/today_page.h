// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/draft.h"
#include "core/session/registry.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QVBoxLayout;

namespace seraph::ui {

class Card;
class PageHeader;

/// What is to be done today (U-18): the person's own tasks, and what the workspace still needs, each with who may do it
/// and one button that opens the right place. Collects what the modules say is missing and decides nothing itself.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    TodayPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QWidget* buildMissing();
    void addUnfinished(QVBoxLayout& column);
    QWidget* unfinishedRow(const session::Draft& draft);
    QWidget* missingRow(const session::Missing& missing);

    Desk m_desk;
    Format m_format;
    PageHeader* m_header;
    Card* m_missing;
    QWidget* m_rows = nullptr;
};

} // namespace seraph::ui
