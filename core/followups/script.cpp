// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/script.h"

#include <QLocale>
#include <QRegularExpression>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

QString filled(const QString& text, const ScriptValues& values, Language language)
{
    static const QRegularExpression field(uR"(\{\{([a-z_.]+)\}\})"_s);
    QString result;
    qsizetype copied = 0;
    for (auto match = field.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString value = values.value(found.captured(1)).in(language);
        result += text.mid(copied, found.capturedStart() - copied);
        result += value.isEmpty() ? u"…"_s : value;
        copied = found.capturedEnd();
    }
    return result + text.mid(copied);
}

} // namespace

LocalizedText filledScript(const LocalizedText& script, const ScriptValues& values)
{
    return {filled(script.zh, values, Language::Chinese), filled(script.en, values, Language::English)};
}

LocalizedText spokenDay(LocalDate day)
{
    return {u"%1月%2日"_s.arg(day.month()).arg(day.day()),
            QLocale(QLocale::English).toString(day, u"d MMMM"_s)};
}

} // namespace seraph::followups
