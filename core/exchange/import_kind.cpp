// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kind.h"

#include "core/base/shipped_file.h"
#include "core/base/text_folding.h"
#include "core/clients/field_sets.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

ImportField fieldFrom(const QJsonObject& json)
{
    ImportField field{.code = json["field"_L1].toString(),
                      .name = shippedText(json),
                      .need = fromCode<FieldNeed>(json["need"_L1].toString()).value_or(FieldNeed::May)};
    for (const QString& header : {field.code, field.name.zh, field.name.en})
        field.headers << foldedHeader(header);
    for (const QJsonValue also : json["also"_L1].toArray())
        field.headers << foldedHeader(also.toString());
    return field;
}

} // namespace

QString foldedHeader(const QString& header)
{
    static const QRegularExpression remark(uR"([(（\[【][^)）\]】]*[)）\]】])"_s);
    static const QRegularExpression sign(u"[\\s\\p{P}\\p{S}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = QString(header).remove(remark);
    const QString folded = foldForSearch(bare.trimmed().isEmpty() ? header : bare);
    return QString(folded).remove(sign);
}

std::vector<ImportKind> importKinds(Profile profile)
{
    std::vector<ImportKind> kinds;
    for (const auto& [kind, code] : Codes<ImportKind>::kAll) {
        if (kind != ImportKind::Placements || profile == Profile::Agency)
            kinds.push_back(kind);
    }
    return kinds;
}

std::vector<ImportField> importFields(ImportKind kind, Profile profile)
{
    const auto collected = clients::FieldSet::forProfile(profile);
    const QJsonArray list = readShippedJson(u"content/import_fields.json"_s)[toCode(kind)].toArray();
    std::vector<ImportField> fields;
    for (const QJsonValue value : list) {
        const QJsonObject json = value.toObject();
        const QByteArray condition = json["when"_L1].toString().toLatin1();
        if (condition.isEmpty() || collected.has(QLatin1String(condition)))
            fields.push_back(fieldFrom(json));
    }
    return fields;
}

} // namespace seraph::exchange
