// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The archive of 500 people: the matrix against 200 requirements, one gate, coverage over five years.
#include "core/organisation/staff_commands.h"
#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/gate_commands.h"
#include "core/qualifications/gate_queries.h"
#include "core/qualifications/matrix_queries.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/raw_database.h"
#include "tests/support/test_office.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <optional>

namespace seraph::bench {
namespace {

using namespace Qt::StringLiterals;
using namespace qualifications;

constexpr int kPeople = 500;
constexpr int kRoles = 8;
constexpr int kKindsOfRole = 25;
constexpr int kYears = 5;

const QStringList& benchRoles()
{
    static const QStringList roles{u"physician"_s,
                                   u"nurse"_s,
                                   u"therapist"_s,
                                   u"consultant"_s,
                                   u"front_desk"_s,
                                   u"online_desk"_s,
                                   u"cashier"_s,
                                   u"customer_care"_s};
    return roles;
}

/// What any matrix of this house must read, on the bare interface: papers that still hold, people with their roles, rules, kinds.
constexpr const char* kBareReads[] = {
    "SELECT person_id, kind, valid_from, valid_until, revoked_at, certificate_id FROM held_paper "
    "WHERE valid_until IS NULL OR valid_until >= '2026-10-06'",
    "SELECT staff.id, staff.name, (SELECT group_concat(role.code) FROM role_grant JOIN role ON "
    "role.id = role_grant.role_id "
    "WHERE role_grant.person_id = staff.id) FROM staff ORDER BY staff.sort_name",
    "SELECT id, gate, kind_id, roles, services, watched_from FROM requirement WHERE archived_at IS "
    "NULL",
    "SELECT id, code, name_zh, name_en, covered_by FROM certificate_kind WHERE archived_at IS "
    "NULL"};

/// Each person holds one of eight roles, each role is asked for 25 certificates of its own: 200 columns. Everybody renewed each
/// of theirs every year, but every tenth person, who lacks this year's.
constexpr const char* kGrants = R"sql(
    WITH numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM staff)
    INSERT INTO role_grant (id, revision, person_id, role_id, branch_id, archived_at)
    SELECT 900000000 + n, 1, numbered.id, role.id, NULL, NULL
    FROM numbered JOIN role ON role.code = json_extract(?1, '$[' || (n % 8) || ']')
)sql";
constexpr const char* kCertificates = R"sql(
    INSERT INTO certificate
    SELECT 800000000000 + row_number() OVER (), 1, role_grant.person_id, requirement.kind_id, 'N-1', '',
           date('2021-10-07', '+' || year.value || ' years'), date('2022-10-06', '+' || year.value || ' years'),
           NULL, 'keyed', 0, '', role_grant.person_id, 0, NULL, NULL, NULL, '', NULL
    FROM role_grant JOIN role ON role.id = role_grant.role_id
         JOIN requirement ON requirement.code LIKE 'bench.%' AND requirement.roles = json_array(role.code)
         JOIN json_each('[0,1,2,3,4]') AS year
    WHERE NOT (year.value = 4 AND role_grant.id % 10 = 0)
)sql";

class Archive {
public:
    Archive()
    {
        hire();
        setRules();
        run(kGrants,
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(benchRoles())).toJson()));
        run(kCertificates);
    }

    session::Session& owner() { return m_office.owner(); }
    tests::TestOffice& office() { return m_office; }
    PersonId somebody() const { return *m_somebody; }

private:
    void hire()
    {
        const auto done =
            owner().batch(session::Action{"bench.hired"}, [&](session::Session::Batch& batch) -> Status {
                for (int i = 0; i < kPeople; ++i) {
                    organisation::StaffDetails details;
                    details.name = u"员工%1"_s.arg(i);
                    TRY_ASSIGN(m_somebody, batch.run(organisation::AddStaff{details}));
                }
                return {};
            });
        require(bool(done), "staff");
    }
    void setRules()
    {
        const auto done =
            owner().batch(session::Action{"bench.ruled"}, [&](session::Session::Batch& batch) -> Status {
                for (int i = 0; i < kRoles * kKindsOfRole; ++i) {
                    const QString code = u"bench.k%1"_s.arg(i);
                    TRY_ASSIGN(const auto kind,
                               batch.run(DefineKind{{.code = code, .name = {code, code}}}));
                    const QString role = benchRoles()[i % kRoles];
                    TRY_STATUS(batch.run(AddRequirement{
                        {.code = code, .gate = Gate::Perform, .kind = kind, .roles = {role}}}));
                }
                return {};
            });
        require(bool(done), "rules");
    }
    template <class... A> void run(const char* sql, const A&... values)
    {
        auto statement = m_office.connection().prepare(sql);
        require(bool(statement) && bool(statement->bind(values...)) && bool(statement->step()), "rows");
    }

    tests::TestOffice m_office;
    std::optional<PersonId> m_somebody;
};

/// One for all: it takes longer to fill than to measure.
std::shared_ptr<Archive> keptOffice()
{
    static const auto archive = std::make_shared<Archive>();
    return archive;
}

Contest openMatrix(Effort)
{
    const auto archive = keptOffice();
    const auto run = [archive] {
        const auto matrix = archive->owner().query(RequirementMatrix{});
        require(matrix && matrix->columns.size() >= std::size_t(kRoles * kKindsOfRole) &&
                    matrix->rows.size() >= std::size_t(kPeople),
                "matrix");
    };
    return {.ours = run, .raw = {}};
}

Contest matrixBesideRaw(Effort effort)
{
    const auto archive = keptOffice();
    Contest contest = openMatrix(effort);
    const auto raw = std::make_shared<RawDatabase>(archive->office().databaseFile(),
                                                   archive->office().databaseKey());
    std::vector<sqlite3_stmt*> statements;
    for (const char* sql : kBareReads)
        statements.push_back(raw->prepare(sql));
    contest.raw = [raw, statements] {
        int rows = 0;
        for (sqlite3_stmt* statement : statements) {
            for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    sqlite3_column_text(statement, column);
            }
            sqlite3_reset(statement);
        }
        require(rows > kPeople, "rows");
    };
    return contest;
}

Contest askGate(Effort)
{
    constexpr int kTimes = 100;
    const auto archive = keptOffice();
    const auto run = [archive] {
        for (int i = 0; i < kTimes; ++i)
            require(bool(archive->owner().query(AskGate{{archive->somebody(), Gate::Perform}})), "gate");
    };
    return {.ours = run, .raw = {}, .amount = kTimes};
}

Contest coverFiveYears(Effort)
{
    const auto archive = keptOffice();
    const LocalDate today(2026, 10, 6);
    const auto run = [archive, today] {
        const auto coverage = archive->owner().query(CoverageOver{today.addYears(-kYears), today});
        require(coverage && coverage->points.size() > std::size_t(kYears * 12), "coverage");
    };
    return {.ours = run, .raw = {}};
}

} // namespace

std::vector<Benchmark> qualificationBenchmarks()
{
    return {{u"qualifications.matrix"_s, u"ms"_s, 100, &openMatrix},
            {u"qualifications.matrix_beside_raw"_s, u"ms"_s, std::nullopt, &matrixBesideRaw},
            {u"qualifications.gate"_s, u"ms"_s, 1, &askGate},
            {u"qualifications.coverage"_s, u"ms"_s, 200, &coverFiveYears}};
}

} // namespace seraph::bench
