// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/storage/record.h"
#include "core/storage/record_read.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"

#include <catch2/catch_all.hpp>

#include <limits>

// One check for every record of every module: what its description promises, tried on its real table.
//
//     TEMPLATE_TEST_CASE("Records of this module survive the database", "", Branch, Room)
//     {
//         tests::checkRoundTrip<TestType>(database.connection());
//     }
namespace seraph::tests {

/// Which values a sample record is made of.
enum class Sample { Small, Extreme, Absent };

template <class F> struct SampleOf;
template <> struct SampleOf<bool> {
    static bool make(Sample which, int) { return which == Sample::Small; }
};
template <> struct SampleOf<int> {
    static int make(Sample which, int n)
    {
        return which == Sample::Extreme ? std::numeric_limits<int>::min() : n;
    }
};
template <> struct SampleOf<qint64> {
    static qint64 make(Sample which, int n)
    {
        return which == Sample::Extreme ? std::numeric_limits<qint64>::max() : n;
    }
};
template <> struct SampleOf<QString> {
    static QString make(Sample which, int n)
    {
        return which == Sample::Absent ? QStringLiteral("")
                                       : QStringLiteral("天使 %1 O'Brien \"x\"").arg(n);
    }
};
template <> struct SampleOf<QStringList> {
    static QStringList make(Sample which, int n)
    {
        return which == Sample::Absent ? QStringList()
                                       : QStringList{QString::number(n), QStringLiteral("a,\"b\"")};
    }
};
template <> struct SampleOf<QByteArray> {
    static QByteArray make(Sample which, int n)
    {
        return which == Sample::Absent ? QByteArray("")
                                       : QByteArray("\0\xff", 2) + QByteArray::number(n);
    }
};
template <> struct SampleOf<LocalDate> {
    static LocalDate make(Sample which, int n)
    {
        return which == Sample::Extreme ? LocalDate(9999, 12, 31) : LocalDate(2024, 2, 28).addDays(n);
    }
};
template <> struct SampleOf<Instant> {
    static Instant make(Sample which, int n)
    {
        return fromMilliseconds(which == Sample::Extreme ? -1 : 1791248400000 + n);
    }
};
template <> struct SampleOf<Money> {
    static Money make(Sample which, int n) { return Money(SampleOf<qint64>::make(which, n)); }
};
template <> struct SampleOf<storage::Revision> {
    static storage::Revision make(Sample, int) { return storage::Revision(1); }
};
template <class Tag> struct SampleOf<Id<Tag>> {
    static Id<Tag> make(Sample which, int n)
    {
        return Id<Tag>(which == Sample::Extreme ? std::numeric_limits<qint64>::max() - n : 1000 + n);
    }
};
template <CodedEnum E> struct SampleOf<E> {
    static E make(Sample which, int)
    {
        return which == Sample::Small ? Codes<E>::kAll.front().first : Codes<E>::kAll.back().first;
    }
};
template <class F> struct SampleOf<std::optional<F>> {
    static std::optional<F> make(Sample which, int n)
    {
        return which == Sample::Absent ? std::nullopt : std::optional(SampleOf<F>::make(which, n));
    }
};

template <storage::Record R> R sampleRecord(Sample which)
{
    return [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        return R{SampleOf<storage::FieldAt<R, I>>::make(which, static_cast<int>(I) + 1)...};
    }
    (std::make_index_sequence<storage::kColumnCount<R>>());
}

/// The table's own columns, as the migration made them, against the description.
void checkColumns(storage::Connection& connection, const storage::RecordTable& table);

template <storage::Record R> void checkSample(storage::Connection& connection, const R& record)
{
    using namespace storage;
    orFail(insertRecord(connection, record));
    CHECK(orFail(getRecord<R>(connection, record.id)) == record);

    auto row = orFail(connection.prepare(selectSql<R>("")));
    REQUIRE(row.step() == true);
    CHECK(canonicalRow(row, recordTable<R>()) == canonicalBytes(record));
    row.reset();

    R other = sampleRecord<R>(Sample::Small);
    orFail(apply(other, toJsonObject(record)));
    CHECK(other == record);
    CHECK(diff(&record, other).empty());

    R next = record;
    orFail(updateRecord(connection, record));
    ++next.revision;
    CHECK(orFail(getRecord<R>(connection, record.id)) == next);
    CHECK(updateRecord(connection, record).error().code == ErrorCode::Conflict);
}

/// Needs the migrated database to have the record's table. Checks and foreign keys are off while it runs, since the
/// sample points at nobody; everything is rolled back.
template <storage::Record R> void checkRoundTrip(storage::Connection& connection)
{
    checkColumns(connection, storage::recordTable<R>());
    orFail(connection.runScript("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"));
    for (const Sample which : {Sample::Small, Sample::Extreme, Sample::Absent}) {
        CAPTURE(static_cast<int>(which));
        orFail(connection.runScript("BEGIN"));
        orFail(connection.runScript("DELETE FROM " + storage::recordTable<R>().name.toUtf8()));
        checkSample(connection, sampleRecord<R>(which));
        orFail(connection.runScript("ROLLBACK"));
    }
    orFail(connection.runScript("PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF"));
}

} // namespace seraph::tests
