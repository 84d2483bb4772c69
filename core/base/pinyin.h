// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <span>

namespace seraph {

/// Every reading of one Chinese character without tones, the most common first; empty for anything else.
/// ü is given as both v and u (吕: "lv", "lu"), because people type both. The views stay valid for ever.
std::span<const QLatin1String> readingsOf(char32_t character);

/// No more spellings than this are given for one name: enough for three characters with three readings each.
inline constexpr qsizetype kMostSpellings = 32;

/// The spellings of a name in full pinyin, most likely first and each once: 单晓长 → "shanxiaochang", "danxiaochang" …
/// The reading as a surname comes first, single or compound (尉迟 → "yuchi…"). Letters and digits stay, lower-cased;
/// everything else is left out. Empty for a text without letters. Thread-safe; some microseconds for a name.
QStringList pinyinSpellings(QStringView name);

/// The same in initials, one letter for each character: 单晓长 → "sxc", "dxc" …; a run of Latin letters or digits gives
/// its first one.
QStringList initialsSpellings(QStringView name);

/// How well a text answers what somebody typed; a greater value is a better answer.
enum class MatchQuality { None, Inside, Start, Exact };

/// Compares as people search: after foldForSearch(), by substring, full pinyin, initials, or any mixture of them
/// (王小红 is found by 小红, wangxiaohong, wxh, wangxh, 王xh, xiaoh), and in Latin text by beginnings of words
/// ("se la" and "sela" find "Settings: Language"). Several words must all be found. An empty query finds everything.
MatchQuality matchQuality(QStringView query, QStringView text);

inline bool matches(QStringView query, QStringView text)
{
    return matchQuality(query, text) != MatchQuality::None;
}

} // namespace seraph
