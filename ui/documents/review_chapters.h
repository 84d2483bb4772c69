// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/review_material.h"
#include "ui/text/review_text.h"

namespace seraph::documents {

/// The chapters of the pack. Each appends its blocks, beginning with its Chapter.
class ReviewChapters {
public:
    ReviewChapters(const ReviewMaterial& material, const ui::ReviewText& text, const Imprint& imprint);

    void addFirstPage(std::vector<Block>& blocks) const;
    void addEarlierDecisions(std::vector<Block>& blocks) const;
    void addLosses(std::vector<Block>& blocks) const;
    void addScorecard(std::vector<Block>& blocks) const;
    void addDimension(review::Dimension dimension, std::vector<Block>& blocks) const;
    void addDecisions(std::vector<Block>& blocks) const;
    void addVoices(std::vector<Block>& blocks) const;
    void addCorrections(std::vector<Block>& blocks) const;
    void addDefinitions(std::vector<Block>& blocks) const;

    /// The eight figures, or what to enter for them.
    Tiles tiles() const;
    /// What is out of the ordinary: divergences, dimensions without a figure.
    void addWarnings(std::vector<Block>& blocks) const;

private:
    void addChart(const charts::Chart& chart, std::vector<Block>& blocks) const;
    Table indicatorTable(const std::vector<const review::IndicatorFigures*>& figures) const;
    void addDimensionCharts(const std::vector<const review::IndicatorFigures*>& figures,
                            std::vector<Block>& blocks) const;
    QString nameOf(PersonId person) const { return m_material.page.nameOf(person); }

    const ReviewMaterial& m_material;
    const ui::ReviewText& m_text;
    const Imprint& m_imprint;
};

/// The numbers of a chart as a printed table.
Table tableOfChart(const charts::Chart& chart);

} // namespace seraph::documents
