// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/merge_fields.h"

#include "core/vault/crypto.h"

#include <QRegularExpression>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(uR"(\{\{\s*([a-z_.]+)\s*\}\})"_s);
    return pattern;
}

QString escaped(const QString& plain)
{
    static const QRegularExpression special(uR"(([\\`*_{}\[\]<>#|~]))"_s);
    QString text = plain;
    return text.replace(special, u"\\\\1"_s);
}

QString inPlace(const MergeValue& value)
{
    return value.form == ValueForm::Plain ? escaped(value.text) : value.text;
}

Status checkFields(const QString& text, const MergeValues& values)
{
    Error error = makeError(ErrorCode::Invalid);
    for (const QString& field : fieldsOf(text)) {
        if (!isMergeField(field))
            error.fields.push_back({field, u"unknown_field"_s});
        else if (!values.contains(field))
            error.fields.push_back({field, u"missing"_s});
    }
    if (error.fields.empty())
        return {};
    return fail(std::move(error));
}

} // namespace

const QStringList& mergeFields()
{
    static const QStringList fields{u"client.name"_s,          u"client.number"_s,
                                    u"guardian.name"_s,        u"service.name"_s,
                                    u"service.risks"_s,        u"service.alternatives"_s,
                                    u"service.aftercare"_s,    u"plan.options"_s,
                                    u"plan.lines"_s,           u"plan.total"_s,
                                    u"plan.excluded"_s,        u"performer.name"_s,
                                    u"performer.licence"_s,    u"physician.name"_s,
                                    u"worker.name"_s,          u"worker.papers"_s,
                                    u"contract.start"_s,       u"contract.end"_s,
                                    u"contract.wage"_s,        u"contract.fee"_s,
                                    u"contract.place"_s,       u"organisation.name"_s,
                                    u"organisation.address"_s, u"organisation.phone"_s,
                                    u"witness.name"_s,         u"date"_s};
    return fields;
}

bool isMergeField(const QString& name)
{
    return mergeFields().contains(name);
}

QStringList fieldsOf(const QString& text)
{
    QStringList fields;
    for (const auto& match : fieldPattern().globalMatch(text)) {
        if (!fields.contains(match.captured(1)))
            fields << match.captured(1);
    }
    return fields;
}

QByteArray hashOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const vault::Hash hash = vault::Hasher().add(vault::asBytes(bytes)).hash();
    return vault::asView(hash).toByteArray();
}

Result<FilledText> fill(const QString& text, const MergeValues& values)
{
    TRY_STATUS(checkFields(text, values));
    QString filled;
    qsizetype at = 0;
    for (const auto& match : fieldPattern().globalMatch(text)) {
        filled += text.mid(at, match.capturedStart() - at) + inPlace(values[match.captured(1)]);
        at = match.capturedEnd();
    }
    filled += text.mid(at);
    return FilledText{filled, hashOf(filled)};
}

} // namespace seraph::catalogue
