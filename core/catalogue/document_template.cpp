// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/document_template.h"

#include "core/catalogue/merge_fields.h"
#include "core/catalogue/text_check.h"

#include <QJsonDocument>

namespace seraph::catalogue {

QByteArray hashOf(const TemplateText& text)
{
    return hashOf(
        QString::fromUtf8(QJsonDocument(writeJson(text).toObject()).toJson(QJsonDocument::Compact)));
}

void checkFields(FieldCheck& check, const LocalizedText& body)
{
    for (const QString& text : {body.zh, body.en}) {
        for (const QString& field : fieldsOf(text))
            check.require(isMergeField(field), "body", "unknown_field");
    }
}

Status checkTemplate(const TemplateText& text)
{
    FieldCheck check;
    checkText(check, "body", text.body, {kLongestBody, Presence::Required, Lines::Many});
    const bool course = text.validity.kind == ValidityKind::Course;
    check.require(!course || text.validity.months, "validity.months", "required");
    check.require(!text.validity.months || (*text.validity.months >= 1 && *text.validity.months <= 120),
                  "validity.months",
                  "out_of_range");
    checkFields(check, text.body);
    return check.result();
}

} // namespace seraph::catalogue
