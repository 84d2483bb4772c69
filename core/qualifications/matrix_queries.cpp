// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/matrix_queries.h"

#include "core/organisation/staff.h"
#include "core/organisation/time_zone.h"
#include "core/qualifications/row_names_queries.h"

#include <algorithm>

namespace seraph::qualifications {

namespace {

/// Everything a matrix, a due list and a coverage are computed from, read once.
struct ArchiveStock {
    Moment moment;
    std::vector<CertificateKind> kinds{};
    std::vector<Requirement> requirements{};
    std::vector<HeldPaper> papers{};
    std::vector<RosterRow> roster{};
    std::unordered_map<QString, QStringList> performers{};
};

bool isShown(const RosterRow& row, const PeopleFilter& filter, const session::Scope& scope)
{
    return organisation::reaches(scope, row.person, row.branch) &&
           (!filter.branch || row.branch == filter.branch) &&
           (filter.role.isEmpty() || row.roles.contains(filter.role));
}

Result<ArchiveStock> stockOf(const PeopleFilter& filter,
                             LocalDate from,
                             const session::Scope& scope,
                             const session::ReadContext& context,
                             std::optional<PersonId> only = {})
{
    const QualificationRepository archive(context.connection());
    ArchiveStock stock;
    TRY_ASSIGN(stock.moment, momentNow(context));
    TRY_ASSIGN(stock.kinds, archive.kinds());
    TRY_ASSIGN(stock.requirements, archive.requirements());
    if (only) {
        TRY_ASSIGN(stock.papers, archive.papersOf(*only));
    } else if (from.isValid()) {
        TRY_ASSIGN(stock.papers, archive.allPapers());
    } else {
        TRY_ASSIGN(stock.papers, archive.papersAround(stock.moment.day));
    }
    TRY_ASSIGN(auto roster,
               archive.roster(from.isValid() ? std::min(from, stock.moment.day) : stock.moment.day));
    std::copy_if(roster.begin(),
                 roster.end(),
                 std::back_inserter(stock.roster),
                 [&](const RosterRow& row) { return isShown(row, filter, scope); });
    TRY_ASSIGN(stock.performers, performersOf(stock.requirements, context));
    return stock;
}

/// Places in the list of kinds of what is asked of somebody.
std::vector<std::size_t> askedPlaces(AskedKinds& asked, const RosterRow& row, const ArchiveStock& stock)
{
    std::vector<std::size_t> places;
    const auto& ids = asked.of(row.roles);
    for (std::size_t place = 0; place < stock.kinds.size(); ++place) {
        if (std::find(ids.begin(), ids.end(), stock.kinds[place].id) != ids.end())
            places.push_back(place);
    }
    return places;
}

void addDue(std::vector<DueRow>& rows,
            const RosterRow& row,
            const ArchiveStock& stock,
            const PaperShelf& shelf,
            const std::vector<std::size_t>& asked,
            int days)
{
    std::vector<const HeldPaper*> own;
    for (std::size_t place = 0; place < stock.kinds.size(); ++place) {
        shelf.collect(row.person, place, own);
        const bool isAsked = std::find(asked.begin(), asked.end(), place) != asked.end();
        if (own.empty() && !isAsked)
            continue;
        const Standing standing = standingAmong(own, stock.moment);
        const MatrixCell cell = cellOf(standing, stock.moment.day);
        // A paper of another kind that stands for this one is named under its own kind.
        const CertificateKind& kind = stock.kinds[place];
        const bool itself = std::any_of(own.begin(), own.end(), [&](const HeldPaper* paper) {
            return paper->kind == kind.code;
        });
        const bool ends = cell.stage && cell.validUntil &&
                          stock.moment.day.daysTo(*cell.validUntil) <= days && itself;
        const bool over = cell.mark == Mark::Missing && isAsked;
        if (ends || over)
            rows.push_back({.person = row.person,
                            .personName = row.name,
                            .kind = kind.code,
                            .kindName = kind.name(),
                            .hold = cell.hold,
                            .validUntil = cell.validUntil,
                            .stage = over ? 0 : cell.stage.value_or(0),
                            .asked = isAsked,
                            .elsewhere = standing.paper && !standing.paper->certificate});
    }
}

/// What is over first, longest ago first; then by day.
void sortByUrgency(std::vector<DueRow>& rows)
{
    const auto key = [](const DueRow& row) {
        return std::pair(row.hold == Hold::Valid, row.validUntil.value_or(LocalDate(1900, 1, 1)));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const DueRow& one, const DueRow& other) {
        return key(one) < key(other);
    });
}

Result<std::vector<DueRow>> dueRows(const ArchiveStock& stock, int days)
{
    const PaperShelf shelf(stock.papers, stock.kinds);
    AskedKinds asked(stock.requirements, stock.performers);
    std::vector<DueRow> rows;
    for (const RosterRow& row : stock.roster) {
        if (worksOn(row, stock.moment.day))
            addDue(rows, row, stock, shelf, askedPlaces(asked, row, stock), days);
    }
    sortByUrgency(rows);
    return rows;
}

/// The ends of the months from one day to another, and that other.
std::vector<LocalDate> monthEnds(LocalDate from, LocalDate until)
{
    std::vector<LocalDate> days;
    for (LocalDate day(from.year(), from.month(), from.daysInMonth()); day < until;
         day = LocalDate(day.addDays(1).year(), day.addDays(1).month(), day.addDays(1).daysInMonth()))
        days.push_back(day);
    days.push_back(until);
    return days;
}

/// Somebody whose coverage is counted: what they hold of what is asked of them.
struct CoveredPerson {
    const RosterRow* row;
    std::vector<std::vector<const HeldPaper*>> asked{};
    std::vector<std::size_t> places{};
};

bool holdsAny(const std::vector<const HeldPaper*>& papers, const Moment& moment)
{
    return std::any_of(papers.begin(), papers.end(), [&](const HeldPaper* paper) {
        return isValidAt(*paper, moment);
    });
}

std::vector<CoveredPerson> peopleToCover(const ArchiveStock& stock, const PaperShelf& shelf)
{
    AskedKinds asked(stock.requirements, stock.performers);
    std::vector<CoveredPerson> people;
    for (const RosterRow& row : stock.roster) {
        CoveredPerson person{.row = &row, .places = askedPlaces(asked, row, stock)};
        for (const std::size_t place : person.places)
            shelf.collect(row.person, place, person.asked.emplace_back());
        if (!person.places.empty())
            people.push_back(std::move(person));
    }
    return people;
}

CoveragePoint pointOf(const std::vector<CoveredPerson>& people, const Moment& moment)
{
    CoveragePoint point{.day = moment.day};
    for (const CoveredPerson& person : people) {
        if (!worksOn(*person.row, moment.day))
            continue;
        ++point.people;
        if (std::all_of(person.asked.begin(), person.asked.end(), [&](const auto& papers) {
                return holdsAny(papers, moment);
            }))
            ++point.covered;
    }
    return point;
}

std::vector<Uncovered> uncoveredOf(const std::vector<CoveredPerson>& people,
                                   const ArchiveStock& stock,
                                   const Moment& moment)
{
    std::vector<Uncovered> uncovered;
    for (const CoveredPerson& person : people) {
        if (!worksOn(*person.row, moment.day))
            continue;
        Uncovered row{.person = person.row->person, .name = person.row->name};
        for (std::size_t i = 0; i < person.places.size(); ++i) {
            if (!holdsAny(person.asked[i], moment))
                row.missing.push_back(stock.kinds[person.places[i]].name());
        }
        if (!row.missing.empty())
            uncovered.push_back(std::move(row));
    }
    return uncovered;
}

/// The last moment of a day that lies behind us, now on the day that it is.
Moment endOfDay(LocalDate day, const Moment& now)
{
    if (day >= now.day)
        return {now.at, day, now.zone};
    return {organisation::startOfDay(day.addDays(1), now.zone) - std::chrono::milliseconds(1),
            day,
            now.zone};
}

} // namespace

Result<Matrix> handle(const RequirementMatrix& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const ArchiveStock stock, stockOf(query.filter, {}, context.scope(), context));
    const PaperShelf shelf(stock.papers, stock.kinds);
    AskedKinds asked(stock.requirements, stock.performers);
    Matrix matrix{.day = stock.moment.day};
    std::vector<int> columnOf(stock.kinds.size(), -1);
    for (std::size_t place = 0; place < stock.kinds.size(); ++place) {
        if (asked.anybody(stock.kinds[place].id)) {
            columnOf[place] = int(matrix.columns.size());
            matrix.columns.push_back({.kind = stock.kinds[place]});
        }
    }
    std::vector<const HeldPaper*> own;
    for (const RosterRow& row : stock.roster) {
        if (!worksOn(row, stock.moment.day))
            continue;
        MatrixRow& line = matrix.rows.emplace_back(MatrixRow{
            .person = row.person, .name = row.name, .jobTitle = row.jobTitle, .roles = row.roles});
        line.cells.resize(matrix.columns.size());
        for (const std::size_t place : askedPlaces(asked, row, stock)) {
            shelf.collect(row.person, place, own);
            const MatrixCell cell = cellOf(standingAmong(own, stock.moment), stock.moment.day);
            MatrixColumn& column = matrix.columns[std::size_t(columnOf[place])];
            ++column.asked;
            column.covered += cell.mark != Mark::Missing ? 1 : 0;
            line.missing += cell.mark == Mark::Missing ? 1 : 0;
            line.due += cell.mark == Mark::Due ? 1 : 0;
            line.cells[std::size_t(columnOf[place])] = cell;
        }
    }
    return matrix;
}

Result<std::vector<DueRow>> handle(const DueList& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const ArchiveStock stock, stockOf(query.filter, {}, context.scope(), context));
    return dueRows(stock, query.days);
}

Result<std::vector<DueRow>> duePeople(const session::ReadContext& context)
{
    constexpr int kFarthestStage = 90;
    const session::Scope scope = context.rights().scopeFor(kEditFiles, context.actor().person);
    TRY_ASSIGN(const ArchiveStock stock, stockOf({}, {}, scope, context));
    return dueRows(stock, kFarthestStage);
}

Result<std::vector<DueRow>> handle(const OwnDueList& query, const session::ReadContext& context)
{
    TRY_ASSIGN(ArchiveStock stock, stockOf({}, {}, context.scope(), context, context.actor().person));
    std::erase_if(stock.roster,
                  [&](const RosterRow& row) { return row.person != context.actor().person; });
    return dueRows(stock, query.days);
}

Result<Coverage> handle(const CoverageOver& query, const session::ReadContext& context)
{
    const LocalDate since = query.from.isValid() ? query.from : query.until;
    TRY_ASSIGN(const ArchiveStock stock, stockOf(query.filter, since, context.scope(), context));
    const LocalDate until = query.until.isValid() ? query.until : stock.moment.day;
    const LocalDate from = query.from.isValid() ? query.from : until;
    if (until < from)
        return fail(invalid(QStringLiteral("until"), QStringLiteral("ends_before_start")));
    const PaperShelf shelf(stock.papers, stock.kinds);
    const auto people = peopleToCover(stock, shelf);
    Coverage coverage;
    for (const LocalDate day : monthEnds(from, until))
        coverage.points.push_back(pointOf(people, endOfDay(day, stock.moment)));
    coverage.uncovered = uncoveredOf(people, stock, endOfDay(until, stock.moment));
    return coverage;
}

} // namespace seraph::qualifications
