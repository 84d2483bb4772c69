// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/step_work_commands.h"

#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_repository.h"
#include "core/care/care_repository.h"
#include "core/care/gate_queries.h"
#include "core/qualifications/gate_pass_commands.h"
#include "core/session/record_edit.h"

namespace seraph::care {

using namespace Qt::StringLiterals;

namespace {

const QString& stepKind()
{
    static const QString kind = u"care_step"_s;
    return kind;
}

Result<Proof> proofOf(const SeenStep& seen, std::size_t newFiles, const session::ReadContext& context)
{
    const attachments::AttachmentRepository attachments(context.connection());
    TRY_ASSIGN(const auto files, attachments.listOf({stepKind(), seen.step.id.value()}));
    Proof proof{.files = int(files.size() + newFiles)};
    if (seen.place.client && seen.place.service) {
        TRY_ASSIGN(
            proof.signedPaper,
            CareRepository(context.connection()).hasSigned(*seen.place.client, *seen.place.service));
    }
    return proof;
}

Status keepFiles(StepId step, const std::vector<StepFile>& files, session::WriteContext& context)
{
    for (const StepFile& file : files) {
        const attachments::AddAttachment filing{{stepKind(), step.value()}, file.details, file.file};
        TRY_STATUS(attachments::keepAttachment(filing, context));
    }
    return {};
}

/// As typed, or as it is where nothing was typed: done now, by whom the record names, else by who writes it down.
StepEntry completed(StepEntry entry, const StepPlace& place, const session::ReadContext& context)
{
    if (!entry.performer)
        entry.performer = place.performer.value_or(context.actor().person);
    if (!entry.doneAt)
        entry.doneAt = context.now();
    return entry;
}

/// They work here, and of a service's step its performer may carry it out at that moment (C-172). A round of the premises
/// belongs to no service and asks for nothing.
Status passPeople(const StepEntry& entry, const StepPlace& place, session::WriteContext& context)
{
    const PersonId performer = entry.performer.value();
    TRY_STATUS(requireWorking("performer", performer, place.day, context));
    if (entry.second)
        TRY_STATUS(requireWorking("second", *entry.second, place.day, context));
    if (!place.service)
        return {};
    const qualifications::GateQuestion question{
        performer, qualifications::Gate::Perform, place.service, entry.doneAt, place.branch};
    return qualifications::passGate(question, context).transform([](const auto&) {});
}

Status write(const CareStep& before, CareStep after, int lateHours, session::WriteContext& context)
{
    after.recordedBy = context.actor().person;
    after.recordedAt = context.now();
    after.late = isLate(after.doneAt.value_or(context.now()), context.now(), lateHours);
    return context.update(before, after);
}

Result<CareStep> unchangedStep(StepId id, storage::Revision seen, const session::WriteContext& context)
{
    return session::unchangedRecord<CareStep>(context, id, seen);
}

tl::unexpected<Error> ofOtherKind()
{
    return fail(ErrorCode::NotFound, u"care_step.unknown"_s);
}

} // namespace

Result<StepPlace> placeOf(const CareRecord& record, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto content, contentOf(record, context));
    return StepPlace{.client = record.client,
                     .record = record.id,
                     .branch = record.branch,
                     .day = record.day,
                     .performer = record.performer,
                     .service = record.service,
                     .lateHours = content.lateEntryHours};
}

StepPlace placeOf(const PremisesRun& run)
{
    return {.run = run.id, .branch = run.branch, .day = run.day};
}

Result<SeenStep> stepOfRecord(StepId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto step, unchangedStep(id, seen, context));
    if (!step.record)
        return ofOtherKind();
    TRY_ASSIGN(const auto record, runningRecord(*step.record, context));
    TRY_ASSIGN(auto place, placeOf(record, context));
    return SeenStep{std::move(step), std::move(place)};
}

Result<SeenStep> stepOfRun(StepId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto step, unchangedStep(id, seen, context));
    if (!step.run)
        return ofOtherKind();
    TRY_ASSIGN(const auto run, runningRun(*step.run, context));
    return SeenStep{std::move(step), placeOf(run)};
}

Status doStep(const SeenStep& seen,
              StepEntry entry,
              const std::vector<StepFile>& files,
              session::WriteContext& context)
{
    TRY_STATUS(checkPast("done_at", entry.doneAt, context.now()));
    entry = completed(std::move(entry), seen.place, context);
    TRY_ASSIGN(const Proof proof, proofOf(seen, files.size(), context));
    TRY_STATUS(checkEntry(seen.step, entry, proof));
    TRY_STATUS(passPeople(entry, seen.place, context));
    TRY_STATUS(keepFiles(seen.step.id, files, context));
    return write(seen.step, withEntry(seen.step, entry), seen.place.lateHours, context);
}

Status skipStep(const SeenStep& seen, const QString& reason, session::WriteContext& context)
{
    const bool optional = seen.step.flexibility == catalogue::Flexibility::Optional;
    if (!optional || !reason.trimmed().isEmpty()) {
        const DeviationDetails why{
            .step = seen.step.id, .category = DeviationCategory::Skipped, .reason = reason};
        TRY_STATUS(addDeviation(seen.place, why, context));
    }
    CareStep after = seen.step;
    after.state = StepState::Skipped;
    after.performer.reset();
    after.second.reset();
    after.startedAt.reset();
    after.doneAt.reset();
    return write(seen.step, after, 0, context);
}

Result<int> confirmOrdinary(const StepPlace& place,
                            const std::vector<CareStep>& steps,
                            const StepEntry& entry,
                            session::WriteContext& context)
{
    TRY_STATUS(checkPast("done_at", entry.doneAt, context.now()));
    const StepEntry whole = completed(entry, place, context);
    TRY_STATUS(passPeople(whole, place, context));
    int confirmed = 0;
    for (const CareStep& step : steps) {
        if (step.key || step.state != StepState::Open)
            continue;
        TRY_STATUS(write(step, withEntry(step, whole), place.lateHours, context));
        ++confirmed;
    }
    return confirmed;
}

Result<DeviationId> addDeviation(const StepPlace& place,
                                 const DeviationDetails& details,
                                 session::WriteContext& context)
{
    TRY_STATUS(checkDeviation(details));
    if (details.step) {
        TRY_ASSIGN(const auto step, session::liveRecord<CareStep>(context, *details.step));
        if (step.record != place.record || step.run != place.run)
            return fail(invalid(u"step"_s, u"other_record"_s));
    }
    const Deviation deviation{.id = context.newId<DeviationTag>(),
                              .revision = storage::Revision{1},
                              .client = place.client,
                              .record = place.record,
                              .run = place.run,
                              .step = details.step,
                              .category = details.category,
                              .reason = details.reason.trimmed(),
                              .decision = details.decision.trimmed(),
                              .clientTold = details.clientTold,
                              .recordedBy = context.actor().person,
                              .recordedAt = context.now()};
    TRY_STATUS(context.insert(deviation));
    return deviation.id;
}

} // namespace seraph::care
