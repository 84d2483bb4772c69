// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/entered_commands.h"

#include "core/base/field_check.h"
#include "core/organisation/time_zone.h"
#include "core/review/entered_record.h"
#include "core/review/review_repository.h"
#include "core/session/record_edit.h"

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSourceLimit = 300;
constexpr int kLargestMinimum = 100'000;

/// Tomorrow in UTC: whoever enters something is at most that far ahead.
LocalDate latestDay(const session::ReadContext& context)
{
    return organisation::localDay(context.now(), u"UTC"_s).addDays(1);
}

void checkSource(FieldCheck& check, const QString& source)
{
    check.text("source", source, {kSourceLimit, Presence::Required, Lines::Many});
}

} // namespace

Result<IndicatorTargetId> handle(const SetTarget& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    FieldCheck check;
    check.require(findIndicator(command.indicator) != nullptr, "indicator", "unknown");
    check.require(command.minimum >= 1 && command.minimum <= kLargestMinimum, "minimum", "out_of_range");
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before, ReviewRepository(context.connection()).targetOf(command.indicator));
    if (!before) {
        const IndicatorTarget target{.id = context.newId<IndicatorTargetTag>(),
                                     .revision = storage::Revision(1),
                                     .indicator = command.indicator,
                                     .thousandths = command.thousandths,
                                     .minimum = command.minimum,
                                     .owner = command.owner};
        TRY_STATUS(context.insert(target));
        return target.id;
    }
    IndicatorTarget after = *before;
    after.thousandths = command.thousandths;
    after.minimum = command.minimum;
    after.owner = command.owner;
    TRY_STATUS(context.update(*before, after));
    return before->id;
}

Result<BenchmarkId> handle(const AddBenchmark& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    FieldCheck check;
    check.require(findIndicator(command.indicator) != nullptr, "indicator", "unknown");
    checkSource(check, command.source);
    check.require(command.day.isValid() && command.day <= latestDay(context), "day", "in_future");
    TRY_STATUS(check.result());
    const Benchmark benchmark{.id = context.newId<BenchmarkTag>(),
                              .revision = storage::Revision(1),
                              .indicator = command.indicator,
                              .thousandths = command.thousandths,
                              .origin = command.origin,
                              .source = command.source.trimmed(),
                              .day = command.day,
                              .enteredBy = context.actor().person};
    TRY_STATUS(context.insert(benchmark));
    return benchmark.id;
}

Result<void> handle(const ArchiveBenchmark& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    TRY_ASSIGN(const auto benchmark,
               session::unchangedRecord<Benchmark>(context, command.benchmark, command.revision));
    return context.archive(benchmark);
}

Result<EnteredAmountId> handle(const EnterAmount& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    FieldCheck check;
    check.require(command.amount.minorUnits() >= 0, "amount", "negative");
    checkSource(check, command.source);
    check.text("part", command.part, {.limit = 100});
    check.require(command.month.isValid() && command.month <= latestDay(context), "month", "in_future");
    TRY_STATUS(check.result());
    const EnteredAmount amount{.id = context.newId<EnteredAmountTag>(),
                               .revision = storage::Revision(1),
                               .kind = command.kind,
                               .month = LocalDate(command.month.year(), command.month.month(), 1),
                               .branch = command.branch,
                               .part = command.part.trimmed(),
                               .amount = command.amount,
                               .source = command.source.trimmed(),
                               .enteredBy = context.actor().person,
                               .enteredAt = context.now()};
    TRY_STATUS(context.insert(amount));
    return amount.id;
}

Result<void> handle(const ArchiveAmount& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto amount,
               session::unchangedRecord<EnteredAmount>(context, command.amount, command.revision));
    TRY_STATUS(session::requireScope(context, amount.branch));
    return context.archive(amount);
}

Result<MarketPriceId> handle(const EnterMarketPrice& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    TRY_ASSIGN(const bool known, ReviewRepository(context.connection()).serviceExists(command.service));
    FieldCheck check;
    check.require(known, "service", "unknown");
    check.require(command.amount.minorUnits() > 0, "amount", "negative");
    checkSource(check, command.source);
    check.require(command.day.isValid() && command.day <= latestDay(context), "day", "in_future");
    TRY_STATUS(check.result());
    const MarketPrice price{.id = context.newId<MarketPriceTag>(),
                            .revision = storage::Revision(1),
                            .service = command.service,
                            .amount = command.amount,
                            .day = command.day,
                            .source = command.source.trimmed(),
                            .enteredBy = context.actor().person};
    TRY_STATUS(context.insert(price));
    return price.id;
}

Result<void> handle(const ArchiveMarketPrice& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    TRY_ASSIGN(const auto price,
               session::unchangedRecord<MarketPrice>(context, command.price, command.revision));
    return context.archive(price);
}

Result<EnteredFacts> handle(const ListEntered&, const session::ReadContext& context)
{
    const ReviewRepository repository(context.connection());
    EnteredFacts facts;
    TRY_ASSIGN(facts.amounts, repository.amounts());
    std::erase_if(facts.amounts, [&](const EnteredAmount& amount) {
        return !context.scope().covers(amount.branch);
    });
    TRY_ASSIGN(facts.prices, repository.prices());
    TRY_ASSIGN(facts.benchmarks, repository.benchmarks());
    TRY_ASSIGN(facts.targets, repository.targets());
    return facts;
}

} // namespace seraph::review
