// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace seraph::ui {

class Card;
class InlineMessage;
class ShortTable;

/// One household's need over the whole page: what is missing, the chain, candidates, contract, who is there, the log and the
/// signed sheets. Every step is a button where its turn is.
class CaseView final : public QWidget {
    Q_OBJECT

public:
    CaseView(const Desk& desk, const Format& format, placements::NeedId need, QWidget* parent = nullptr);
    placements::NeedId need() const { return m_need; }

Q_SIGNALS:
    void backRequested();

private:
    /// A step that can be taken now.
    struct Step {
        QString text;
        bool open = false;
        std::function<void()> take;
    };

    void refresh();
    QWidget* buildHead();
    QWidget* buildChain();
    Card* buildNeed();
    Card* buildCandidates();
    Card* buildContract();
    Card* buildPlacement();
    Card* buildLog();
    Card* buildSheets();
    QWidget* stepRow(const std::vector<Step>& steps);
    std::vector<Step> candidateSteps(const placements::CandidateRow& row);
    std::vector<Step> contractSteps(const placements::ContractRow& row);
    std::vector<Step> placementSteps();
    void showCandidateSteps();
    template <class C> void run(const C& command, const QString& done);
    void prepareContract(const placements::ContractRow& row);
    void approveStart(const placements::Placement& placement);
    void printSheet(const placements::PlacementRow& row);
    void fileSheet();
    void fail(const Error& error);

    const Desk& m_desk;
    Format m_format;
    placements::NeedId m_need;
    std::optional<placements::CasePage> m_page;
    InlineMessage* m_message;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    ShortTable* m_candidates = nullptr;
    QHBoxLayout* m_candidateRow = nullptr;
    QWidget* m_candidateSteps = nullptr;
    qint64 m_chosen = 0;
};

} // namespace seraph::ui
