// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/anchors.h"

#include "core/base/durable_file.h"
#include "core/base/instant.h"

#include <QFileInfo>
#include <QList>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMaxFileSize = 256 * 1024 * 1024;
constexpr qsizetype kLinkDigits = 16;
const QByteArray kLinkMark = " link ";

QByteArray linkOf(const QByteArray& previous, const QByteArray& words)
{
    const QByteArray text = previous + words;
    return toByteArray(viewOf(digestOf(DigestPurpose::Anchor, viewOf(text)))).toHex().left(kLinkDigits);
}

QByteArray wordsOf(const Anchor& anchor)
{
    return slipLine(anchor).toLatin1() + " device " + QByteArray::number(anchor.device) + " at " +
           QByteArray::number(anchor.atMs) + " hash " + toByteArray(viewOf(anchor.checkpoint)).toHex();
}

QByteArray wordsOfErased(qint64 subject, qint64 nowMs)
{
    return toIsoUtc(fromMilliseconds(nowMs)).left(10).toLatin1() + " erased " +
           QByteArray::number(subject) + " at " + QByteArray::number(nowMs);
}

std::optional<Anchor> parseAnchor(const QList<QByteArray>& words)
{
    // 2026-10-06 #18342 K7QD-9M2X-TT4F-3B8N device 1 at 1791248400000 hash 8f…
    if (words.size() != 9 || words[3] != "device" || words[5] != "at" || words[7] != "hash")
        return std::nullopt;
    const auto hash = digestFrom(viewOf(QByteArray::fromHex(words[8])));
    Anchor anchor{.device = words[4].toLongLong(),
                  .seq = words[1].mid(1).toLongLong(),
                  .atMs = words[6].toLongLong()};
    anchor.checkpoint = hash.value_or(Digest{});
    // Written again it must be the same to the last character: no second spelling of a line is accepted.
    return hash && wordsOf(anchor) == words.join(' ') ? std::optional(anchor) : std::nullopt;
}

std::optional<qint64> parseErased(const QList<QByteArray>& words)
{
    if (words.size() != 5 || words[1] != "erased" || words[3] != "at")
        return std::nullopt;
    const qint64 subject = words[2].toLongLong();
    return wordsOfErased(subject, words[4].toLongLong()) == words.join(' ') ? std::optional(subject)
                                                                            : std::nullopt;
}

bool parseLine(const QByteArray& line, AnchorLines& lines)
{
    const qsizetype mark = line.lastIndexOf(kLinkMark);
    const QByteArray words = line.left(std::max<qsizetype>(mark, 0));
    const QByteArray link = mark < 0 ? QByteArray() : line.mid(mark + kLinkMark.size());
    const bool linked = link == linkOf(lines.lastLink, words);
    lines.lastLink = link; // the lines after a damaged one are judged on their own
    const QList<QByteArray> parts = words.split(' ');
    if (const auto anchor = parseAnchor(parts)) {
        lines.anchors.push_back(*anchor);
        return linked;
    }
    if (const auto subject = parseErased(parts)) {
        lines.erased.push_back(*subject);
        return linked;
    }
    return false;
}

} // namespace

Anchor anchorOf(const Checkpoint& checkpoint)
{
    return {.device = checkpoint.device,
            .seq = checkpoint.seq,
            .atMs = checkpoint.atMs,
            .checkpoint = checkpointHash(checkpoint)};
}

QString slipLine(const Anchor& anchor)
{
    const QString day = toIsoUtc(fromMilliseconds(anchor.atMs)).left(10);
    return u"%1 #%2 %3"_s.arg(day, QString::number(anchor.seq), shortCode(anchor.checkpoint));
}

AnchorLines parseAnchors(const QByteArray& file)
{
    AnchorLines lines;
    for (int number = 1; lines.wholeLength < file.size(); ++number) {
        const qsizetype end = file.indexOf('\n', lines.wholeLength);
        if (end < 0)
            break;
        if (!parseLine(file.mid(lines.wholeLength, end - lines.wholeLength), lines))
            lines.damagedLines.push_back(number);
        lines.wholeLength = end + 1;
    }
    return lines;
}

Result<Anchors> Anchors::open(const QString& path)
{
    Anchors anchors(path);
    if (!QFileInfo::exists(path))
        return anchors;
    TRY_ASSIGN(const QByteArray file, readWhole(path, kMaxFileSize));
    const AnchorLines lines = parseAnchors(file);
    anchors.m_exists = true;
    anchors.m_lastLink = lines.lastLink;
    if (lines.wholeLength < file.size())
        anchors.m_repaired = QByteArray(file.constData(), lines.wholeLength);
    for (const Anchor& anchor : lines.anchors) {
        qint64& last = anchors.m_lastSeq[anchor.device];
        last = std::max(last, anchor.seq);
    }
    anchors.m_erased.insert(lines.erased.begin(), lines.erased.end());
    return anchors;
}

qint64 Anchors::lastSeq(qint64 device) const
{
    const auto found = m_lastSeq.find(device);
    return found == m_lastSeq.end() ? 0 : found->second;
}

Status Anchors::append(std::span<const Anchor> anchors, std::span<const qint64> erasedSubjects, qint64 nowMs)
{
    QByteArray link = m_lastLink;
    QByteArray text;
    const auto addLine = [&](const QByteArray& words) {
        link = linkOf(link, words);
        text += words + kLinkMark + link + '\n';
    };
    for (const Anchor& anchor : anchors)
        addLine(wordsOf(anchor));
    for (const qint64 subject : erasedSubjects)
        addLine(wordsOfErased(subject, nowMs));
    if (text.isEmpty())
        return {};
    if (m_exists && m_repaired.isNull())
        TRY_STATUS(appendDurably(m_path, text));
    else
        TRY_STATUS(writeDurably(m_path, m_repaired + text));
    m_exists = true;
    m_repaired = QByteArray();
    m_lastLink = link;
    for (const Anchor& anchor : anchors)
        m_lastSeq[anchor.device] = std::max(m_lastSeq[anchor.device], anchor.seq);
    m_erased.insert(erasedSubjects.begin(), erasedSubjects.end());
    return {};
}

} // namespace seraph::journal
