// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/care_lists.h"
#include "app/demo/proofs.h"
#include "app/demo/signature.h"
#include "app/demo/stories.h"
#include "core/care/care_commands.h"
#include "core/care/care_queries.h"
#include "core/care/material_commands.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/order_queries.h"

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using care::CareRecordId;
using consultations::ConsentNeed;
using session::Session;
using storage::Revision;
using namespace std::chrono_literals;

namespace {

/// Sessions as they are carried out: signed for, prepared, done step by step, closed.
class CareStory final : public Story {
public:
    explicit CareStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("care"))
        , m_lists(readStoryLists<CareLists>(u"care"_s, stage.plan.profile))
        , m_proofs(m_lists, stage.plan.language)
    {
    }

    Status play(const Moment& moment) override
    {
        if (moment.part != HalfDays::Part::Serving)
            return {};
        TRY_STATUS(restock(moment.day));
        TRY_STATUS(closeLate(moment));
        if (m_stage.treatments.empty())
            return {};
        std::vector<Work> works;
        for (const Treatment& treatment : std::exchange(m_stage.treatments, {})) {
            m_signingEnds = moment.begin + kSigning;
            m_stage.pass(15s, m_signingEnds);
            TRY_ASSIGN(Work work, prepareOne(treatment));
            works.push_back(std::move(work));
        }
        m_stage.clock.reach(moment.end - 1min);
        const auto room =
            std::chrono::duration_cast<std::chrono::minutes>(moment.end - moment.begin - kSigning);
        for (Work& work : works) {
            const Instant begun =
                moment.begin + kSigning + 1min * m_dice.between(0, int(room.count()) - kShortest);
            TRY_STATUS(carryOut(work, moment, begun));
        }
        return {};
    }

    /// The sessions of today run: some steps are done, and one waits to begin.
    Status leave(LocalDate today) override
    {
        TRY_STATUS(restock(today));
        const Instant begun = m_stage.clock.now();
        m_stage.clock.advance(1min);
        m_signingEnds = m_stage.end;
        bool first = true;
        for (const Treatment& treatment : std::exchange(m_stage.treatments, {})) {
            TRY_ASSIGN(Work work, prepareOne(treatment));
            if (!std::exchange(first, false))
                TRY_STATUS(start(work, begun));
            if (work.running)
                TRY_STATUS(doSteps(work, {begun, begun + 1min, 2}));
        }
        return m_delivered.size() > m_lots.size() ? recallOldest() : Status();
    }

private:
    /// What has to be signed is signed before anybody begins.
    static constexpr std::chrono::minutes kSigning{6};

    /// Minutes of a session, with those in which the client gets up.
    static constexpr int kShortest = 24;

    /// One record on its way.
    struct Work {
        Treatment treatment;
        CareRecordId record;
        Revision seen;
        Session* recorder;
        PersonId performer;
        PersonId other; ///< a second pair of eyes
        bool running = false;
    };
    /// Which steps are done when: `most` of the key steps, between the two.
    struct Stretch {
        Instant from;
        Instant until;
        int most;
    };
    struct Late {
        Work work;
        Instant endedAt;
        int slot;
    };

    const catalogue::ServiceContent& content(const Work& work) const
    {
        return m_stage.house.content(work.treatment.offering->id);
    }

    Status carryOut(Work& work, const Moment& moment, Instant begun)
    {
        if (m_dice.happens(2)) {
            const QString why = m_stage.in(m_dice.oneOf(m_lists.abandoned));
            return work.recorder->run(care::AbandonCare{work.record, work.seen, why});
        }
        TRY_STATUS(start(work, begun));
        const Instant ended =
            std::min(begun + 1min * m_dice.between(kShortest - 2, 60), moment.end - 2min);
        TRY_STATUS(doSteps(work, {begun, ended, std::numeric_limits<int>::max()}));
        constexpr int kHalfDaysLate = 4;
        if (m_dice.happens(2)) {
            m_late.push_back({work, ended, moment.slot + kHalfDaysLate});
            return {};
        }
        return closeOne(work, ended, moment.day);
    }

    /// What has to be signed is signed, and the record is there with whoever does it.
    Result<Work> prepareOne(const Treatment& treatment)
    {
        TRY_STATUS(sign(treatment));
        const catalogue::ServiceContent& service = m_stage.house.content(treatment.offering->id);
        const auto performers = m_stage.house.with(service.performers, treatment.branch);
        EXPECTS(!performers.empty());
        const Colleague& performer = *m_dice.oneOf(performers);
        Session& recorder = recorderFor(performer);
        const care::PrepareCare prepare{.client = treatment.client,
                                        .order = treatment.order,
                                        .visit = treatment.visit,
                                        .performer = performer.person};
        TRY_ASSIGN(const CareRecordId record, recorder.run(prepare));
        Work work{treatment,
                  record,
                  storage::kFirstRevision,
                  &recorder,
                  performer.person,
                  m_stage.house.otherThan(performer.person)};
        const PersonId responsible = responsibleFor(service.licence, performer);
        if (responsible != performer.person) {
            TRY_STATUS(recorder.run(care::AssignCare{record, work.seen, performer.person, responsible}));
            ++work.seen;
        }
        return work;
    }

    /// Who works with an account writes it down; for the others a nurse does, or whoever sends them out.
    Session& recorderFor(const Colleague& performer) const
    {
        const bool writes = performer.session && performer.session->can(care::kWorkCare);
        return writes ? *performer.session
                      : m_stage.house.as({u"nurse"_s, u"dispatcher"_s, u"physician"_s});
    }

    /// Who does it answers for it, unless it takes a higher licence than theirs.
    PersonId responsibleFor(catalogue::Licence licence, const Colleague& performer)
    {
        QStringList enough{performer.role};
        if (licence == catalogue::Licence::Physician)
            enough = {u"physician"_s};
        else if (licence == catalogue::Licence::Nurse)
            enough = {u"nurse"_s, u"physician"_s};
        return enough.contains(performer.role) ? performer.person
                                               : m_dice.oneOf(m_stage.house.with(enough))->person;
    }

    Status sign(const Treatment& treatment)
    {
        Session& desk = *m_stage.house.desk;
        const catalogue::ServiceId service = treatment.offering->id;
        TRY_ASSIGN(const auto needs,
                   desk.query(consultations::ConsentsNeeded{treatment.client, service}));
        for (const ConsentNeed& need : needs) {
            if (need.standing != consultations::ConsentStanding::Valid)
                TRY_STATUS(signOne(treatment, need, desk));
        }
        return {};
    }

    Status signOne(const Treatment& treatment, const ConsentNeed& need, Session& desk)
    {
        const BranchId branch = treatment.branch;
        if (need.document == QLatin1StringView(consultations::kSameDayDocument)) {
            return desk
                .run(consultations::CheckSameDay{treatment.client, branch, treatment.offering->id})
                .transform([](auto) {});
        }
        TRY_ASSIGN(const auto consent,
                   desk.run(consultations::PrepareConsent{.client = treatment.client,
                                                          .branch = branch,
                                                          .document = need.document,
                                                          .service = treatment.offering->id,
                                                          .plan = treatment.plan}));
        const consultations::SigningDetails details{.signerName = treatment.clientName,
                                                    .witnessName =
                                                        m_stage.house.nameOf(desk.actor().person)};
        ++m_stage.figures.consents;
        m_stage.pass(25s + 1s * m_dice.below(40), m_signingEnds); // it is read before it is signed
        return desk.run(consultations::SignOnScreen{
            consent, storage::kFirstRevision, details, drawnSignature(m_dice)});
    }

    Status start(Work& work, Instant begun)
    {
        TRY_STATUS(work.recorder->run(care::StartCare{work.record, work.seen, begun}));
        ++work.seen;
        work.running = true;
        return {};
    }

    Status doSteps(const Work& work, const Stretch& stretch)
    {
        TRY_ASSIGN(const auto page, work.recorder->query(care::OpenCare{work.record}));
        const int keys = int(std::count_if(
            page.steps.begin(), page.steps.end(), [](const auto& row) { return row.step.key; }));
        const bool whole = keys <= stretch.most;
        const bool ordinary = keys < int(page.steps.size());
        return work.recorder->batch(kPlayed, [&](Session::Batch& batch) -> Status {
            int done = 0;
            for (const care::StepRow& row : page.steps) {
                if (!row.step.key || done >= stretch.most)
                    continue;
                ++done;
                TRY_ASSIGN(Proofs::Proof proof, m_proofs.of(row.step, work.other, lotCode(), m_dice));
                proof.entry.performer = work.performer;
                proof.entry.doneAt = stretch.from + (stretch.until - stretch.from) * done / (keys + 1);
                TRY_STATUS(batch.run(
                    care::DoStep{row.step.id, row.step.revision, proof.entry, proof.files}));
            }
            if (whole && ordinary)
                TRY_STATUS(batch.run(care::ConfirmSteps{work.record, work.performer, stretch.until}));
            return note(work, page, batch);
        });
    }

    /// What was used up, and what went otherwise.
    Status note(const Work& work, const care::CarePage& page, Session::Batch& batch)
    {
        if (content(work).treatment && m_dice.happens(70))
            TRY_STATUS(batch.run(use(work)));
        if (!m_dice.happens(5))
            return {};
        const UsualDeviation& usual = m_dice.oneOf(m_lists.deviations);
        const care::DeviationDetails details{
            .step = page.steps.empty() ? std::nullopt : std::optional(m_dice.oneOf(page.steps).step.id),
            .category = usual.category,
            .reason = m_stage.in(usual.reason),
            .decision = m_stage.in(usual.decision),
            .clientTold = true};
        return batch.run(care::AddDeviation{work.record, details}).transform([](auto) {});
    }

    Status closeOne(const Work& work, Instant ended, LocalDate day)
    {
        const QString summary = m_stage.in(m_dice.oneOf(m_lists.summaries));
        TRY_STATUS(work.recorder->run(care::CloseCare{work.record, work.seen, ended, summary}));
        if (m_dice.happens(3)) {
            const QString text = m_stage.in(m_dice.oneOf(m_lists.addenda));
            TRY_STATUS(work.recorder->run(care::AddAddendum{work.record, text}));
        }
        const Treatment& treatment = work.treatment;
        ++m_stage.figures.records;
        m_stage.served.push_back({treatment.client,
                                  treatment.clientName,
                                  work.record,
                                  treatment.order,
                                  treatment.offering->id,
                                  work.performer,
                                  treatment.branch,
                                  treatment.offering->price,
                                  day});
        return {};
    }

    /// What somebody forgot to close is closed two days later, and counts as late.
    Status closeLate(const Moment& moment)
    {
        std::vector<Late> waiting;
        for (const Late& late : std::exchange(m_late, {})) {
            if (late.slot > moment.slot) {
                waiting.push_back(late);
                continue;
            }
            TRY_STATUS(closeOne(late.work, late.endedAt, moment.day));
        }
        m_late = std::move(waiting);
        return {};
    }

    /// A delivery every few weeks: a new lot of each material.
    Status restock(LocalDate day)
    {
        constexpr int kWeeks = 45;
        if (m_restocked && m_restocked->daysTo(day) < kWeeks)
            return {};
        m_restocked = day;
        m_lots.clear();
        Session& stockkeeper = m_stage.house.as({u"nurse"_s, u"dispatcher"_s});
        for (const UsualMaterial& material : m_lists.materials) {
            const care::LotDetails lot{
                .gtin = material.gtin,
                .product = m_stage.in(material.product),
                .registration = material.registration,
                .lot = u"%1%2"_s.arg(day.toString(u"yyMMdd"_s)).arg(m_dice.between(10, 99)),
                .expires = day.addDays(m_dice.between(90, 700))};
            TRY_ASSIGN(const auto id, stockkeeper.run(care::AddLot{lot}));
            m_lots.push_back({id, lot, m_stage.in(material.unit)});
            m_delivered.push_back(m_lots.back());
        }
        return {};
    }

    care::UseMaterial use(const Work& work)
    {
        const Lot& lot = m_dice.oneOf(m_lots);
        return {.record = work.record,
                .details = lot.details,
                .amount = QString::number(m_dice.between(1, 2)),
                .unit = lot.unit,
                .scanned = codeOf(lot),
                .usedBy = work.performer};
    }

    /// The maker calls back one of the first lots, and everybody who received it can be found.
    Status recallOldest()
    {
        Session& stockkeeper = m_stage.house.as({u"nurse"_s, u"dispatcher"_s});
        return stockkeeper.run(care::RecallLot{
            m_delivered.front().id, storage::kFirstRevision, m_stage.in(m_lists.recall)});
    }

    struct Lot {
        care::LotId id;
        care::LotDetails details;
        QString unit;
    };
    static QString codeOf(const Lot& lot)
    {
        return u"(01)%1(17)%2(10)%3"_s.arg(
            lot.details.gtin, lot.details.expires->toString(u"yyMMdd"_s), lot.details.lot);
    }
    QString lotCode() { return codeOf(m_dice.oneOf(m_lots)); }

    Stage& m_stage;
    Dice m_dice;
    CareLists m_lists;
    Proofs m_proofs;
    std::vector<Lot> m_lots; ///< of the last delivery
    std::vector<Lot> m_delivered;
    std::optional<LocalDate> m_restocked;
    std::vector<Late> m_late;
    Instant m_signingEnds{};
};

} // namespace

std::unique_ptr<Story> careStory(Stage& stage)
{
    return std::make_unique<CareStory>(stage);
}

} // namespace seraph::demo
