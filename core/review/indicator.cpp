// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"
#include "core/review/indicator_sql.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

struct ShippedIndicators {
    std::vector<Indicator> all;
    QHash<QString, qsizetype> places;
    QHash<QString, QStringList> firstPages; ///< by profile
    QHash<QString, QString> standIns;       ///< "agency/consultant" to the role that answers there
    std::vector<DivergenceRule> divergences;
};

/// What ships is tested to be complete, so anything else is a broken build.
template <class E> E shippedCode(const QJsonObject& json, QLatin1StringView key, E otherwise)
{
    if (!json.contains(key))
        return otherwise;
    const auto value = fromCode<E>(json.value(key).toString());
    EXPECTS(value.has_value());
    return *value;
}

std::optional<double> shippedNumber(const QJsonObject& json, QLatin1StringView key)
{
    return json.contains(key) ? std::optional(json.value(key).toDouble()) : std::nullopt;
}

LocalizedText shippedText(const QJsonObject& json, QLatin1StringView key)
{
    const QJsonObject text = json.value(key).toObject();
    LocalizedText words{text.value("zh"_L1).toString(), text.value("en"_L1).toString()};
    ENSURES(!words.zh.isEmpty() && !words.en.isEmpty());
    return words;
}

QStringList shippedList(const QJsonValue& json)
{
    QStringList list;
    for (const QJsonValue& each : json.toArray())
        list << each.toString();
    return list;
}

const char* sqlOf(const QString& code)
{
    for (const auto& group : {ofEnquiries(),
                              ofPlans(),
                              ofCare(),
                              ofAftercare(),
                              ofBusiness(),
                              ofAccess(),
                              ofPlacements(),
                              ofComplaints(),
                              ofTraining()}) {
        for (const IndicatorSql& each : group) {
            if (code == QLatin1StringView(each.code))
                return each.sql;
        }
    }
    UNREACHABLE();
}

Indicator readIndicator(const QJsonObject& json)
{
    Indicator indicator{.code = json.value("code"_L1).toString(),
                        .name = shippedText(json, "name"_L1),
                        .formula = shippedText(json, "formula"_L1),
                        .enter = shippedText(json, "enter"_L1),
                        .clause = json.value("clause"_L1).toString(),
                        .owner = json.value("owner"_L1).toString(),
                        .dimension = shippedCode(json, "dimension"_L1, Dimension::Process),
                        .group = shippedCode(json, "group"_L1, Group::Service),
                        .layer = shippedCode(json, "layer"_L1, Layer::Process),
                        .kind = shippedCode(json, "kind"_L1, FigureKind::Share),
                        .entered = shippedCode(json, "entered"_L1, Entered::Nothing),
                        .unit = shippedCode(json, "unit"_L1, Unit::Percent),
                        .better = shippedCode(json, "better"_L1, Better::Higher)};
    indicator.timing = json.value("timing"_L1) == "month_end"_L1 ? Timing::MonthEnd : Timing::Daily;
    indicator.reach = json.value("reach"_L1) == "house"_L1 ? Reach::House : Reach::Branch;
    indicator.frequency = json.value("frequency"_L1) == "rare"_L1 ? Frequency::Rare : Frequency::Usual;
    indicator.least = shippedNumber(json, "least"_L1);
    indicator.most = shippedNumber(json, "most"_L1);
    indicator.target = shippedNumber(json, "target"_L1);
    indicator.minimum = json.value("minimum"_L1).toInt();
    indicator.scale = json.value("scale"_L1).toDouble(1);
    indicator.owed = json.value("owed"_L1).toBool();
    indicator.lossOf = json.value("loss_of"_L1).toString();
    indicator.weight = json.value("weight"_L1).toInt(1);
    indicator.sources = shippedList(json.value("sources"_L1));
    indicator.feeds = shippedList(json.value("feeds"_L1));
    for (const QString& profile : shippedList(json.value("profiles"_L1)))
        indicator.profiles.push_back(fromCode<Profile>(profile).value());
    indicator.sql = sqlOf(indicator.code);
    return indicator;
}

ShippedIndicators readShipped()
{
    const QJsonObject json = readShippedJson(u"content/indicators.json"_s);
    ShippedIndicators shipped;
    for (const QJsonValue& each : json.value("indicators"_L1).toArray()) {
        shipped.all.push_back(readIndicator(each.toObject()));
        shipped.places.insert(shipped.all.back().code, qsizetype(shipped.all.size()) - 1);
    }
    const QJsonObject pages = json.value("first_page"_L1).toObject();
    for (auto page = pages.begin(); page != pages.end(); ++page)
        shipped.firstPages.insert(page.key(), shippedList(page.value()));
    const QJsonObject trades = json.value("stand_ins"_L1).toObject();
    for (auto trade = trades.begin(); trade != trades.end(); ++trade) {
        const QJsonObject roles = trade.value().toObject();
        for (auto role = roles.begin(); role != roles.end(); ++role)
            shipped.standIns.insert(trade.key() + u'/' + role.key(), role.value().toString());
    }
    for (const QJsonValue& each : json.value("divergences"_L1).toArray())
        shipped.divergences.push_back({each.toObject().value("rises"_L1).toString(),
                                       each.toObject().value("falls"_L1).toString()});
    return shipped;
}

const ShippedIndicators& shippedIndicators()
{
    static const ShippedIndicators shipped = readShipped();
    return shipped;
}

} // namespace

bool Indicator::isFor(Profile profile) const
{
    return profiles.empty() || std::find(profiles.begin(), profiles.end(), profile) != profiles.end();
}

QString Indicator::departmentIn(Profile profile) const
{
    return shippedIndicators().standIns.value(toCode(profile) + u'/' + owner, owner);
}

const std::vector<Indicator>& indicators()
{
    return shippedIndicators().all;
}

const Indicator* findIndicator(QStringView code)
{
    const auto& places = shippedIndicators().places;
    const auto found = places.constFind(code.toString());
    return found == places.constEnd() ? nullptr : &indicators()[std::size_t(*found)];
}

const QStringList& firstPage(Profile profile)
{
    static const QStringList none;
    const auto& pages = shippedIndicators().firstPages;
    const auto found = pages.constFind(toCode(profile));
    return found == pages.constEnd() ? none : *found;
}

const std::vector<DivergenceRule>& divergenceRules()
{
    return shippedIndicators().divergences;
}

} // namespace seraph::review
