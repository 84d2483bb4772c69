// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_content.h"

#include "core/base/shipped_file.h"

#include <QHash>

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

/// A file that ships was tested before.
template <class T> std::vector<T> shippedList(const char* file, const char* key)
{
    const QJsonObject content =
        readShippedJson(u"content/complaints/%1.json"_s.arg(QLatin1StringView(file)));
    auto list = readJson<std::vector<T>>(content[QLatin1StringView(key)]);
    ENSURES(list.has_value());
    return *std::move(list);
}

const std::vector<ApprovalLimit>& approvalLimits()
{
    static const auto limits = shippedList<ApprovalLimit>("limits", "limits");
    return limits;
}

} // namespace

const std::vector<Category>& categories()
{
    static const auto list = shippedList<Category>("categories", "categories");
    return list;
}

const Category* findCategory(const QString& code)
{
    const auto found = std::find_if(categories().begin(),
                                    categories().end(),
                                    [&](const Category& each) { return each.code == code; });
    return found == categories().end() ? nullptr : &*found;
}

const std::vector<StageContent>& stageContents()
{
    static const auto list = shippedList<StageContent>("stages", "stages");
    return list;
}

const StageContent& contentOf(Stage stage)
{
    const auto found = std::find_if(stageContents().begin(),
                                    stageContents().end(),
                                    [&](const auto& each) { return each.stage == stage; });
    ENSURES(found != stageContents().end());
    return *found;
}

const std::vector<ScriptLine>& calmScript()
{
    static const auto list = shippedList<ScriptLine>("script", "lines");
    return list;
}

const std::vector<LetterTemplate>& letterTemplates()
{
    static const auto list = shippedList<LetterTemplate>("letters", "letters");
    return list;
}

const LetterTemplate& templateOf(LetterKind kind)
{
    const auto found = std::find_if(letterTemplates().begin(),
                                    letterTemplates().end(),
                                    [&](const auto& each) { return each.kind == kind; });
    ENSURES(found != letterTemplates().end());
    return *found;
}

LocalizedText remedyName(RemedyKind kind)
{
    static const auto names = shippedList<RemedyName>("letters", "remedies");
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const RemedyName& each) { return each.kind == kind; });
    ENSURES(found != names.end());
    return found->name;
}

Money approvalLimit(const QStringList& roles)
{
    qint64 limit = 0;
    for (const ApprovalLimit& each : approvalLimits()) {
        if (roles.contains(each.role))
            limit = std::max(limit, each.approve);
    }
    return Money(limit);
}

const QStringList& letterFields()
{
    static const QStringList fields{u"house"_s,
                                    u"branch"_s,
                                    u"name"_s,
                                    u"number"_s,
                                    u"received"_s,
                                    u"today"_s,
                                    u"category"_s,
                                    u"summary"_s,
                                    u"handler"_s,
                                    u"stage"_s,
                                    u"next"_s,
                                    u"due"_s,
                                    u"answer"_s,
                                    u"remedies"_s,
                                    u"done"_s};
    return fields;
}

QString filled(const QString& text, const QHash<QString, QString>& values)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(text).mid(at, open - at);
        result += values.value(text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return result + text.mid(at);
}

} // namespace seraph::complaints
