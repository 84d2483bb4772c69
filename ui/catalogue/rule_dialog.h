// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace seraph::ui {

class Form;
class FormDraft;
class InlineMessage;

/// A phrase rule of the house's own, or its own reading of a shipped one. The sentences that it must and must not find are
/// tried when it is kept.
class RuleDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param rule to be changed; nothing for a new one
    RuleDialog(const Desk& desk, const std::optional<catalogue::RuleRow>& rule, QWidget* parent = nullptr);
    void reject() override;

private:
    void makeEditors();
    void build();
    void fill(const catalogue::RuleRow& row);
    catalogue::PhraseRule rule() const;
    void save();
    void backToShipped();

    Desk m_desk;
    std::optional<catalogue::RuleRow> m_row;
    QString m_code;
    Form* m_form;
    InlineMessage* m_banner;
    QComboBox* m_category;
    QComboBox* m_language;
    QPlainTextEdit* m_any;
    QLineEdit* m_with;
    QLineEdit* m_unless;
    QComboBox* m_public;
    QComboBox* m_direct;
    QLineEdit* m_basis;
    QLineEdit* m_safer;
    QPlainTextEdit* m_hits;
    QPlainTextEdit* m_misses;
    FormDraft* m_draft = nullptr;
};

} // namespace seraph::ui
