// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "core/review/review_queries.h"
#include "ui/desk/section_page.h"
#include "ui/review/dimension_section.h"
#include "ui/review/entered_section.h"
#include "ui/review/meeting_section.h"
#include "ui/review/overview_section.h"
#include "ui/review/part_section.h"
#include "ui/review/review_exports.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReviewPageText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ReviewPage)
};

constexpr int kDaysAhead = 3; ///< how long before a decision is due Today begins to say so

/// The row of last month's review; nothing where it is signed, or the person has no part in what is missing.
std::optional<TodayRow> monthRow(const Desk& desk, const Format& format)
{
    const LocalDate month = LocalDate(desk.today().year(), desk.today().month(), 1).addMonths(-1);
    const auto reviews =
        desk.session().query(review::ListReviews{}).value_or(std::vector<review::MonthlyReview>{});
    const auto found =
        std::find_if(reviews.begin(), reviews.end(), [&](const review::MonthlyReview& each) {
            return each.month == month && !each.branch;
        });
    TodayRow row{.pill = pill(ReviewPageText::tr("Review"), Tone::Info),
                 .title = ReviewPageText::tr("Monthly review: %1").arg(format.month(month)),
                 .note = ReviewPageText::tr("It waits to be opened."),
                 .who = {},
                 .button = ReviewPageText::tr("Open"),
                 .place = u"review/overview"_s};
    if (found == reviews.end())
        return desk.session().can(review::kPrepare) ? std::optional(row) : std::nullopt;
    if (found->state == review::ReviewState::Signed)
        return {};
    row.place = u"review/meeting"_s;
    row.note = found->signedBy ? ReviewPageText::tr("The second name is missing.")
                               : ReviewPageText::tr("It is not signed yet.");
    return desk.session().can(review::kSign) || desk.session().can(review::kPrepare)
               ? std::optional(row)
               : std::nullopt;
}

void addDecisions(std::vector<TodayRow>& rows, const Desk& desk, const Format& format)
{
    const LocalDate today = desk.today();
    const auto decisions = desk.session()
                               .query(review::DecisionsOf{desk.session().actor().person})
                               .value_or(std::vector<review::DecisionRow>{});
    for (const review::DecisionRow& row : decisions) {
        if (row.decision.due > today.addDays(kDaysAhead))
            continue;
        rows.push_back(
            {.pill = pill(ReviewPageText::tr("Decision"), row.overdue ? Tone::Danger : Tone::Warning),
             .title = row.decision.text,
             .note = ReviewPageText::tr("Decided in the review of %1, due %2")
                         .arg(format.month(row.reviewMonth), format.shortDate(row.decision.due, today)),
             .who = row.ownerName,
             .button = ReviewPageText::tr("Open"),
             .place = u"review/meeting"_s});
    }
}

/// Parts of frozen reviews that the departments of this person have not acknowledged.
void addOwnParts(std::vector<TodayRow>& rows, const Desk& desk, const Format& format)
{
    const ReviewText text{format, desk.language, desk.profile};
    const auto parts =
        desk.session().query(review::OwnParts{}).value_or(std::vector<review::OwnPart>{});
    for (const review::OwnPart& part : parts) {
        if (part.acknowledged)
            continue;
        rows.push_back(
            {.pill = pill(ReviewPageText::tr("Review"), Tone::Info),
             .title = ReviewPageText::tr("Monthly review: %1").arg(format.month(part.review.month)),
             .note = ReviewPageText::tr("Your part waits to be read: %1").arg(text.department(part.department)),
             .who = {},
             .button = ReviewPageText::tr("Open"),
             .place = u"review/part"_s});
    }
}

/// The page of those who acknowledge the part of their department and see nothing else of the review.
SectionPage* makePartPage(const Desk& desk, const Format& format)
{
    const ReviewText text{format, desk.language, desk.profile};
    return new SectionPage(
        desk,
        ReviewPageText::tr("Monthly review"),
        {{u"part"_s, ReviewPageText::tr("Our part"), review::kAcknowledge, [&desk, text] {
              return new PartSection(desk, text);
          }}});
}

} // namespace

SectionPage* makeReviewPage(const Desk& desk, const Format& format)
{
    if (!desk.session().can(review::kView))
        return makePartPage(desk, format);
    auto* board = new ReviewBoard(desk, format);
    const ReviewText text = board->text();
    std::vector<SectionPage::Section> sections{
        {u"overview"_s, ReviewPageText::tr("The month"), review::kView, [&desk, board] {
             return new OverviewSection(desk, *board);
         }}};
    for (const auto& [dimension, code] : Codes<review::Dimension>::kAll)
        sections.push_back({QString::fromLatin1(code),
                            text.dimension(dimension),
                            review::kView,
                            [&desk, board, which = dimension] {
                                return new DimensionSection(desk, *board, which);
                            }});
    sections.push_back(
        {u"meeting"_s, ReviewPageText::tr("Decide and sign"), review::kView, [&desk, board] {
             return new MeetingSection(desk, *board);
         }});
    sections.push_back({u"entered"_s, ReviewPageText::tr("To enter"), review::kView, [&desk, board] {
                            return new EnteredSection(desk, *board);
                        }});
    auto* page = new SectionPage(desk, ReviewPageText::tr("Monthly review"), std::move(sections));
    page->header()->addBesideTitle(board);
    page->header()->addAction(makeExportButton(desk, *board));
    board->reload();
    return page;
}

std::vector<TodayRow> reviewRows(const Desk& desk, const Format& format)
{
    std::vector<TodayRow> rows;
    if (!desk.session().can(review::kView)) {
        if (desk.session().can(review::kAcknowledge))
            addOwnParts(rows, desk, format);
        return rows;
    }
    if (auto row = monthRow(desk, format))
        rows.push_back(std::move(*row));
    addDecisions(rows, desk, format);
    return rows;
}

} // namespace seraph::ui
