// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/phrase_rule.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What people called false alarms of the phrase rules, newest first. From here the rule looks at them again.
class DismissalsDialog final : public QDialog {
    Q_OBJECT

public:
    DismissalsDialog(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void reload();
    void forget();

    Desk m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QPushButton* m_forget;
    std::vector<catalogue::PhraseDismissal> m_rows;
};

} // namespace seraph::ui
