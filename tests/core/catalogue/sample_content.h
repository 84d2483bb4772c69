// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/document_template.h"
#include "core/catalogue/price.h"
#include "core/catalogue/service.h"

namespace seraph::tests {

/// A version of a service that could be released.
inline catalogue::ServiceContent sampleContent()
{
    using namespace catalogue;
    using namespace Qt::StringLiterals;
    const LocalizedText text{u"说明"_s, u"text"_s};
    ServiceContent content;
    content.name = {u"拆线"_s, u"Removal of stitches"_s};
    content.unit = {u"次"_s, u"visit"_s};
    content.durationMinutes = 15;
    content.charter = {text, text, text, text};
    content.excluded = {text};
    content.redFlags = {{u"fever"_s, text, text}};
    content.followUps = {
        {.code = u"d1"_s, .day = 1, .role = u"nurse"_s, .script = text, .redFlags = {u"fever"_s}}};
    return content;
}

inline catalogue::PriceDetails samplePrice(qint64 fen)
{
    using namespace Qt::StringLiterals;
    return {{{catalogue::LineKind::Labour, {u"人工"_s, u"Labour"_s}, Money(fen)}}, {}, u"更新"_s};
}

inline catalogue::TemplateText sampleTemplate(const QString& zh)
{
    return {.validity = {catalogue::ValidityKind::EachTime, {}}, .body = {zh, {}}};
}

} // namespace seraph::tests
