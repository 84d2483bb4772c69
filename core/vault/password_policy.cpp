// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/password_policy.h"

#include "core/base/word_list.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr qsizetype kOwnerLength = 15;
constexpr qsizetype kStaffLength = 10;
constexpr qsizetype kLongestRepeatedPart = 4;
constexpr qsizetype kMostAroundCommonWord = 6;
/// Beyond this nothing is looked for inside: so long a password is guessed neither by its names nor by its dates.
constexpr qsizetype kLongEnoughForAnything = 200;

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

qsizetype codePoints(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool isCommon(const QString& text)
{
    const auto common = commonPasswords();
    const QByteArray utf8 = text.toUtf8();
    return std::any_of(common.begin(), common.end(), [&](const QByteArray& known) {
        return known.compare(utf8, Qt::CaseInsensitive) == 0;
    });
}

/// "password" in "!!password2026": what is left without the digits and signs around it.
QString lettersInside(const QString& text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && !text[begin].isLetter())
        ++begin;
    while (end > begin && !text[end - 1].isLetter())
        --end;
    return text.mid(begin, end - begin);
}

bool isCommonWithTrimmings(const QString& text)
{
    const QString inside = lettersInside(text);
    return isCommon(text) ||
           (text.size() - inside.size() <= kMostAroundCommonWord && isCommon(inside));
}

/// "aaaaaaaaaa", "abcabcabcabc".
bool isRepetition(const QString& text)
{
    for (qsizetype period = 1; period <= kLongestRepeatedPart; ++period) {
        bool repeats = true;
        for (qsizetype i = period; i < text.size() && repeats; ++i)
            repeats = text[i] == text[i - period];
        if (repeats)
            return true;
    }
    return false;
}

/// "1234567890", "zyxwvutsrq", "qwertyuiop": every character is the neighbour of the one before.
bool isRun(const QString& text)
{
    static const QString kRows =
        u"abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm"_s;
    const auto isNeighbour = [](QChar a, QChar b) {
        const QString pair = QString(a) + b;
        const QString reverse = QString(b) + a;
        return kRows.contains(pair) || kRows.contains(reverse) || a == b;
    };
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!isNeighbour(text[i - 1], text[i]))
            return false;
    }
    return true;
}

void removeNames(QString& text, const QStringList& names)
{
    QStringList all = names;
    all << u"seraph"_s << u"天使台账"_s << u"天使"_s << u"tianshi"_s;
    for (const QString& name : all) {
        for (const QString& part : folded(name).split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() > 1)
                text.remove(part);
        }
    }
}

void removeDatesAndNumbers(QString& text)
{
    static const QRegularExpression kDate(
        u"(19|20)\\d{2}[-./年]?(0[1-9]|1[0-2])[-./月]?(0[1-9]|[12]\\d|3[01])"_s);
    static const QRegularExpression kPhone(u"1[3-9]\\d{9}"_s);
    text.remove(kPhone);
    text.remove(kDate);
}

QString brokenRule(const QString& text, qsizetype minimum, const QStringList& names)
{
    if (codePoints(text) < minimum)
        return minimum == kOwnerLength ? u"under_15_characters"_s : u"under_10_characters"_s;
    if (text.size() > kLongEnoughForAnything)
        return isRepetition(text) ? u"too_common"_s : QString();
    QString rest = text;
    removeNames(rest, names);
    if (codePoints(rest) < minimum && rest != text)
        return u"contains_name"_s;
    removeDatesAndNumbers(rest);
    if (codePoints(rest) < minimum || isCommonWithTrimmings(text) || isRepetition(text) || isRun(text))
        return u"too_common"_s;
    return {};
}

} // namespace

qsizetype minimumLength(PasswordKind kind)
{
    return kind == PasswordKind::Owner ? kOwnerLength : kStaffLength;
}

Status checkPassword(const Password& password, PasswordKind kind, const QStringList& names)
{
    const Secret& utf8 = password.utf8();
    QString plain = QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()),
                                      static_cast<qsizetype>(utf8.size()));
    QString text = folded(plain);
    const QString rule = brokenRule(text, minimumLength(kind), names);
    wipe(plain); // not before: where folding changed nothing, both are one
    wipe(text);
    if (rule.isEmpty())
        return {};
    return fail(invalid(u"password"_s, rule));
}

} // namespace seraph::vault
