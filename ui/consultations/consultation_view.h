// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace seraph::ui {

class Card;
class ExaminationCard;
class FormDraft;
class InlineMessage;
class MissingBar;
class OutcomeCard;
class PeopleCard;
class PhraseEdit;
class SectionHeader;
class TellCard;

/// One talk with a client: what it still needs, what they want and what was said, who took part, what was told by whom,
/// the physician's examination, how it ended. What is typed survives a crash; risky wording is underlined as it is typed.
class ConsultationView final : public QWidget {
    Q_OBJECT

public:
    ConsultationView(const Desk& desk,
                     const Format& format,
                     consultations::ConsultationPage page,
                     QWidget* parent = nullptr);
    ~ConsultationView() override;

private:
    Card* buildTalk();
    void fillTalk();
    void refresh();
    void showPage();
    consultations::ConsultationDetails typed() const;
    void save();

    const Desk& m_desk;
    Format m_format;
    consultations::ConsultationPage m_page;
    storage::Revision m_seen; ///< the revision whose words stand in the fields
    MissingBar* m_missing;
    InlineMessage* m_banner;
    InlineMessage* m_message;
    SectionHeader* m_header;
    QComboBox* m_service;
    QPlainTextEdit* m_need;
    PhraseEdit* m_notes;
    QCheckBox* m_repeat;
    QPushButton* m_keep;
    TellCard* m_tell;
    PeopleCard* m_people;
    ExaminationCard* m_examination;
    OutcomeCard* m_outcome;
    FormDraft* m_draft = nullptr;
};

} // namespace seraph::ui
