// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_reader.h"
#include "tests/core/vault/backup_fixture.h"
#include "tests/support/string_makers.h"

#include <QFile>

#include <catch2/catch_all.hpp>

#include <random>

using namespace seraph;
using namespace seraph::vault;
using namespace seraph::tests;
using namespace Qt::StringLiterals;

namespace {

/// A backup taken apart, to be put together wrongly.
struct TakenApart {
    QByteArray header;
    QList<QByteArray> chunks; ///< with their lengths before them

    explicit TakenApart(const QByteArray& file)
    {
        const auto frame = readBackupFrame(asBytes(file));
        header = file.left(static_cast<qsizetype>(frame->headerSize));
        const qsizetype end = file.size() - static_cast<qsizetype>(kBackupTrailerSize);
        for (qsizetype at = header.size(); at < end; at += chunks.back().size()) {
            const auto size = ByteReader(asBytes(file.mid(at, 4))).number<quint32>();
            chunks.append(file.mid(at, 4 + qsizetype{size}));
        }
    }

    /// Signed as the PC itself would sign it: only the encryption can tell now.
    QByteArray signedBy(const DeviceRecord& device) const
    {
        QByteArray file = header + chunks.join();
        file +=
            asView(ByteWriter().number(static_cast<quint64>(file.size()) + kBackupTrailerSize).view())
                .toByteArray();
        crypto_sign_state state;
        crypto_sign_init(&state);
        for (const Bytes part : {asBytes(QByteArrayView(kBackupDomain)), asBytes(file)})
            crypto_sign_update(&state, part.data(), part.size());
        Signature signature{};
        crypto_sign_final_create(
            &state, signature.data(), nullptr, SignKeys::fromSeed(device.signingSeed).secretKey.data());
        return file + asView(signature).toByteArray();
    }
};

bool isTyped(const Error& error)
{
    return (error.code == ErrorCode::Corrupt && error.reason.startsWith(u"backup."_s)) ||
           error.reason == u"backup.newer"_s;
}

class Corpus : public BackupFixture {
public:
    Corpus() : whole(readFile(backup())), parts(whole), device(*devices().load(open().id())) {}

    /// Whether the file is refused before anything of it is decrypted.
    bool isRefusedAtOnce(const QByteArray& file)
    {
        writeFile(path("case.csbak"), file);
        const auto opened = BackupFile::open(path("case.csbak"));
        return !opened && isTyped(opened.error());
    }
    /// Whether a file with a right signature is refused when it is read with the recovery code.
    bool isRefusedInside(const TakenApart& made)
    {
        writeFile(path("case.csbak"), made.signedBy(device));
        const auto file = BackupFile::open(path("case.csbak"));
        if (!file)
            return isTyped(file.error());
        auto backup = file->openWithRecoveryCode(recoveryCode());
        const Status read = backup ? backup->verify() : Status(tl::unexpected(backup.error()));
        return !read &&
               (isTyped(read.error()) || read.error().reason == u"backup.wrong_recovery_code"_s);
    }

    QByteArray whole;
    TakenApart parts;
    DeviceRecord device;
};

QByteArray withBitFlipped(QByteArray file, qsizetype bit)
{
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
    return file;
}

template <class I> QByteArray withNumber(QByteArray file, qsizetype at, I value)
{
    return file.replace(at, sizeof value, asView(ByteWriter().number(value).view()).toByteArray());
}

int acceptedFlips(Corpus& corpus, int flips, qsizetype fromByte, qsizetype bytes)
{
    std::mt19937 random(Catch::rngSeed());
    std::uniform_int_distribution<qsizetype> anyBit(fromByte * 8, (fromByte + bytes) * 8 - 1);
    int accepted = 0;
    for (int i = 0; i < flips; ++i)
        accepted += corpus.isRefusedAtOnce(withBitFlipped(corpus.whole, anyBit(random))) ? 0 : 1;
    return accepted;
}

} // namespace

TEST_CASE("A flipped bit anywhere in a backup is found before anything is decrypted")
{
    Corpus corpus;
    int accepted = 0;
    for (qsizetype byte = 0; byte < corpus.parts.header.size(); ++byte)
        accepted += corpus.isRefusedAtOnce(withBitFlipped(corpus.whole, byte * 8 + byte % 8)) ? 0 : 1;
    for (qsizetype byte = corpus.whole.size() - 72; byte < corpus.whole.size(); ++byte)
        accepted += corpus.isRefusedAtOnce(withBitFlipped(corpus.whole, byte * 8 + byte % 8)) ? 0 : 1;
    accepted += acceptedFlips(corpus, 500, 0, corpus.whole.size());
    CHECK(accepted == 0);
}

TEST_CASE("Every bit of the first 4 KiB and ten thousand others", "[.nightly]")
{
    Corpus corpus;
    int accepted = 0;
    for (qsizetype bit = 0; bit < 4096 * 8; ++bit)
        accepted += corpus.isRefusedAtOnce(withBitFlipped(corpus.whole, bit)) ? 0 : 1;
    accepted += acceptedFlips(corpus, 10'000, 4096, corpus.whole.size() - 4096);
    CHECK(accepted == 0);
}

TEST_CASE("A backup cut anywhere, or with something behind it, is refused and says which of both")
{
    Corpus corpus;
    std::vector<qsizetype> cuts;
    for (qsizetype at = 0; at < corpus.whole.size(); at += 997)
        cuts.push_back(at);
    qsizetype boundary = corpus.parts.header.size();
    for (const QByteArray& chunk : corpus.parts.chunks) {
        for (const qsizetype near : {boundary - 1, boundary, boundary + 1})
            cuts.push_back(near);
        boundary += chunk.size();
    }
    int accepted = 0;
    for (const qsizetype cut : cuts)
        accepted += corpus.isRefusedAtOnce(corpus.whole.left(cut)) ? 0 : 1;
    CHECK(accepted == 0);
    CHECK(cuts.size() > 150);
    const auto reasonFor = [&corpus](const QByteArray& content) {
        writeFile(corpus.path("changed.csbak"), content);
        return BackupFile::open(corpus.path("changed.csbak")).error().reason;
    };
    CHECK(reasonFor(corpus.whole + 'x') == u"backup.longer"_s);
    CHECK(reasonFor(corpus.whole + corpus.whole) == u"backup.longer"_s);
    CHECK(reasonFor(corpus.whole.first(corpus.whole.size() / 2)) == u"backup.incomplete"_s);
    CHECK(reasonFor(corpus.whole.chopped(1)) == u"backup.incomplete"_s);
}

TEST_CASE("Chunks dropped, doubled, swapped or spliced in are found even under a right signature")
{
    Corpus corpus;
    REQUIRE_FALSE(corpus.isRefusedInside(corpus.parts)); // the harness itself makes good backups
    const qsizetype count = corpus.parts.chunks.size();
    REQUIRE(count >= 6);
    for (qsizetype i = 0; i < count; ++i) {
        TakenApart dropped = corpus.parts;
        dropped.chunks.removeAt(i);
        CHECK(corpus.isRefusedInside(dropped));
        TakenApart doubled = corpus.parts;
        doubled.chunks.insert(i, doubled.chunks[i]);
        CHECK(corpus.isRefusedInside(doubled));
        if (i + 1 < count) {
            TakenApart swapped = corpus.parts;
            swapped.chunks.swapItemsAt(i, i + 1);
            CHECK(corpus.isRefusedInside(swapped));
        }
        TakenApart cut = corpus.parts;
        cut.chunks.resize(i);
        CHECK(corpus.isRefusedInside(cut));
    }
}

TEST_CASE("Parts of another backup of the same vault do not fit into this one")
{
    Corpus corpus;
    REQUIRE(corpus.write(corpus.path("other.csbak")));
    const TakenApart other(readFile(corpus.path("other.csbak")));
    for (qsizetype i = 0; i < corpus.parts.chunks.size(); ++i) {
        TakenApart spliced = corpus.parts;
        spliced.chunks[i] = other.chunks[i];
        CHECK(corpus.isRefusedInside(spliced));
    }
    TakenApart header = corpus.parts;
    header.header = other.header;
    CHECK(corpus.isRefusedInside(header));
    const QByteArray otherFile = readFile(corpus.path("other.csbak"));
    CHECK(corpus.isRefusedAtOnce(corpus.whole.chopped(64) + otherFile.right(64)));
}

TEST_CASE("A header that was changed and signed again does not fit its own contents")
{
    Corpus corpus;
    const auto changed = [&](QByteArray header) {
        TakenApart made = corpus.parts;
        made.header = std::move(header);
        return corpus.isRefusedInside(made);
    };
    const QByteArray& header = corpus.parts.header;
    CHECK(changed(withNumber<qint64>(header, 8 + 2 + 4 + 16 + 16 + 8, 0))); // created
    CHECK(changed(withNumber<quint64>(header, 8 + 2 + 4 + 16 + 16, 99)));   // seq
    CHECK(changed(withBitFlipped(header, (8 + 2 + 4 + 3) * 8)));            // vault id
    CHECK(changed(withBitFlipped(header, (header.size() - 1) * 8)));        // stream header
    CHECK(changed(withBitFlipped(header, (header.size() - 24 - 200) * 8))); // owner slot
}

TEST_CASE("Lengths of nothing and of everything are damage, and no memory is taken for them")
{
    Corpus corpus;
    for (const quint32 length : {0U, 1U, 1U << 31, 0xFFFFFFFFU}) {
        CHECK(corpus.isRefusedAtOnce(withNumber(corpus.whole, 10, length)));
        TakenApart made = corpus.parts;
        made.chunks[0] = withNumber(made.chunks[0], 0, length);
        CHECK(corpus.isRefusedInside(made));
    }
    for (const quint64 length : {quint64{0}, quint64{1} << 31, quint64{1} << 63, ~quint64{0}})
        CHECK(corpus.isRefusedAtOnce(withNumber(corpus.whole, corpus.whole.size() - 72, length)));
}

TEST_CASE("What is no backup, and what a newer version wrote, is told apart")
{
    Corpus corpus;
    const auto reasonOf = [&](const QByteArray& file) {
        writeFile(corpus.path("case.csbak"), file);
        return BackupFile::open(corpus.path("case.csbak")).error().reason;
    };
    CHECK(reasonOf({}) == u"backup.not_a_backup"_s);
    CHECK(reasonOf(QByteArray(300'000, '\0')) == u"backup.not_a_backup"_s);
    CHECK(reasonOf("SQLite format 3") == u"backup.not_a_backup"_s);
    CHECK(reasonOf(withNumber<quint16>(corpus.whole, 8, 2)) == u"backup.newer"_s);
    CHECK(reasonOf("CSBACK02" + corpus.whole.mid(8)) == u"backup.newer"_s);
    CHECK(BackupFile::open(corpus.path("none.csbak")).error().code == ErrorCode::NotFound);
}

TEST_CASE("A sparse file of ten gigabytes that begins like a backup is refused without reading it "
          "through")
{
    Corpus corpus;
    writeFile(corpus.path("huge.csbak"), corpus.whole);
    QFile file(corpus.path("huge.csbak"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(10'000'000'000));
    int told = 0;
    const auto opened = BackupFile::open(corpus.path("huge.csbak"), [&](qint64, qint64) {
        ++told;
        return Status();
    });
    CHECK(opened.error().reason == u"backup.longer"_s);
    CHECK(told == 0);
}
