// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace seraph::ui {

/// A search field: magnifier left, its shortcut as a key cap right, and a query that follows every key, also the letters
/// that an input method still holds (so "wxh" finds 王小红 while it is being composed). Escape empties it.
class SearchEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchEdit(const QString& placeholder,
                        const QKeySequence& shortcut = {},
                        QWidget* parent = nullptr);

    /// The text with what is being composed at the cursor.
    QString query() const;

Q_SIGNALS:
    void queryChanged(const QString& query);
    /// Arrow keys and Page keys, which belong to the list of answers.
    void moveRequested(int rows);
    void accepted();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void publish();

    QString m_shortcut;
    QString m_preedit;
    QString m_published;
};

} // namespace seraph::ui
