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
    FactsDialog(const Desk& desk, const ReviewText& text, review::FactsBehind question, QWidget* parent);

private:
    void fill(const std::vector<review::FactRow>& facts, const review::Indicator& indicator);
    void openRow(qint64 row);

    const Desk& m_desk;
    ReviewText m_text;
    std::vector<review::FactRow> m_facts;
    InlineMessage* m_message;
    ShortTable* m_table;
};

/// Shows it over the page.
void openFacts(const Desk& desk, const ReviewText& text, review::FactsBehind question, QWidget* parent);

/// Branches or people beside each other, adjusted for small numbers, in the order of their names.
void openComparison(const Desk& desk,
                    const ReviewText& text,
                    const review::CompareIndicator& question,
                    QWidget* parent);

} // namespace seraph::ui
