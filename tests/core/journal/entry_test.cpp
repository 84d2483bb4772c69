// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <string>

using namespace seraph;
using namespace seraph::journal;

namespace {

std::string hexOf(const Digest& digest)
{
    return toByteArray(viewOf(digest)).toHex().toStdString();
}

Entry anEntry()
{
    Entry entry;
    entry.device = 1;
    entry.seq = 2;
    entry.hybrid = (qint64(1791248400000) << kHybridCounterBits) + 3;
    entry.wallMs = 1791248400000;
    entry.monoMs = 5001;
    entry.boot = "boot";
    entry.command = 4711;
    entry.actor = 42;
    entry.role = "front_desk,cashier";
    entry.action = "branch.changed";
    entry.kind = "branch";
    entry.record = 99;
    entry.revision = 2;
    entry.fields = "name,phone";
    entry.recordHash = QByteArray(32, 'r');
    entry.payload = QByteArray(60, 'p');
    entry.prevHash = QByteArray(32, '\0');
    return entry;
}

Digest hashOf(const Entry& entry)
{
    CanonicalWriter scratch;
    return entryHash(viewOf(entry), scratch);
}

rc::Gen<QByteArray> bytesOrNull()
{
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::arbitrary<std::string>()),
                        [](const std::pair<bool, std::string>& drawn) {
                            return drawn.first ? QByteArray()
                                               : QByteArray(drawn.second.data(),
                                                            qsizetype(drawn.second.size()));
                        });
}

std::optional<qint64> numberOrNull()
{
    const auto drawn = *rc::gen::maybe(rc::gen::arbitrary<qint64>());
    return drawn ? std::optional<qint64>(*drawn) : std::nullopt;
}

Entry anyEntry()
{
    Entry entry;
    for (qint64* number : {&entry.device,
                           &entry.seq,
                           &entry.hybrid,
                           &entry.wallMs,
                           &entry.monoMs,
                           &entry.command,
                           &entry.actor})
        *number = *rc::gen::arbitrary<qint64>();
    entry.clockState = static_cast<ClockState>(*rc::gen::inRange(0, 3));
    for (QByteArray* bytes : {&entry.boot,
                              &entry.role,
                              &entry.action,
                              &entry.kind,
                              &entry.fields,
                              &entry.recordHash,
                              &entry.payload,
                              &entry.prevHash})
        *bytes = *bytesOrNull();
    for (std::optional<qint64>* number : {&entry.record, &entry.revision, &entry.subject})
        *number = numberOrNull();
    return entry;
}

} // namespace

TEST_CASE("The canonical form gives the published digests of a view and a checkpoint entry")
{
    // Vectors of the encoding alone: computed by an independent program over fifteen fields that are not our columns.
    const std::string device(16, '\xA1');
    const std::string none(32, '\0');
    CanonicalWriter writer;
    writer.integer(1).bytes(device).integer(1).integer(1767225601000).integer(5001).integer(0);
    writer.bytes("u-0007")
        .bytes("practitioner")
        .bytes("VIEW_SENSITIVE")
        .bytes("client")
        .bytes("c-000123")
        .bytes("CLIN");
    writer.null().null().bytes(none);
    CHECK(writer.view().size() == 198);
    const Digest first = digestOf(DigestPurpose::Entry, writer.view());
    CHECK(hexOf(first) == "09641029ed094f51e897b49a64a6a09d155cbd6f7064e00c2f1cbdc55bbebdf9");

    writer.clear();
    writer.integer(2).bytes(device).integer(2).integer(1767225602000).integer(5002).integer(0);
    writer.bytes("u-0009").bytes("auditor").bytes("CHECKPOINT").bytes("client");
    writer.null().null().null().null().bytes(viewOf(first));
    CHECK(writer.view().size() == 177);
    CHECK(hexOf(digestOf(DigestPurpose::Entry, writer.view())) ==
          "c6b1a16603376df6c32c6ef88565f75d300f78f6dda6bd8482c15a62dc4c7639");
}

TEST_CASE("Our own columns give digests that never change again")
{
    Entry entry = anEntry();
    CHECK(hexOf(hashOf(entry)) ==
          "f50bb6b9c1acbd11c38a9479f531636aeeed759c52c259c54f8a46eb1a1d3f2f");
    entry.subject = 7;
    entry.recordHash = QByteArray();
    CHECK(hexOf(hashOf(entry)) ==
          "1ab86b1292d3b4ffe998db11092b185f4f197995e9f9b1aef2073ba2a56bb133");
}

TEST_CASE("Every column but arrival and hash changes the digest")
{
    const Digest original = hashOf(anEntry());
    Entry changed = anEntry();
    changed.arrival = 17;
    changed.hash = QByteArray(32, 'h');
    CHECK(hashOf(changed) == original);

    using Change = void (*)(Entry&);
    const Change changes[] = {[](Entry& e) { ++e.device; },
                              [](Entry& e) { ++e.seq; },
                              [](Entry& e) { ++e.hybrid; },
                              [](Entry& e) { ++e.wallMs; },
                              [](Entry& e) { ++e.monoMs; },
                              [](Entry& e) { e.boot = QByteArray(); },
                              [](Entry& e) { e.clockState = ClockState::Back; },
                              [](Entry& e) { ++e.command; },
                              [](Entry& e) { ++e.actor; },
                              [](Entry& e) { e.role = "owner"; },
                              [](Entry& e) { e.action = "branch.archived"; },
                              [](Entry& e) { e.kind = "room"; },
                              [](Entry& e) { e.record.reset(); },
                              [](Entry& e) { e.revision = 3; },
                              [](Entry& e) { e.subject = 0; },
                              [](Entry& e) { e.fields = ""; },
                              [](Entry& e) { e.recordHash[0] = 'q'; },
                              [](Entry& e) { e.payload.append('p'); },
                              [](Entry& e) { e.prevHash[31] = 1; }};
    for (const Change change : changes) {
        Entry entry = anEntry();
        change(entry);
        CHECK(hashOf(entry) != original);
    }
}

TEST_CASE("A value cannot slip from one field into the next")
{
    Entry one = anEntry();
    Entry two = anEntry();
    one.action = "branch.changedb";
    one.kind = "ranch";
    two.action = "branch.changed";
    two.kind = "branch";
    CHECK(hashOf(one) != hashOf(two));
    one.fields = QByteArray();
    two = one;
    two.fields = QByteArray("");
    CHECK(hashOf(one) != hashOf(two));
}

TEST_CASE("The same bytes hashed for two purposes differ")
{
    CHECK(digestOf(DigestPurpose::Entry, "x") != digestOf(DigestPurpose::Record, "x"));
    CHECK(digestOf(DigestPurpose::Checkpoint, "x") != digestOf(DigestPurpose::Record, "x"));
}

TEST_CASE("Every entry is read back from its canonical form as it was")
{
    CHECK(rc::check([] {
        const Entry entry = anyEntry();
        CanonicalWriter writer;
        writeCanonical(viewOf(entry), writer);
        const auto read = readCanonical(writer.view());
        RC_ASSERT(read.has_value());
        RC_ASSERT(toEntry(*read) == entry);
    }));
}

TEST_CASE("Bytes that are no canonical entry are refused and never read past their end")
{
    CHECK(rc::check([] {
        CanonicalWriter writer;
        writeCanonical(viewOf(anyEntry()), writer);
        std::string bytes(writer.view());
        const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size());
        RC_ASSERT_FALSE(readCanonical(std::string_view(bytes).substr(0, cut)).has_value());
        bytes += 'x';
        RC_ASSERT_FALSE(readCanonical(bytes).has_value());
        const auto noise = *rc::gen::arbitrary<std::string>();
        RC_ASSERT_FALSE(readCanonical(noise).has_value());
    }));
}
