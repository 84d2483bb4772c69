// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "core/care/step_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace seraph::ui {

class FormDraft;
class InlineMessage;
class MaterialPanel;
class MissingBar;
class PageHeader;
class PhraseEdit;
class ShortTable;
class StatusPill;
class StepForm;

/// One service record: what is missing on top, the steps at the left, the chosen step and what belongs to the record at
/// the right. Everything can be done without the mouse: arrows walk the steps, Enter goes into one, Ctrl+Enter finishes it.
class RecordView final : public QWidget {
    Q_OBJECT

public:
    RecordView(const Desk& desk, const Format& format, care::CareRecordId record, QWidget* parent = nullptr);
    care::CareRecordId record() const { return m_record; }

Q_SIGNALS:
    void back();

private:
    void build();
    QWidget* buildSteps();
    QWidget* buildTabs();
    QWidget* buildNotes();
    QWidget* buildClosing();
    void connectAll();
    void refresh();
    void showHeader();
    void showGates();
    void showSteps();
    void showStep();
    void showLists();
    void updateButtons();
    Status doStep(const care::CareStep& step,
                  const care::StepEntry& entry,
                  const std::vector<care::StepFile>& files);
    void leaveStep(const care::CareStep& step);
    void deviate(const std::optional<care::CareStep>& step);
    void goToNextOpen(int after);
    void assign();
    void start();
    void startEmergency();
    void confirmRest();
    void close();
    void abandon();
    void writeNote();
    void print();
    void compare();
    const care::StepRow* currentStep() const;
    void say(const Status& status, const QString& words = {});

    const Desk& m_desk;
    Format m_format;
    care::CareRecordId m_record;
    std::optional<care::CarePage> m_page;
    PageHeader* m_header;
    StatusPill* m_pill;
    QLabel* m_facts;
    MissingBar* m_missing;
    InlineMessage* m_message;
    ShortTable* m_steps;
    QTabWidget* m_tabs;
    StepForm* m_step;
    MaterialPanel* m_materials;
    ShortTable* m_deviations;
    ShortTable* m_notes;
    PhraseEdit* m_note;
    QPushButton* m_write;
    PhraseEdit* m_summary;
    QComboBox* m_performer;
    QComboBox* m_responsible;
    QPushButton* m_start;
    QPushButton* m_emergency;
    QPushButton* m_confirm;
    QPushButton* m_close;
    QPushButton* m_more;
    QWidget* m_people;
    QWidget* m_notePage = nullptr;
    QWidget* m_closingPage = nullptr;
    FormDraft* m_draft = nullptr;     ///< of the summary
    FormDraft* m_noteDraft = nullptr; ///< of an addendum or an entry in the log
};

} // namespace seraph::ui
