// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/widgets/short_table.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace seraph::ui {

/// A list on the left, what is chosen on the right, filters and buttons above: the shape that most sections share.
class ListSection : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    void openRecord(qint64 id) override;
    /// Asks again and shows again, with the same row chosen.
    void refresh();

protected:
    /// Whether a record stays on the right that the list does not hold: closed long ago, or left out by a filter.
    enum class Unlisted { Dropped, Shown };
    struct Shape {
        QString name; ///< of the list, spoken
        std::vector<ShortTable::Column> columns{};
        EmptyState::View empty{};
        int paneWidth = 420;
        std::vector<std::string_view> tables{}; ///< news about these ask again
        Unlisted unlisted = Unlisted::Dropped;
    };
    ListSection(const Desk& desk, const Shape& shape, QWidget* parent);

    /// Puts the rows into table(). An error is said and leaves the list empty.
    virtual Status fill() = 0;
    /// What stands on the right. @param id 0: nothing is chosen
    virtual QWidget* makePane(qint64 id) = 0;

    const Desk& desk() const { return m_desk; }
    ShortTable& table() const { return *m_table; }
    /// Filters and buttons above the list.
    QHBoxLayout& bar() const { return *m_bar; }
    void say(Tone tone, const QString& text);
    /// Says the error where there is one. @return whether it went well
    bool report(const Status& status);

private:
    void show(qint64 id);

    const Desk& m_desk;
    const Unlisted m_unlisted;
    ShortTable* m_table;
    QHBoxLayout* m_bar;
    InlineMessage* m_message;
    QVBoxLayout* m_place;
    QWidget* m_pane = nullptr;
    qint64 m_shown = 0;
    bool m_filling = false;
};

/// The parts of a pane: a column of labels that scrolls, with a row of buttons that does not.
struct PaneParts {
    QWidget* pane;
    QVBoxLayout* body;
    QHBoxLayout* buttons; ///< from the right
};
PaneParts makePaneParts(const QString& title, const QString& note);
/// What a pane says while nothing is chosen.
QWidget* emptyPane(const QString& words);

} // namespace seraph::ui
