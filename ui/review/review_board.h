// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/documents/review_material.h"
#include "ui/text/review_text.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace seraph::ui {

class StatusPill;

/// Which month of which place is looked at, and everything that is known about it. The parts of the page share one board:
/// it asks once, off the screen's thread, and tells them when the answer is there. On the screen it is the bar in the
/// page's heading.
class ReviewBoard final : public QWidget {
    Q_OBJECT

public:
    ReviewBoard(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    const review::Period& period() const { return m_period; }
    void setPeriod(const review::Period& period);
    /// Null until the first answer, and after an error.
    const documents::ReviewMaterial* material() const
    {
        return m_material ? &*m_material : nullptr;
    }
    ReviewText text() const;
    /// Asks again: after a command of one of the parts.
    void reload();

Q_SIGNALS:
    void loaded();
    void failed(const QString& text);

private:
    void fillMonths();
    void fillBranches();
    void choose();
    void step(int months);
    void take(Result<documents::ReviewMaterial> material);
    void showState();

    const Desk& m_desk;
    Format m_format;
    review::Period m_period;
    std::optional<documents::ReviewMaterial> m_material;
    QComboBox* m_month;
    QComboBox* m_branch;
    QPushButton* m_earlier;
    QPushButton* m_later;
    StatusPill* m_state;
    QLabel* m_head;
    bool m_ownBranchTried = false;
};

} // namespace seraph::ui
