// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/shipped_content.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

namespace seraph {

using catalogue::ShippedPrice;

template <> struct JsonFields<ShippedPrice> {
    static constexpr std::tuple kAll{jsonField<&ShippedPrice::amount>("amount"),
                                     jsonField<&ShippedPrice::lines>("lines")};
};

} // namespace seraph

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

using Blocks = QHash<QString, std::vector<SopStep>>;

/// One file being read: its top object, and the name under which its faults are reported.
class File {
public:
    explicit File(const QString& path) : m_path(path), m_object(readShippedJson(path)) {}

    QJsonArray list(const char* key) const { return m_object[QLatin1StringView(key)].toArray(); }
    const QJsonObject& object() const { return m_object; }
    /// What the reading says, with the name of the file.
    Status judged(Status status) const
    {
        if (status)
            return status;
        Error error = status.error();
        error.detail = m_path;
        return fail(std::move(error));
    }

private:
    QString m_path;
    QJsonObject m_object;
};

/// Keys that every trade has its own value for: {"clinic": …, "aesthetic": …, "agency": …}.
template <class T>
void readOfTrade(JsonReader& reader, const QJsonObject& object, const char* key, Profile profile, T& into)
{
    reader.member(object[QLatin1StringView(key)].toObject(), codeOf(profile), into);
}

bool isFor(const QJsonObject& object, Profile profile)
{
    return object["profiles"_L1].toArray().contains(QJsonValue(toCode(profile)));
}

void readSteps(JsonReader& reader, const QJsonArray& steps, const Blocks& blocks, std::vector<SopStep>& into)
{
    for (const QJsonValue each : steps) {
        const QJsonObject object = each.toObject();
        if (object.size() > 1) {
            reader.read(each, into.emplace_back());
            continue;
        }
        const auto block = blocks.constFind(object["block"_L1].toString());
        if (block == blocks.constEnd())
            reader.fault("unknown_block");
        else
            into.insert(into.end(), block->begin(), block->end());
    }
}

Status readBlocks(ShippedCatalogue& catalogue, Blocks& blocks)
{
    const File file(u"content/sop_blocks.json"_s);
    JsonReader reader;
    for (const QJsonValue each : file.list("blocks")) {
        const QJsonObject object = each.toObject();
        ShippedSop block;
        reader.member(object, "code", block.code);
        reader.member(object, "name", block.name);
        reader.member(object, "steps", block.steps);
        for (SopStep& step : block.steps)
            step.block = block.code;
        blocks.insert(block.code, block.steps);
        catalogue.blocks.push_back(std::move(block));
    }
    return file.judged(reader.result());
}

Status readCategories(ShippedCatalogue& catalogue, Profile profile)
{
    const File file(u"content/categories/%1.json"_s.arg(toCode(profile)));
    JsonReader reader;
    for (const QJsonValue each : file.list("categories")) {
        ShippedCategory& category = catalogue.categories.emplace_back();
        reader.member(each.toObject(), "code", category.code);
        reader.member(each.toObject(), "profile", category.profile);
        reader.member(each.toObject(), "name", category.name);
    }
    return file.judged(reader.result());
}

Result<ShippedService> readService(const QString& path, const Blocks& blocks)
{
    const File file(path);
    QJsonObject rest = file.object();
    ShippedService service;
    JsonReader reader;
    reader.member(rest, "code", service.code);
    reader.member(rest, "profile", service.profile);
    reader.member(rest, "category", service.category);
    reader.member(rest, "price", service.price);
    readSteps(reader, rest["sop"_L1]["steps"_L1].toArray(), blocks, service.steps);
    for (const auto key : {"code"_L1, "profile"_L1, "category"_L1, "price"_L1, "sop"_L1})
        rest.remove(key);
    reader.read(QJsonValue(rest), service.content);
    TRY_STATUS(file.judged(reader.result()));
    return service;
}

Status readServices(ShippedCatalogue& catalogue, Profile profile, const Blocks& blocks)
{
    const QStringList files = listShippedFiles(u"content/services/"_s + toCode(profile));
    for (const QString& path : files) {
        TRY_ASSIGN(ShippedService service, readService(path, blocks));
        catalogue.services.push_back(std::move(service));
    }
    return {};
}

Status readPremises(ShippedCatalogue& catalogue, Profile profile, const Blocks& blocks)
{
    const File file(u"content/premises_sops/%1.json"_s.arg(toCode(profile)));
    JsonReader reader;
    for (const QJsonValue each : file.list("sops")) {
        const QJsonObject object = each.toObject();
        ShippedSop& sop = catalogue.premises.emplace_back();
        reader.member(object, "code", sop.code);
        reader.member(object, "name", sop.name);
        reader.member(object, "schedule", sop.schedule.emplace());
        reader.member(object, "role", sop.role);
        readSteps(reader, object["steps"_L1].toArray(), blocks, sop.steps);
    }
    return file.judged(reader.result());
}

Status readTouchpoints(ShippedCatalogue& catalogue, Profile profile)
{
    const File file(u"content/touchpoints.json"_s);
    JsonReader reader;
    for (const QJsonValue each : file.list("touchpoints")) {
        const QJsonObject object = each.toObject();
        ShippedTouchpoint& touchpoint = catalogue.touchpoints.emplace_back();
        reader.member(object, "number", touchpoint.number);
        reader.member(object, "code", touchpoint.code);
        readOfTrade(reader, object, "name", profile, touchpoint.name);
        readOfTrade(reader, object, "owner", profile, touchpoint.owner);
        readOfTrade(reader, object, "standard", profile, touchpoint.standard);
        reader.member(object, "measured_by", touchpoint.measuredBy);
        reader.member(object, "stage", touchpoint.stage);
    }
    return file.judged(reader.result());
}

Status readCards(ShippedCatalogue& catalogue, Profile profile)
{
    const File file(u"content/script_cards.json"_s);
    JsonReader reader;
    for (const QJsonValue each : file.list("cards")) {
        const QJsonObject object = each.toObject();
        if (!isFor(object, profile))
            continue;
        ShippedCard& card = catalogue.cards.emplace_back();
        reader.member(object, "code", card.code);
        reader.member(object, "name", card.name);
        reader.member(object, "do", card.items.dos);
        reader.member(object, "dont", card.items.donts);
    }
    return file.judged(reader.result());
}

Status readTemplates(ShippedCatalogue& catalogue, Profile profile)
{
    for (const QString& path : listShippedFiles(u"content/templates"_s)) {
        const File file(path);
        if (!isFor(file.object(), profile))
            continue;
        JsonReader reader;
        ShippedTemplate& document = catalogue.templates.emplace_back();
        QJsonObject rest = file.object();
        reader.member(rest, "code", document.code);
        reader.member(rest, "kind", document.kind);
        reader.member(rest, "name", document.name);
        for (const auto key : {"code"_L1, "kind"_L1, "name"_L1, "profiles"_L1})
            rest.remove(key);
        reader.read(QJsonValue(rest), document.text);
        TRY_STATUS(file.judged(reader.result()));
    }
    return {};
}

Status readRules(const QString& path, ShippedPhrases& phrases)
{
    const File file(path);
    JsonReader reader;
    for (const QJsonValue each : file.list("contexts")) {
        QString code;
        QStringList unless;
        reader.member(each.toObject(), "code", code);
        reader.member(each.toObject(), "unless", unless);
        phrases.contexts.insert(code, unless);
    }
    if (file.object().contains("category"_L1)) {
        PhraseCategory& category = phrases.categories.emplace_back();
        reader.member(file.object()["category"_L1].toObject(), "code", category.code);
        reader.member(file.object()["category"_L1].toObject(), "name", category.name);
        for (const QJsonValue each : file.list("rules"))
            reader.read(each, phrases.rules.emplace_back());
    }
    return file.judged(reader.result());
}

template <class T> T tested(Result<T> read)
{
    EXPECTS(read.has_value());
    return *std::move(read);
}

} // namespace

Result<ShippedCatalogue> readShippedCatalogue(Profile profile)
{
    ShippedCatalogue catalogue;
    Blocks blocks;
    TRY_STATUS(readBlocks(catalogue, blocks));
    TRY_STATUS(readCategories(catalogue, profile));
    TRY_STATUS(readServices(catalogue, profile, blocks));
    TRY_STATUS(readPremises(catalogue, profile, blocks));
    TRY_STATUS(readTouchpoints(catalogue, profile));
    TRY_STATUS(readCards(catalogue, profile));
    TRY_STATUS(readTemplates(catalogue, profile));
    return catalogue;
}

const ShippedCatalogue& shippedCatalogue(Profile profile)
{
    static const std::array catalogues{tested(readShippedCatalogue(Profile::Clinic)),
                                       tested(readShippedCatalogue(Profile::Aesthetic)),
                                       tested(readShippedCatalogue(Profile::Agency))};
    return catalogues[static_cast<std::size_t>(profile)];
}

Result<ShippedPhrases> readShippedPhrases()
{
    ShippedPhrases phrases;
    for (const QString& path : listShippedFiles(u"content/phrase_rules"_s))
        TRY_STATUS(readRules(path, phrases));
    return phrases;
}

const ShippedPhrases& shippedPhrases()
{
    static const ShippedPhrases phrases = tested(readShippedPhrases());
    return phrases;
}

const PhraseMatcher& shippedPhraseMatcher()
{
    static const PhraseMatcher matcher(shippedPhrases().rules, shippedPhrases().contexts);
    return matcher;
}

} // namespace seraph::catalogue
