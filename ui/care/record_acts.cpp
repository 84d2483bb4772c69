// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys and buttons of a record do; how it is shown is in record_view.cpp.
#include "core/care/care_commands.h"
#include "core/care/step_commands.h"
#include "ui/care/care_print.h"
#include "ui/care/care_text.h"
#include "ui/care/deviation_dialog.h"
#include "ui/care/photo_compare.h"
#include "ui/care/record_view.h"
#include "ui/care/step_form.h"
#include "ui/desk/form_draft.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/phrase_edit.h"
#include "ui/widgets/short_table.h"

#include <QComboBox>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using care::RecordState;

Status RecordView::doStep(const care::CareStep& step,
                          const care::StepEntry& entry,
                          const std::vector<care::StepFile>& files)
{
    const int row = m_steps->currentRow();
    TRY_STATUS(m_desk.session().run(care::DoStep{step.id, step.revision, entry, files}));
    goToNextOpen(row);
    return {};
}

/// The news of a change come when the event loop turns; the keyboard goes on at once.
void RecordView::goToNextOpen(int after)
{
    refresh();
    for (int row = after + 1; row < int(m_page->steps.size()); ++row) {
        const care::CareStep& step = m_page->steps[std::size_t(row)].step;
        if (step.state == care::StepState::Open && step.key) {
            m_steps->setCurrentCell(row, 0);
            m_step->enter();
            return;
        }
    }
    m_steps->setFocus();
}

void RecordView::leaveStep(const care::CareStep& step)
{
    const auto send = [this, step](const care::DeviationDetails& details,
                                   const session::DraftKey& draft) {
        return m_desk.session().run(care::SkipStep{step.id, step.revision, details.reason}, draft);
    };
    auto* dialog = new DeviationDialog(m_desk,
                                       tr("Leave out: %1").arg(step.name().in(m_desk.language)),
                                       step.id.value(),
                                       care::DeviationCategory::Skipped,
                                       DeviationDialog::Client::Nobody,
                                       send,
                                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordView::deviate(const std::optional<care::CareStep>& step)
{
    const auto send = [this, step](care::DeviationDetails details,
                                   const session::DraftKey& draft) -> Status {
        if (step)
            details.step = step->id;
        return m_desk.session().run(care::AddDeviation{m_record, details}, draft).transform([](auto) {});
    };
    const QString title =
        step ? tr("Deviation: %1").arg(step->name().in(m_desk.language)) : tr("Deviation");
    auto* dialog = new DeviationDialog(m_desk,
                                       title,
                                       step ? step->id.value() : m_record.value(),
                                       std::nullopt,
                                       DeviationDialog::Client::Present,
                                       send,
                                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordView::assign()
{
    const auto performer = personIn(*m_performer);
    if (!performer)
        return;
    const care::CareRecord& record = m_page->row.record;
    say(m_desk.session().run(
        care::AssignCare{record.id, record.revision, *performer, personIn(*m_responsible)}));
    refresh();
}

void RecordView::start()
{
    say(m_desk.session().run(care::StartCare{m_record, m_page->row.record.revision}));
    refresh();
    m_steps->setFocus();
}

void RecordView::startEmergency()
{
    const auto send = [this](const care::DeviationDetails& details, const session::DraftKey& draft) {
        return m_desk.session().run(
            care::StartEmergencyCare{m_record, m_page->row.record.revision, details.reason}, draft);
    };
    auto* dialog = new DeviationDialog(m_desk,
                                       tr("Begin in an emergency"),
                                       m_record.value(),
                                       care::DeviationCategory::Other,
                                       DeviationDialog::Client::Nobody,
                                       send,
                                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordView::confirmRest()
{
    say(m_desk.session().run(care::ConfirmSteps{m_record}), tr("Ordinary steps confirmed"));
    refresh();
}

void RecordView::close()
{
    const care::CloseCare command{m_record, m_page->row.record.revision, {}, m_summary->text()};
    const Status done = m_desk.session().run(command, m_draft->key());
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_draft->settle();
    m_message->clear();
    refresh();
}

void RecordView::abandon()
{
    const auto send = [this](const care::DeviationDetails& details, const session::DraftKey& draft) {
        return m_desk.session().run(
            care::AbandonCare{m_record, m_page->row.record.revision, details.reason}, draft);
    };
    auto* dialog = new DeviationDialog(m_desk,
                                       tr("Break it off"),
                                       m_record.value(),
                                       care::DeviationCategory::ClientWish,
                                       DeviationDialog::Client::Nobody,
                                       send,
                                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordView::writeNote()
{
    const bool log = m_page->row.record.state == RecordState::Running;
    session::Session& session = m_desk.session();
    const session::DraftKey& draft = m_noteDraft->key();
    const Status done =
        log ? session.run(care::WriteLog{m_record, m_note->text()}, draft).transform([](auto) {})
            : session.run(care::AddAddendum{m_record, m_note->text()}, draft).transform([](auto) {});
    if (done) {
        m_note->setText({});
        m_noteDraft->settle();
    }
    say(done);
    refresh();
}

void RecordView::print()
{
    previewCareReport(m_desk, *m_page, this);
}

void RecordView::compare()
{
    auto* dialog = new PhotoCompareDialog(m_desk, m_format, m_page->row.record.client, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordView::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    if (!words.isEmpty())
        m_desk.offerUndo(words);
}

} // namespace seraph::ui
