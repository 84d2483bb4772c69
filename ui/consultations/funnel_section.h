// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QLabel;

namespace seraph::ui {

class DateEdit;
class FunnelBars;
class InlineMessage;

/// How many reached each touchpoint in a period, from the first word to the payment.
class FunnelSection final : public QWidget {
    Q_OBJECT

public:
    FunnelSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void setPeriod(LocalDate from, LocalDate until);

    const Desk& m_desk;
    Format m_format;
    DateEdit* m_from;
    DateEdit* m_until;
    FunnelBars* m_bars;
    QLabel* m_note;
    InlineMessage* m_message;
};

} // namespace seraph::ui
