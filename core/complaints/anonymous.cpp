// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/anonymous.h"

#include <QRegularExpression>

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestWhole = 2;
constexpr qsizetype kShortestLatinPart = 3;

bool isHanName(const QString& name)
{
    return std::any_of(
        name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

QString anyOf(const QStringList& patterns)
{
    return u"(?:"_s + patterns.join(u'|') + u')';
}

/// 王小红: the whole, 小红, 王女士, 小王. Of two characters the second alone could be any word.
QStringList hanForms(const QString& name)
{
    static const QString titles =
        u"(?:女士|小姐|太太|先生|阿姨|大姐|姐|哥|老师|医生|护士|主任|经理|店长|总)"_s;
    const QString family = QRegularExpression::escape(name.left(1));
    QStringList forms{QRegularExpression::escape(name)};
    if (name.size() > kShortestWhole)
        forms << QRegularExpression::escape(name.mid(1));
    forms << family + titles << u"[小老]"_s + family;
    return forms;
}

QStringList latinForms(const QString& name)
{
    QStringList forms{u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s};
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts)) {
        if (part.size() >= kShortestLatinPart)
            forms << u"\\b"_s + QRegularExpression::escape(part) + u"\\b"_s;
    }
    return forms;
}

void replaceName(QString& text, const NamedPerson& person)
{
    const QStringList forms = isHanName(person.name) ? hanForms(person.name) : latinForms(person.name);
    const QRegularExpression pattern(anyOf(forms),
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
    text.replace(pattern, person.standIn);
}

void replaceNumbers(QString& text, const QString& number)
{
    static const QRegularExpression mail(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression ofCase(u"\\b[A-Z]{2}\\d{6}-\\d+-\\d+\\b"_s);
    static const QRegularExpression together(u"(?<!\\d)\\d{7,}[Xx]?"_s);
    static const QRegularExpression apart(u"(?<!\\d)(?:\\d[ -]?){10,17}[\\dXx](?!\\d)"_s);
    for (const QRegularExpression& each : {mail, ofCase, apart, together})
        text.replace(each, number);
}

} // namespace

QString withoutNames(QString text, std::vector<NamedPerson> people, const QString& number)
{
    replaceNumbers(text, number); // first: an address of mail holds a name
    // Longer ones first: 王小红 before 小红, who may be somebody else.
    std::stable_sort(people.begin(), people.end(), [](const NamedPerson& a, const NamedPerson& b) {
        return a.name.size() > b.name.size();
    });
    for (NamedPerson& each : people) {
        each.name = each.name.simplified();
        if (each.name.size() >= kShortestWhole)
            text.replace(each.name, each.standIn, Qt::CaseInsensitive);
    }
    for (const NamedPerson& each : people) {
        if (each.name.size() >= kShortestWhole)
            replaceName(text, each);
    }
    return text;
}

} // namespace seraph::complaints
