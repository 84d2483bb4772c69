// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QLabel;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// Where the backups go, how old the last one is, and a button to make one now. A place on the same disk, on a network or
/// in a synced folder is allowed and said plainly.
class BackupPage final : public QWidget {
    Q_OBJECT

public:
    BackupPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildPlace();
    QWidget* buildList();
    void refresh();
    void choosePlace();
    void usePlace(const QString& folder);
    void judgePlace(const QString& folder);
    void backUp();
    void sayMade(const std::optional<Error>& failure);

    Desk m_desk;
    Format m_format;
    QLabel* m_place;
    InlineMessage* m_verdict;
    InlineMessage* m_result;
    ShortTable* m_list;
};

} // namespace seraph::ui
