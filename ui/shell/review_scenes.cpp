// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_commands.h"
#include "core/review/review_queries.h"
#include "ui/review/facts_dialog.h"
#include "ui/review/review_dialogs.h"
#include "ui/review/review_exports.h"
#include "ui/shell/scene_lists.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

review::Period lastMonth(const Desk& desk)
{
    return {desk.today().addMonths(-1), {}};
}

ReviewText reviewText(const Desk& desk)
{
    return {sceneFormat(desk), desk.language, desk.profile};
}

/// Opens it over last month's review, where one is begun.
void withReview(const Desk& desk, const std::function<void(const review::ReviewPage&)>& open)
{
    const auto page = desk.session().query(review::OpenReview{lastMonth(desk)});
    if (page && page->review)
        open(*page);
}

} // namespace

std::vector<Scene> reviewScenes()
{
    return {
        {u"review-facts"_s,
         [](const Desk& desk, QWidget* parent) {
             openFacts(
                 desk, reviewText(desk), {.code = u"enquiries_new"_s, .period = lastMonth(desk)}, parent);
         }},
        {u"review-compare"_s,
         [](const Desk& desk, QWidget* parent) {
             openComparison(desk,
                            reviewText(desk),
                            {.code = u"response_in_time"_s,
                             .period = lastMonth(desk),
                             .by = review::CompareBy::Person},
                            parent);
         }},
        {u"review-confirm"_s,
         [](const Desk& desk, QWidget* parent) {
             withReview(desk, [&](const auto& page) {
                 openConfirmDialog(desk, reviewText(desk), page, parent);
             });
         }},
        {u"review-decide"_s,
         [](const Desk& desk, QWidget* parent) {
             withReview(desk, [&](const auto& page) {
                 openDecideDialog(desk, reviewText(desk), page, parent);
             });
         }},
        {u"review-sign"_s,
         [](const Desk& desk, QWidget* parent) {
             withReview(desk, [&](const auto& page) { openSignDialog(desk, page, parent); });
         }},
        {u"review-benchmark"_s,
         [](const Desk& desk, QWidget* parent) {
             openBenchmarkDialog(desk, reviewText(desk), u"csat"_s, parent);
         }},
        {u"review-cost"_s,
         [](const Desk& desk, QWidget* parent) { openAmountDialog(desk, lastMonth(desk), parent); }},
        {u"review-sample"_s,
         [](const Desk& desk, QWidget* parent) {
             openSampleDialog(desk, reviewText(desk), lastMonth(desk), {}, parent);
         }},
    };
}

} // namespace seraph::ui
