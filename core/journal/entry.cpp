// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

namespace seraph::journal {

void writeCanonical(const EntryView& entry, CanonicalWriter& writer)
{
    writer.integer(entry.device).integer(entry.seq).integer(entry.hybrid);
    writer.integer(entry.wallMs).integer(entry.monoMs).bytes(entry.boot).integer(entry.clockState);
    writer.integer(entry.command).integer(entry.actor).bytes(entry.role).bytes(entry.action);
    writer.bytes(entry.kind).integer(entry.record).integer(entry.revision).integer(entry.subject);
    writer.bytes(entry.fields).bytes(entry.recordHash).bytes(entry.payload).bytes(entry.prevHash);
}

std::optional<EntryView> readCanonical(std::string_view bytes)
{
    CanonicalReader reader(bytes);
    EntryView entry;
    bool whole = true;
    const auto number = [&] {
        const auto value = reader.integer();
        whole = whole && value.has_value();
        return value.value_or(0);
    };
    entry.device = number();
    entry.seq = number();
    entry.hybrid = number();
    entry.wallMs = number();
    entry.monoMs = number();
    entry.boot = reader.bytes();
    entry.clockState = number();
    entry.command = number();
    entry.actor = number();
    entry.role = reader.bytes();
    entry.action = reader.bytes();
    entry.kind = reader.bytes();
    entry.record = reader.integer();
    entry.revision = reader.integer();
    entry.subject = reader.integer();
    entry.fields = reader.bytes();
    entry.recordHash = reader.bytes();
    entry.payload = reader.bytes();
    entry.prevHash = reader.bytes();
    return whole && reader.atEnd() ? std::optional(entry) : std::nullopt;
}

Digest entryHash(const EntryView& entry, CanonicalWriter& scratch)
{
    scratch.clear();
    writeCanonical(entry, scratch);
    return digestOf(DigestPurpose::Entry, scratch.view());
}

EntryView viewOf(const Entry& entry)
{
    return {.arrival = entry.arrival,
            .device = entry.device,
            .seq = entry.seq,
            .hybrid = entry.hybrid,
            .wallMs = entry.wallMs,
            .monoMs = entry.monoMs,
            .boot = viewOf(entry.boot),
            .clockState = static_cast<qint64>(entry.clockState),
            .command = entry.command,
            .actor = entry.actor,
            .role = viewOf(entry.role),
            .action = viewOf(entry.action),
            .kind = viewOf(entry.kind),
            .record = entry.record,
            .revision = entry.revision,
            .subject = entry.subject,
            .fields = viewOf(entry.fields),
            .recordHash = viewOf(entry.recordHash),
            .payload = viewOf(entry.payload),
            .prevHash = viewOf(entry.prevHash),
            .hash = viewOf(entry.hash)};
}

Entry toEntry(const EntryView& view)
{
    const bool known =
        view.clockState >= 0 && view.clockState <= static_cast<qint64>(ClockState::Forward);
    return {.arrival = view.arrival,
            .device = view.device,
            .seq = view.seq,
            .hybrid = view.hybrid,
            .wallMs = view.wallMs,
            .monoMs = view.monoMs,
            .boot = toByteArray(view.boot),
            .clockState = known ? static_cast<ClockState>(view.clockState) : ClockState::Back,
            .command = view.command,
            .actor = view.actor,
            .role = toByteArray(view.role),
            .action = toByteArray(view.action),
            .kind = toByteArray(view.kind),
            .record = view.record,
            .revision = view.revision,
            .subject = view.subject,
            .fields = toByteArray(view.fields),
            .recordHash = toByteArray(view.recordHash),
            .payload = toByteArray(view.payload),
            .prevHash = toByteArray(view.prevHash),
            .hash = toByteArray(view.hash)};
}

} // namespace seraph::journal
