// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/review_material.h"

#include "core/organisation/organisation_queries.h"

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 24;

/// The indicators whose events are worth dividing, the most telling first; the first one that has any is shown.
const QStringList& paretoCandidates()
{
    static const QStringList codes{
        u"enquiry_lost"_s, u"plan_lost"_s, u"deviation_rate"_s, u"replacements"_s};
    return codes;
}

const QStringList& heatCandidates()
{
    static const QStringList codes{u"waiting_minutes"_s, u"response_minutes"_s, u"enquiries_new"_s};
    return codes;
}

Status takePareto(session::Session& session, ReviewMaterial& material)
{
    for (const QString& code : paretoCandidates()) {
        if (!review::findIndicator(code))
            continue;
        TRY_ASSIGN(auto bars, session.query(review::ParetoOf{code, material.page.period}));
        if (bars.empty())
            continue;
        material.paretoCode = code;
        material.pareto = std::move(bars);
        break;
    }
    return {};
}

Status takeHeat(session::Session& session, ReviewMaterial& material)
{
    for (const QString& code : heatCandidates()) {
        if (!review::findIndicator(code))
            continue;
        TRY_ASSIGN(auto cells, session.query(review::HeatMapOf{code, material.page.period}));
        if (cells.empty())
            continue;
        material.heatCode = code;
        material.heat = std::move(cells);
        break;
    }
    return {};
}

Status takeNames(session::Session& session, ReviewMaterial& material)
{
    TRY_ASSIGN(const auto organisation, session.query(organisation::CurrentOrganisation{}));
    material.organisation = organisation.name;
    if (!material.page.period.branch)
        return {};
    TRY_ASSIGN(const auto branches, session.query(organisation::ListBranches{}));
    for (const auto& branch : branches) {
        if (branch.id == *material.page.period.branch)
            material.branch = branch.name;
    }
    return {};
}

} // namespace

const review::Trend* ReviewMaterial::trend(QStringView code) const
{
    for (const review::Trend& one : trends) {
        if (one.code == code)
            return &one;
    }
    return nullptr;
}

std::vector<const review::IndicatorFigures*> ReviewMaterial::firstPage() const
{
    std::vector<const review::IndicatorFigures*> found;
    for (const QString& code : review::firstPage(page.sheet.profile)) {
        if (const review::IndicatorFigures* figures = page.sheet.find(code))
            found.push_back(figures);
    }
    return found;
}

std::vector<const review::IndicatorFigures*> ReviewMaterial::of(review::Dimension dimension) const
{
    std::vector<const review::IndicatorFigures*> found;
    for (const review::IndicatorFigures& figures : page.sheet.figures) {
        const review::Indicator* indicator = review::findIndicator(figures.code);
        if (indicator && indicator->dimension == dimension)
            found.push_back(&figures);
    }
    return found;
}

Result<ReviewMaterial> gatherReview(session::Session& session, const review::Period& period)
{
    ReviewMaterial material;
    TRY_ASSIGN(material.page, session.query(review::OpenReview{period}));
    TRY_ASSIGN(material.trends, session.query(review::AllTrends{period, kMonths}));
    TRY_ASSIGN(material.funnel, session.query(review::FunnelOf{period}));
    material.scorecard = review::scorecardOf(material.page.sheet);
    TRY_ASSIGN(material.scorecardBefore,
               session.query(review::ScorecardOf{{period.first().addMonths(-1), period.branch}}));
    TRY_STATUS(takePareto(session, material));
    TRY_STATUS(takeHeat(session, material));
    TRY_STATUS(takeNames(session, material));
    return material;
}

} // namespace seraph::documents
