// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service_parts.h"
#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class Form;
class InlineMessage;

/// Who of the house takes part, from when.
class PeopleCard final : public Card {
    Q_OBJECT

public:
    PeopleCard(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void show(const consultations::ConsultationPage& page);

private:
    QWidget* rowOf(const consultations::Participant& participant);
    void join();
    void say(const Status& status);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
    QComboBox* m_person;
    QWidget* m_joining;
    std::optional<consultations::Consultation> m_talk;
};

/// What must be told before the client decides, item by item: by whom and when. Who keys it need not be who said it.
class TellCard final : public Card {
    Q_OBJECT

public:
    TellCard(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void show(const consultations::ConsultationPage& page);

private:
    QWidget* rowOf(const catalogue::Disclosure& item, const consultations::DisclosureGiven* given);
    QWidget* buildTelling();
    void tell();

    const Desk& m_desk;
    Format m_format;
    SectionHeader* m_header;
    InlineMessage* m_message;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    QWidget* m_telling;
    QComboBox* m_speaker;
    DateEdit* m_when;
    QPushButton* m_tell;
    std::vector<QCheckBox*> m_boxes;
    std::optional<consultations::Consultation> m_talk;
};

/// The physician's examination: what was found and whether the client may be treated.
class ExaminationCard final : public Card {
    Q_OBJECT

public:
    ExaminationCard(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void show(const consultations::ConsultationPage& page);

private:
    void record();

    const Desk& m_desk;
    Format m_format;
    SectionHeader* m_header;
    InlineMessage* m_message;
    QLabel* m_found;
    QWidget* m_entry;
    QPlainTextEdit* m_findings;
    QComboBox* m_fitness;
    std::optional<consultations::Consultation> m_talk;
};

/// How the talk ended, and why nothing came of it.
class OutcomeCard final : public Card {
    Q_OBJECT

public:
    OutcomeCard(const Desk& desk, QWidget* parent = nullptr);
    void show(const consultations::ConsultationPage& page);

private:
    void showReason();
    void end();

    const Desk& m_desk;
    Form* m_form;
    QLabel* m_ended;
    QComboBox* m_outcome;
    QComboBox* m_reason;
    QLineEdit* m_note;
    QPushButton* m_end;
    std::optional<consultations::Consultation> m_talk;
};

} // namespace seraph::ui
