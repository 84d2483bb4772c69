// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/matrix_queries.h"

#include "core/organisation/staff.h"
#include "core/organisation/time_zone.h"
#include "core/qualifications/row_names_queries.h"

#include <QBitArray>

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
    } else {
        TRY_ASSIGN(stock.papers, archive.papersFrom(from.isValid() ? from : stock.moment.day));
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

/// Places in the list of kinds of what is asked of somebody; remembered for each set of roles.
class AskedPlaces {
public:
    /// The stock must outlive it.
    explicit AskedPlaces(const ArchiveStock& stock)
        : m_stock(stock)
        , m_asked(stock.requirements, stock.performers)
    {
    }

    const std::vector<std::size_t>& of(const RosterRow& row)
    {
        const auto [known, isNew] = m_known.try_emplace(row.roles.join(u','));
        if (!isNew)
            return known->second;
        const auto& ids = m_asked.of(row.roles);
        for (std::size_t place = 0; place < m_stock.kinds.size(); ++place) {
            if (std::find(ids.begin(), ids.end(), m_stock.kinds[place].id) != ids.end())
                known->second.push_back(place);
        }
        return known->second;
    }
    bool anybody(CertificateKindId kind) const { return m_asked.anybody(kind); }

private:
    const ArchiveStock& m_stock;
    AskedKinds m_asked;
    std::unordered_map<QString, std::vector<std::size_t>> m_known;
};

bool lacksAny(const RosterRow& row, AskedPlaces& asked, const PaperShelf& shelf, const Moment& moment)
{
    std::vector<const HeldPaper*> own;
    const auto& places = asked.of(row);
    return std::any_of(places.begin(), places.end(), [&](std::size_t place) {
        shelf.collect(row.person, place, own);
        return standingAmong(own, moment).hold != Hold::Valid;
    });
}

/// Since when somebody lacks a paper is told by those that ended: they are read for the few who lack one, and not for
/// everybody's years of renewals.
Status addEnded(ArchiveStock& stock, const session::ReadContext& context)
{
    std::vector<PersonId> lacking;
    {
        const PaperShelf shelf(stock.papers, stock.kinds);
        AskedPlaces asked(stock);
        for (const RosterRow& row : stock.roster) {
            if (worksOn(row, stock.moment.day) && lacksAny(row, asked, shelf, stock.moment))
                lacking.push_back(row.person);
        }
    }
    if (lacking.empty())
        return {};
    TRY_ASSIGN(auto ended,
               QualificationRepository(context.connection()).papersBefore(stock.moment.day, lacking));
    std::move(ended.begin(), ended.end(), std::back_inserter(stock.papers));
    return {};
}

/// What a matrix and a due list of today are computed from.
Result<ArchiveStock> stockOfToday(const PeopleFilter& filter,
                                  const session::Scope& scope,
                                  const session::ReadContext& context)
{
    TRY_ASSIGN(ArchiveStock stock, stockOf(filter, {}, scope, context));
    TRY_STATUS(addEnded(stock, context));
    return stock;
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
    AskedPlaces asked(stock);
    std::vector<DueRow> rows;
    for (const RosterRow& row : stock.roster) {
        if (worksOn(row, stock.moment.day))
            addDue(rows, row, stock, shelf, asked.of(row), days);
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
    AskedPlaces asked(stock);
    std::vector<CoveredPerson> people;
    for (const RosterRow& row : stock.roster) {
        CoveredPerson person{.row = &row, .places = asked.of(row)};
        for (const std::size_t place : person.places)
            shelf.collect(row.person, place, person.asked.emplace_back());
        if (!person.places.empty())
            people.push_back(std::move(person));
    }
    return people;
}

/// The run of moments at which a paper counts, as isValidAt() says of each: two searches instead of one question a month.
/// @param moments in the order of time
void markValid(QBitArray& held, const HeldPaper& paper, const std::vector<Moment>& moments)
{
    const auto from =
        !paper.validFrom
            ? moments.begin()
            : std::lower_bound(moments.begin(),
                               moments.end(),
                               *paper.validFrom,
                               [](const Moment& each, LocalDate day) { return each.day < day; });
    auto until =
        !paper.validUntil
            ? moments.end()
            : std::upper_bound(moments.begin(),
                               moments.end(),
                               *paper.validUntil,
                               [](LocalDate day, const Moment& each) { return day < each.day; });
    if (paper.revokedAt)
        until =
            std::min(until,
                     std::lower_bound(moments.begin(),
                                      moments.end(),
                                      *paper.revokedAt,
                                      [](const Moment& each, Instant at) { return each.at < at; }));
    if (from < until)
        held.fill(true, int(from - moments.begin()), int(until - moments.begin()));
}

/// At which moments somebody held all that is asked of them.
QBitArray coveredAt(const CoveredPerson& person, const std::vector<Moment>& moments)
{
    QBitArray covered(int(moments.size()), true);
    for (const auto& papers : person.asked) {
        QBitArray held(int(moments.size()));
        for (const HeldPaper* paper : papers)
            markValid(held, *paper, moments);
        covered &= held;
    }
    return covered;
}

std::vector<CoveragePoint> pointsOf(const std::vector<CoveredPerson>& people,
                                    const std::vector<Moment>& moments)
{
    std::vector<CoveragePoint> points;
    for (const Moment& moment : moments)
        points.push_back({.day = moment.day});
    for (const CoveredPerson& person : people) {
        const QBitArray covered = coveredAt(person, moments);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool here = worksOn(*person.row, points[i].day);
            points[i].people += here ? 1 : 0;
            points[i].covered += here && covered.testBit(int(i)) ? 1 : 0;
        }
    }
    return points;
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
    TRY_ASSIGN(const ArchiveStock stock, stockOfToday(query.filter, context.scope(), context));
    const PaperShelf shelf(stock.papers, stock.kinds);
    AskedPlaces asked(stock);
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
        for (const std::size_t place : asked.of(row)) {
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
    TRY_ASSIGN(const ArchiveStock stock, stockOfToday(query.filter, context.scope(), context));
    return dueRows(stock, query.days);
}

Result<std::vector<DueRow>> duePeople(const session::ReadContext& context)
{
    constexpr int kFarthestStage = 90;
    const session::Scope scope = context.rights().scopeFor(kEditFiles, context.actor().person);
    TRY_ASSIGN(const ArchiveStock stock, stockOfToday({}, scope, context));
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
    std::vector<Moment> moments;
    for (const LocalDate day : monthEnds(from, until))
        moments.push_back(endOfDay(day, stock.moment));
    Coverage coverage{.points = pointsOf(people, moments)};
    coverage.uncovered = uncoveredOf(people, stock, endOfDay(until, stock.moment));
    return coverage;
}

} // namespace seraph::qualifications
