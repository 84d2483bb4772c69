// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/fact_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/review_text.h"

#include <QDialog>

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// From a figure to its records: one line for each fact, naming no client. Enter opens the record, by right, and that view
/// is journalled where it happens.
class FactsDialog final : public QDialog {
    Q_OBJECT

public:
    /// What is shown.
    struct View {
        QString title;
        QString shown; ///< which of them
        QString note;  ///< how they count
        review::FigureKind kind = review::FigureKind::Share;
        review::Unit unit = review::Unit::Percent;
    };
    FactsDialog(const Desk& desk, const ReviewText& text, View view, QWidget* parent);

    /// The rows that the query gave, or why it gave none.
    void take(Result<std::vector<review::FactRow>> facts);

protected:
    /// Shows itself again with the page under it, after a record was opened from here.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    QString whenOf(const review::FactRow& fact) const;
    QString valueOf(const review::FactRow& fact) const;
    void openRow(qint64 row);

    const Desk& m_desk;
    ReviewText m_text;
    View m_view;
    std::vector<review::FactRow> m_facts;
    InlineMessage* m_message;
    ShortTable* m_table;
    bool m_waits = false; ///< hidden until the page is there again
};

/// Shows the records behind a figure over the page.
void openFacts(const Desk& desk, const ReviewText& text, review::FactsBehind question, QWidget* parent);
/// The same for one step of the funnel: who was lost before it, and who came to it.
void openFunnelFacts(const Desk& desk,
                     const ReviewText& text,
                     const review::FunnelFacts& question,
                     const QString& stage,
                     QWidget* parent);

/// Branches or people beside each other, adjusted for small numbers, in the order of their names.
void openComparison(const Desk& desk,
                    const ReviewText& text,
                    const review::CompareIndicator& question,
                    QWidget* parent);

} // namespace seraph::ui
