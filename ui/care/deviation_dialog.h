// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace seraph::ui {

class Form;
class FormDraft;
class InlineMessage;
class PhraseEdit;

/// What went otherwise than the standard says: category, reason, what was done about it. Also asks why a step is left out.
class DeviationDialog final : public QDialog {
    Q_OBJECT

public:
    using Send = std::function<Status(const care::DeviationDetails&, const session::DraftKey&)>;
    enum class Client { Present, Nobody };

    /// @param subject the record or round it belongs to, for the draft
    /// @param fixed the category, where it is known already
    DeviationDialog(const Desk& desk,
                    const QString& title,
                    qint64 subject,
                    std::optional<care::DeviationCategory> fixed,
                    Client client,
                    Send send,
                    QWidget* parent);

    void reject() override;

private:
    void build(Client client);
    void save();

    Desk m_desk;
    std::optional<care::DeviationCategory> m_fixed;
    Send m_send;
    Form* m_form;
    QComboBox* m_category;
    PhraseEdit* m_reason;
    PhraseEdit* m_decision;
    QCheckBox* m_told;
    InlineMessage* m_banner;
    FormDraft* m_draft;
};

} // namespace seraph::ui
