// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/credit.h"

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

struct WeightedMeasure {
    const char* measure;
    int weight;
};
// What clients say weighs most; papers are the least, because gates ask for them anyway.
constexpr std::array kFormula{WeightedMeasure{"client", 35},
                              WeightedMeasure{"audit", 20},
                              WeightedMeasure{"exam", 15},
                              WeightedMeasure{"conduct", 20}};
constexpr int kPapersWeight = 10;
constexpr int kPermille = 1000;

/// The last day whose figures an upheld appeal set aside.
std::optional<LocalDate> setAsideUntil(const QString& measure, const std::vector<CreditAppeal>& appeals)
{
    std::optional<LocalDate> until;
    for (const CreditAppeal& appeal : appeals) {
        const bool counts =
            appeal.measure == measure && appeal.state == AppealState::Upheld && !appeal.archivedAt;
        if (counts && (!until || *until < appeal.raisedOn))
            until = appeal.raisedOn;
    }
    return until;
}

CreditInput inputOf(const WeightedMeasure& line, const CreditFacts& facts)
{
    CreditInput input{.measure = QString::fromLatin1(line.measure), .weight = line.weight};
    const auto aside = setAsideUntil(input.measure, facts.appeals);
    const LocalDate from = facts.day.addMonths(-kCreditMonths);
    qint64 sum = 0;
    for (const Score& score : facts.scores) {
        const bool inYear = score.day > from && score.day <= facts.day && !score.archivedAt;
        if (score.measure != input.measure || !inYear)
            continue;
        if (aside && score.day <= *aside) {
            input.setAside = true;
            continue;
        }
        sum += qint64(score.value) * score.samples;
        input.samples += score.samples;
    }
    if (input.samples > 0)
        input.value = int(sum / input.samples);
    return input;
}

CreditGrade gradeAt(int value)
{
    return value >= kCreditA   ? CreditGrade::A
           : value >= kCreditB ? CreditGrade::B
           : value >= kCreditC ? CreditGrade::C
                               : CreditGrade::D;
}

} // namespace

CreditRating creditOf(const CreditFacts& facts)
{
    CreditRating rating;
    for (const WeightedMeasure& line : kFormula)
        rating.inputs.push_back(inputOf(line, facts));
    int samples = 0;
    for (const CreditInput& input : rating.inputs)
        samples += input.samples;
    CreditInput papers{.measure = u"papers"_s, .weight = kPapersWeight, .samples = facts.asked};
    if (facts.asked > 0)
        papers.value = facts.held * kPermille / facts.asked;
    rating.inputs.push_back(papers);
    int weights = 0;
    int sum = 0;
    for (const CreditInput& input : rating.inputs) {
        weights += input.value ? input.weight : 0;
        sum += input.value ? input.weight * *input.value : 0;
    }
    rating.value = weights > 0 ? sum / weights : 0;
    if (samples < kCreditSamples)
        return rating;
    rating.grade = gradeAt(rating.value);
    rating.limited = facts.lawMissing && *rating.grade < CreditGrade::C;
    if (rating.limited)
        rating.grade = CreditGrade::C;
    return rating;
}

bool isHonoured(const CreditRating& rating, const CreditFacts& facts, HonourWish wish)
{
    return wish == HonourWish::Shown && rating.grade == CreditGrade::A && facts.held == facts.asked;
}

} // namespace seraph::qualifications
