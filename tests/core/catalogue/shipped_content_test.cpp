// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/shipped_content.h"

#include "core/base/shipped_file.h"
#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/merge_fields.h"
#include "tests/support/broken_rules.h"
#include "tests/support/test_office.h"

#include <QSet>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::brokenRules;
using tests::orFail;

namespace {

constexpr std::array kProfiles{Profile::Clinic, Profile::Aesthetic, Profile::Agency};

/// Every file of content that people read, but the phrase rules, which quote what must not be said.
QStringList filesToRead()
{
    QStringList files{
        u"content/sop_blocks.json"_s, u"content/touchpoints.json"_s, u"content/script_cards.json"_s};
    for (const char* folder :
         {"categories", "premises_sops", "templates", "services/clinic", "services/aesthetic", "services/agency"})
        files << listShippedFiles(u"content/"_s + QLatin1StringView(folder));
    return files;
}

bool isText(const QJsonObject& object)
{
    return object.size() == 2 && object.contains("zh"_L1) && object.contains("en"_L1);
}

/// Calls visit(path, text) for every bilingual text below the value.
void forEachText(const QString& path,
                 const QJsonValue& value,
                 const std::function<void(const QString&, const LocalizedText&)>& visit)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            forEachText(u"%1[%2]"_s.arg(path).arg(i), array[i], visit);
    } else if (value.isObject() && isText(value.toObject())) {
        visit(path, {value["zh"_L1].toString(), value["en"_L1].toString()});
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto key = object.begin(); key != object.end(); ++key)
            forEachText(path + u'.' + key.key(), key.value(), visit);
    }
}

QSet<QString> rolesOf(Profile profile)
{
    QSet<QString> roles{u"client"_s};
    for (const QJsonValue role : readShippedJson(u"content/roles.json"_s)["roles"_L1].toArray()) {
        if (role["names"_L1].toObject().contains(toCode(profile)))
            roles.insert(role["code"_L1].toString());
    }
    return roles;
}

template <class T> QSet<QString> codesOf(const std::vector<T>& things)
{
    QSet<QString> codes;
    for (const T& thing : things)
        codes.insert(thing.code);
    return codes;
}

/// Every role that the service asks somebody to act in.
QStringList rolesIn(const ShippedService& service)
{
    QStringList roles = service.content.performers;
    for (const SopStep& step : service.steps)
        roles << step.role;
    for (const Disclosure& disclosure : service.content.disclosures)
        roles << disclosure.speakers;
    for (const FollowUpContact& contact : service.content.followUps)
        roles << contact.role;
    return roles;
}

bool hasMeasure(const ServiceContent& content, bool self)
{
    return std::any_of(content.outcomes.begin(),
                       content.outcomes.end(),
                       [self](const OutcomeMeasure& measure) { return measure.self == self; });
}

void checkService(const ShippedService& service,
                  const ShippedCatalogue& catalogue,
                  const QSet<QString>& roles)
{
    CAPTURE(service.code.toStdString());
    const ServiceContent& content = service.content;
    CHECK(brokenRules(checkReleasable(content)) == "");
    CHECK(brokenRules(checkSteps(service.steps)) == "");
    CHECK(brokenRules(checkPrice({service.price.lines, {}, {}})) == "");
    CHECK(total(service.price.lines).minorUnits() == service.price.amount.minorUnits());
    CHECK(codesOf(catalogue.categories).contains(service.category));
    for (const QString& code : content.consents) {
        CAPTURE(code.toStdString());
        CHECK(codesOf(catalogue.templates).contains(code));
    }
    for (const QString& role : rolesIn(service)) {
        CAPTURE(role.toStdString());
        CHECK(roles.contains(role));
    }
    CHECK(content.scriptCard.dos.size() == 5);
    CHECK(content.scriptCard.donts.size() == 3);
    CHECK((content.way == Way::SimpleOrder ||
           (hasMeasure(content, true) && hasMeasure(content, false))));
    CHECK((!content.treatment || !content.consents.isEmpty()));
}

} // namespace

TEST_CASE("Every shipped service keeps the form, adds up, and points at what exists")
{
    for (const Profile profile : kProfiles) {
        const auto read = readShippedCatalogue(profile);
        INFO((read ? std::string() : read.error().detail.toStdString()));
        REQUIRE(brokenRules(read) == "");
        const QSet<QString> roles = rolesOf(profile);
        CHECK(read->services.size() >= 12);
        CHECK(codesOf(read->services).size() == qsizetype(read->services.size()));
        for (const ShippedService& service : read->services) {
            CHECK(service.profile == profile);
            checkService(service, *read, roles);
        }
    }
}

TEST_CASE("Every shipped document, round, touchpoint and card keeps the form")
{
    for (const Profile profile : kProfiles) {
        const ShippedCatalogue& catalogue = shippedCatalogue(profile);
        CHECK(codesOf(catalogue.templates).size() == qsizetype(catalogue.templates.size()));
        for (const ShippedTemplate& document : catalogue.templates) {
            CAPTURE(document.code.toStdString());
            CHECK(brokenRules(checkTemplate(document.text)) == "");
        }
        for (const ShippedSop& round : catalogue.premises) {
            CAPTURE(round.code.toStdString());
            CHECK(brokenRules(checkSteps(round.steps)) == "");
        }
        REQUIRE(catalogue.touchpoints.size() == 23);
        for (std::size_t i = 0; i < catalogue.touchpoints.size(); ++i)
            CHECK(catalogue.touchpoints[i].number == int(i) + 1);
        for (const ShippedCard& card : catalogue.cards) {
            CAPTURE(card.code.toStdString());
            CHECK(card.items.dos.size() == 5);
            CHECK(card.items.donts.size() == 3);
        }
        CHECK(catalogue.cards.size() >= 3);
    }
}

TEST_CASE(
    "Every shipped text is there in both languages, and our own rules find nothing to block in it")
{
    const PhraseMatcher& matcher = shippedPhraseMatcher();
    for (const QString& file : filesToRead()) {
        forEachText(
            file, QJsonValue(readShippedJson(file)), [&](const QString& path, const LocalizedText& text) {
                CAPTURE(path.toStdString());
                CHECK_FALSE(text.zh.trimmed().isEmpty());
                CHECK_FALSE(text.en.trimmed().isEmpty());
                for (const QString& each : {text.zh, text.en}) {
                    for (const PhraseFinding& finding : matcher.find(each, Audience::Direct)) {
                        CAPTURE(matcher.rule(finding.rule).code.toStdString(),
                                each.mid(finding.position - 12, finding.length + 24).toStdString());
                        CHECK(finding.severity != Severity::Block);
                    }
                }
            });
    }
}

TEST_CASE("The phrase rules are at least two hundred in at least eight categories, each well "
          "formed and of its category")
{
    const auto read = readShippedPhrases();
    REQUIRE(brokenRules(read) == "");
    CHECK(read->rules.size() >= 200);
    CHECK(read->categories.size() >= 8);
    CHECK(codesOf(read->rules).size() == qsizetype(read->rules.size()));
    const QSet<QString> categories = codesOf(read->categories);
    for (const PhraseRule& rule : read->rules) {
        CAPTURE(rule.code.toStdString());
        CHECK(brokenRules(checkRule(rule)) == "");
        CHECK(categories.contains(rule.code.section(u'.', 0, 0)));
        CHECK(rule.hits.size() >= 2);
        CHECK(rule.misses.size() >= 2);
    }
}

TEST_CASE("A new workspace of every trade can sell what it ships with, and says that the prices "
          "are examples")
{
    for (const Profile profile : kProfiles) {
        tests::TestOffice office(profile);
        const auto rows = orFail(office.owner().query(ListServices{}));
        CHECK(rows.size() == shippedCatalogue(profile).services.size());
        for (const ServiceRow& row : rows) {
            CAPTURE(row.service.code.toStdString());
            CHECK(row.service.standing == Standing::OnSale);
            CHECK(row.missing.join(u' ').toStdString() == "example_price");
        }
        CHECK(orFail(office.owner().query(ListProposals{})).empty());
    }
}
