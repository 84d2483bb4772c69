// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/conduct_queries.h"
#include "core/qualifications/file_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What counts here: kinds of certificates, competences, tiers with their rules, and what is signed, in versions.
class RuleBookSection final : public QWidget {
    Q_OBJECT

public:
    RuleBookSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void addNew();
    void change();
    void putAway();
    void showButtons();
    const qualifications::Tier* chosenTier() const;
    void say(const Status& done, const QString& words);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    QTabWidget* m_tabs;
    ShortTable* m_kinds;
    ShortTable* m_competences;
    ShortTable* m_tiers;
    ShortTable* m_agreements;
    QPushButton* m_new;
    QPushButton* m_change;
    QPushButton* m_putAway;
    std::vector<qualifications::CertificateKind> m_kindRows;
    std::vector<qualifications::Tier> m_tierRows;
    std::vector<qualifications::AgreementVersionRow> m_agreementRows;
};

} // namespace seraph::ui
