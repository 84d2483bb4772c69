// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/retention.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr qsizetype kMaxNameLength = 40;
constexpr std::size_t kDays = 7;
constexpr std::size_t kWeeks = 5;
constexpr std::size_t kMonths = 12;

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC);
}

QString plainName(const QString& organisation)
{
    QString name;
    for (const QChar c : organisation.simplified()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            name += c;
        else if (!name.endsWith(u'_'))
            name += u'_';
    }
    name.truncate(kMaxNameLength);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.isEmpty() || name == u"_"_s ? u"seraph"_s : name;
}

std::chrono::year_month_day dateOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant);
}

qint64 dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count();
}
qint64 weekOf(Instant instant)
{
    constexpr qint64 kMondayBefore1970 = 3; // 1 January 1970 was a Thursday
    return (dayOf(instant) + kMondayBefore1970) / 7;
}
qint64 yearOf(Instant instant)
{
    return static_cast<int>(dateOf(instant).year());
}
qint64 monthOf(Instant instant)
{
    return yearOf(instant) * 12 + static_cast<unsigned>(dateOf(instant).month());
}

/// Marks the newest backup of each period, for so many periods that have one. `sorted` is newest first.
void keepNewestOf(const std::vector<BackupName>& sorted,
                  qint64 (*periodOf)(Instant),
                  std::size_t periods,
                  std::set<QString>& kept)
{
    std::set<qint64> seen;
    for (const BackupName& backup : sorted) {
        if (seen.size() == periods)
            return;
        if (seen.insert(periodOf(backup.created)).second)
            kept.insert(backup.file);
    }
}

} // namespace

QString backupFileName(const QString& organisation, Instant created, quint64 seq)
{
    return u"%1-%2Z-%3.csbak"_s
        .arg(plainName(organisation), utc(created).toString(u"yyyyMMdd-HHmmss"_s))
        .arg(seq);
}

std::optional<BackupName> parseBackupFileName(const QString& file)
{
    static const QRegularExpression pattern(u"^.+-(\\d{8}-\\d{6})Z-(\\d{1,19})\\.csbak$"_s);
    const auto match = pattern.match(file);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return BackupName{file, fromMilliseconds(time.toMSecsSinceEpoch()), match.captured(2).toULongLong()};
}

std::vector<QString> backupsToDrop(const std::vector<BackupName>& all)
{
    std::vector<BackupName> sorted = all;
    std::sort(sorted.begin(), sorted.end(), [](const BackupName& a, const BackupName& b) {
        return std::pair(a.created, a.seq) > std::pair(b.created, b.seq);
    });
    std::set<QString> kept;
    for (const BackupName& backup : sorted) {
        if (sorted.front().created - backup.created <= std::chrono::hours(24))
            kept.insert(backup.file);
    }
    keepNewestOf(sorted, &dayOf, kDays, kept);
    keepNewestOf(sorted, &weekOf, kWeeks, kept);
    keepNewestOf(sorted, &monthOf, kMonths, kept);
    keepNewestOf(sorted, &yearOf, sorted.size(), kept);
    std::vector<QString> dropped;
    for (const BackupName& backup : sorted) {
        if (!kept.contains(backup.file))
            dropped.push_back(backup.file);
    }
    return dropped;
}

} // namespace seraph::vault
