// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fuzzers know in every test run: each target reads the files of its folder in tests/fixtures/fuzz as they are and
// in a few hundred deformations, the same ones every time. What a fuzzer finds is put into that folder before it is mended.
#include "app/reader/read_file.h"
#include "core/journal/entry.h"
#include "core/organisation/work_calendar.h"
#include "core/vault/backup_format.h"
#include "core/vault/key_slot.h"
#include "core/vault/recovery_code.h"
#include "core/vault/vault_header.h"
#include "tests/support/string_makers.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>

extern "C" {
int fuzzBackup(const std::uint8_t* data, std::size_t size);
int fuzzCalendar(const std::uint8_t* data, std::size_t size);
int fuzzHeader(const std::uint8_t* data, std::size_t size);
int fuzzJournalEntry(const std::uint8_t* data, std::size_t size);
int fuzzKeySlot(const std::uint8_t* data, std::size_t size);
int fuzzRecoveryCode(const std::uint8_t* data, std::size_t size);
int fuzzSearch(const std::uint8_t* data, std::size_t size);
int fuzzSheet(const std::uint8_t* data, std::size_t size);
}

using namespace Qt::StringLiterals;
using namespace seraph;

namespace {

struct Target {
    const char* name; ///< and that of its folder
    int (*run)(const std::uint8_t* data, std::size_t size);
};
constexpr std::array kTargets{
    Target{"backup", &fuzzBackup},
    Target{"calendar", &fuzzCalendar},
    Target{"header", &fuzzHeader},
    Target{"journal_entry", &fuzzJournalEntry},
    Target{"key_slot", &fuzzKeySlot},
    Target{"recovery_code", &fuzzRecoveryCode},
    Target{"search", &fuzzSearch},
    Target{"sheet", &fuzzSheet},
};
constexpr int kDeformations = 2000; ///< of each file

QString folderOf(const QString& target)
{
    return QStringLiteral(SERAPH_SOURCE_DIR "/tests/fixtures/fuzz/") + target;
}

QByteArray contentOf(const QString& target, const QString& name)
{
    QFile file(folderOf(target) + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class Deformer {
public:
    explicit Deformer(quint32 seed) : m_random(seed) {}

    /// One to four of the things that happen to bytes: flipped, overwritten, cut, doubled, stretched.
    QByteArray deform(QByteArray bytes)
    {
        for (qsizetype times = 1 + below(4); times > 0 && !bytes.isEmpty(); --times)
            deformOnce(bytes);
        return bytes;
    }

private:
    void deformOnce(QByteArray& bytes)
    {
        constexpr std::array<char, 5> kExtremes{'\0', '\1', '\x7f', '\x80', '\xff'};
        const qsizetype at = below(bytes.size());
        const qsizetype length = std::min(below(16) + 1, bytes.size() - at);
        switch (below(6)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
        case 1: bytes[at] = kExtremes[std::size_t(below(qsizetype(kExtremes.size())))]; break;
        case 2: bytes.replace(at, length, QByteArray(length, kExtremes.back())); break;
        case 3: bytes.truncate(at); break;
        case 4: bytes.insert(at, bytes.mid(at, length)); break;
        default: bytes.remove(at, length); break;
        }
    }
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % quint32(limit)); }

    std::mt19937 m_random;
};

void replay(const Target& target, const QByteArray& bytes)
{
    // A target that finds something ends the process; what is captured here is printed then.
    CAPTURE(target.name, bytes.toBase64().left(2000).toStdString());
    CHECK(target.run(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                     std::size_t(bytes.size())) == 0);
}

Result<reader::SheetTotals> readSheet(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return reader::readFile(
        buffer, {}, {[](const reader::FileForm&) {}, [](const reader::SheetRow&) {}});
}

} // namespace

TEST_CASE("What the fuzzers are fed is refused or understood, and never the end of the program")
{
    const Target& target = kTargets[GENERATE(range(std::size_t(0), kTargets.size()))];
    const QString folder = QString::fromLatin1(target.name);
    const QStringList names = QDir(folderOf(folder)).entryList(QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    replay(target, {});
    for (const QString& name : names) {
        const QByteArray whole = contentOf(folder, name);
        replay(target, whole);
        Deformer deformer(quint32(whole.size()));
        for (int i = 0; i < kDeformations; ++i)
            replay(target, deformer.deform(whole));
    }
}

TEST_CASE("What the fuzzers begin with is what their readers take: the control of the test above")
{
    using namespace vault;
    CHECK(parseHeader(asBytes(contentOf(u"header"_s, u"office"_s))));
    CHECK(readSlot(asBytes(contentOf(u"key_slot"_s, u"owner"_s))));
    CHECK(parseBackupHeader(asBytes(contentOf(u"backup"_s, u"header"_s))));
    CHECK(parseManifest(asBytes(contentOf(u"backup"_s, u"manifest"_s))));
    CHECK(RecoveryCode::parse(QString::fromUtf8(contentOf(u"recovery_code"_s, u"typed"_s))));
    CHECK(organisation::parseHolidayYears(contentOf(u"calendar"_s, u"holidays"_s)));
    for (const QString& name : {u"change"_s, u"sign_in"_s}) {
        const QByteArray bytes = contentOf(u"journal_entry"_s, name);
        CHECK(journal::readCanonical({bytes.constData(), std::size_t(bytes.size())}));
    }
    for (const QString& name : {u"comma.csv"_s, u"gb18030.csv"_s, u"utf16.csv"_s, u"workbook.xlsx"_s}) {
        const auto totals = readSheet(contentOf(u"sheet"_s, name));
        INFO(name.toStdString() << " " << (totals ? "" : tests::describe(totals.error())));
        CHECK(totals);
    }
}
