// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_pill.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace seraph::ui {

class SearchEdit;

/// What the top bar shows; the words are made by whoever knows (Format, the backup's age).
struct TopBarView {
    QString searchPlaceholder; ///< empty: no search yet, no field
    PillView backup;           ///< "备份 2 小时前"
    QString branch;
    QString person;
    QString role;
    QString sample{}; ///< "Sample data": nobody in this workspace exists; empty in every other one
};

/// Search, age of the last good backup, branch, and who is signed in.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);
    void setView(const TopBarView& view);
    SearchEdit* search() const { return m_search; }
    /// Where the menu of the person opens.
    QPoint personMenuPosition() const;

Q_SIGNALS:
    void backupClicked();
    void personClicked();
    void helpClicked();

private:
    SearchEdit* m_search;
    class PillButton* m_backup;
    StatusPill* m_sample;
    QLabel* m_branch;
    class PersonButton* m_person;
};

} // namespace seraph::ui
