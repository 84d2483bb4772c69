// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/stories.h"
#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/development_commands.h"
#include "core/qualifications/file_queries.h"
#include "core/qualifications/matrix_queries.h"

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

/// Who carries out, explains or answers for services: they lack nothing, or the story would stop at a gate.
bool servesClients(const QStringList& roles)
{
    static const QStringList serving{
        u"physician"_s, u"nurse"_s, u"therapist"_s, u"consultant"_s, u"service_worker"_s, u"agency_adviser"_s};
    return roles.isEmpty() || std::any_of(roles.begin(), roles.end(), [](const QString& role) {
               return serving.contains(role);
           });
}

/// Every fourth ends within one of the reminders; of those who serve nobody, every sixth has run out.
LocalDate lastDay(int nth, bool serving, LocalDate end, Dice& dice)
{
    if (!serving && nth % 6 == 5)
        return end.addDays(-dice.between(3, 20));
    switch (nth % 4) {
    case 1: {
        constexpr std::array kSoon{5, 24, 52, 80};
        return end.addDays(kSoon[std::size_t(nth / 4) % kSoon.size()]);
    }
    default: return end.addDays(dice.between(120, 900));
    }
}

QString issuerOf(const CertificateKind& kind)
{
    switch (kind.group) {
    case KindGroup::Licence:
        return kind.code == u"health_certificate"_s ? u"市疾病预防控制中心"_s : u"市卫生健康委员会"_s;
    case KindGroup::Check: return kind.code == u"check.insurance"_s ? u"示例保险公司"_s : u"人事"_s;
    case KindGroup::Agreement:
    case KindGroup::Certificate: return u"本机构"_s;
    }
    UNREACHABLE();
}

Status observe(session::Session& owner, PersonId person, LocalDate seenOn, Dice& dice)
{
    TRY_ASSIGN(const auto table, owner.query(CompetenceMatrix{}));
    for (const Competence& competence : table.competences) {
        if (dice.happens(30))
            continue;
        TRY_STATUS(owner.run(ObserveCompetence{
            person,
            {competence.id, dice.between(2, 4), seenOn, u"跟台观察三次，步骤完整，记录当场写好"_s}}));
    }
    TRY_ASSIGN(const auto file, owner.query(OpenQualificationFile{person}));
    for (const LadderRow& row : file.ladders) {
        if (row.standing.next && row.standing.open.empty())
            TRY_STATUS(owner.run(GrantTier{person, *row.standing.next}));
    }
    return {};
}

/// Gives everybody what is asked of their role, so that whoever carries out services passes every gate to the end; some of it
/// ends soon, and among those who carry out none something is missing or has run out. What people can do was seen too, and
/// who may stand on a first tier does.
Status givePapers(session::Session& owner, LocalDate end, Dice dice)
{
    TRY_ASSIGN(const Matrix matrix, owner.query(RequirementMatrix{}));
    constexpr int kYearsBefore = 2;
    const LocalDate from = matrix.day.addYears(-kYearsBefore);
    int nth = 0;
    for (const MatrixRow& row : matrix.rows) {
        const bool serving = servesClients(row.roles);
        for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
            const CertificateKind& kind = matrix.columns[i].kind;
            ++nth;
            const bool leftOut = !serving && nth % 9 == 7;
            if (row.cells[i].mark != Mark::Missing || leftOut)
                continue;
            CertificateDetails details{.kind = kind.id, .issuer = issuerOf(kind), .validFrom = from};
            if (kind.numbered)
                details.number = u"%1%2"_s.arg(from.year()).arg(dice.between(10'000'000, 99'999'999));
            details.validUntil = lastDay(nth, serving, end, dice);
            TRY_STATUS(owner.run(AddCertificate{row.person, details}));
        }
        if (serving && !row.roles.isEmpty() && row.person != owner.actor().person)
            TRY_STATUS(observe(owner, row.person, matrix.day, dice));
    }
    return {};
}

/// What everybody holds before the doors open: licences, checks, certificates, and what was seen of their work.
class PapersStory final : public Story {
public:
    explicit PapersStory(Stage& stage) : m_stage(stage) {}

    Status prepare() override
    {
        const auto now =
            QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_stage.end), m_stage.calendar.zone());
        return givePapers(*m_stage.house.owner, now.date(), m_stage.diceOf("papers"));
    }

private:
    Stage& m_stage;
};

} // namespace

std::unique_ptr<Story> papersStory(Stage& stage)
{
    return std::make_unique<PapersStory>(stage);
}

} // namespace seraph::demo
