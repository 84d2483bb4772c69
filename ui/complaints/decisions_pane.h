// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

/// Who answers for it, what is done for them, what follows for a worker: proposed by one, decided by another.
class DecisionsPane final : public QWidget {
    Q_OBJECT

public:
    DecisionsPane(const Desk& desk,
                  const Format& format,
                  complaints::ComplaintPage page,
                  QWidget* parent = nullptr);

private:
    QWidget* buildLiability();
    QWidget* buildRemedies();
    QWidget* buildSanctions();
    QWidget* remedyRow(const complaints::Remedy& remedy);
    QString nameOf(const std::optional<PersonId>& person) const;

    const Desk& m_desk;
    Format m_format;
    complaints::ComplaintPage m_page;
};

} // namespace seraph::ui
