// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/workbook_parts.h"

#include "app/reader/workbook.h"

#include <QHash>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

struct Relation {
    QString kind; ///< the last word of its type: worksheet, styles
    QString target;
};
using Relations = QHash<QString, Relation>;

/// "xl/workbook.xml" and "../x.xml" is "x.xml"; targets that begin with a slash count from the root.
QString resolved(const QString& from, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = from.split(u'/');
    path.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u"."_s)
            path << step;
    }
    return path.join(u'/');
}

/// The relations of a part lie beside it: xl/_rels/workbook.xml.rels.
QString relationsOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

Result<Relations> readRelations(Package& package, const QString& of)
{
    TRY_ASSIGN(const auto part, package.part(relationsOf(of)));
    Relations relations;
    part->nextElement();
    while (part->nextElement()) {
        const QString type = part->attribute("Type"_L1);
        relations.insert(
            part->attribute("Id"_L1),
            {type.mid(type.lastIndexOf(u'/') + 1), resolved(of, part->attribute("Target"_L1))});
        part->skip();
    }
    TRY_STATUS(part->finish());
    return relations;
}

/// What the package as a whole is: the target of the one relation of that kind.
QString targetOf(const Relations& relations, const QString& kind)
{
    for (const Relation& relation : relations) {
        if (relation.kind == kind)
            return relation.target;
    }
    return {};
}

bool isTrue(const QString& value)
{
    return value == u"1"_s || value == u"true"_s;
}

void readSheets(Part& part, const Relations& relations, WorkbookMap& map)
{
    while (part.nextElement()) {
        const Relation relation = relations.value(part.attribute("id"_L1));
        if (relation.kind == u"worksheet"_s) {
            const QString state = part.attribute("state"_L1);
            map.sheets.push_back({part.attribute("name"_L1),
                                  state == u"hidden"_s || state == u"veryHidden"_s,
                                  relation.target});
        }
        part.skip();
    }
}

NumberFormat formatOf(int id, const QHash<int, NumberFormat>& own)
{
    return own.contains(id) ? own[id] : builtInFormat(id);
}

} // namespace

Result<WorkbookMap> readMap(Package& package)
{
    TRY_ASSIGN(const auto top, readRelations(package, QString()));
    const QString workbook = targetOf(top, u"officeDocument"_s);
    if (workbook.endsWith(u".bin"_s))
        return refuse("sheet.other_format", u"a binary workbook"_s);
    TRY_ASSIGN(const auto relations, readRelations(package, workbook));
    TRY_ASSIGN(const auto part, package.part(workbook));
    WorkbookMap map{.sharedStrings = targetOf(relations, u"sharedStrings"_s),
                    .styles = targetOf(relations, u"styles"_s)};
    part->nextElement();
    while (part->nextElement()) {
        if (part->name() == "workbookPr"_L1 && isTrue(part->attribute("date1904"_L1)))
            map.dates = DateSystem::From1904;
        if (part->name() == "sheets"_L1)
            readSheets(*part, relations, map);
        else
            part->skip();
    }
    TRY_STATUS(part->finish());
    if (map.sheets.empty())
        return refuse("sheet.no_such_sheet");
    return map;
}

Result<std::vector<NumberFormat>> readStyles(Package& package, const QString& name)
{
    std::vector<NumberFormat> styles;
    if (name.isEmpty() || !package.has(name))
        return styles;
    TRY_ASSIGN(const auto part, package.part(name));
    QHash<int, NumberFormat> own;
    part->nextElement();
    while (part->nextElement()) {
        const bool formats = part->name() == "numFmts"_L1;
        const bool cells = part->name() == "cellXfs"_L1;
        if (!formats && !cells) {
            part->skip();
            continue;
        }
        while (part->nextElement()) {
            const int id = part->attribute("numFmtId"_L1).toInt();
            if (formats)
                own.insert(id, formatFor(part->attribute("formatCode"_L1)));
            else
                styles.push_back(formatOf(id, own));
            part->skip();
        }
    }
    TRY_STATUS(part->finish());
    return styles;
}

QString richText(Part& part)
{
    QString text;
    while (part.nextElement()) {
        if (part.name() == "t"_L1)
            text += withoutEscapes(part.text());
        else if (part.name() == "r"_L1)
            text += richText(part);
        else
            part.skip(); // rPh, phoneticPr: how it is read aloud
    }
    return text;
}

Result<std::vector<QString>> readSharedStrings(Package& package, const QString& name)
{
    std::vector<QString> strings;
    if (name.isEmpty() || !package.has(name))
        return strings;
    TRY_ASSIGN(const auto part, package.part(name));
    part->nextElement();
    while (part->nextElement())
        strings.push_back(richText(*part));
    TRY_STATUS(part->finish());
    return strings;
}

} // namespace seraph::reader
