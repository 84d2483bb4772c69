// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sample_decisions.h"

#include "ui/documents/consent_form.h"
#include "ui/documents/order_papers.h"
#include "ui/documents/plan_sheet.h"

#include <cmath>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

bool isChinese(const Imprint& imprint)
{
    return imprint.language == Language::Chinese;
}

PlanSheet samplePlan(const Imprint& imprint)
{
    const bool zh = isChinese(imprint);
    PlanSheet::Option first{
        .title = zh ? u"光子嫩肤（一次）"_s : u"Light treatment, one session"_s,
        .kind = zh ? u"项目"_s : u"Service"_s,
        .description = {},
        .lines = {{zh ? u"操作"_s : u"Labour"_s, u"¥480.00"_s},
                  {zh ? u"设备"_s : u"Device"_s, u"¥320.00"_s}},
        .total = u"¥800.00"_s,
        .notIncluded = {zh ? u"术后修复产品"_s : u"Products for care at home"_s},
        .promised = {},
        .risks = {zh ? u"泛红、灼热，通常数小时消退"_s : u"Redness and heat for some hours"_s,
                  zh ? u"少数人出现色素变化"_s : u"Changes of pigment in few people"_s},
        .chosen = true};
    PlanSheet::Option wait{.title = zh ? u"先不做，做好防晒"_s : u"Wait, and keep out of the sun"_s,
                           .kind = zh ? u"先不做"_s : u"Wait"_s,
                           .description = {},
                           .lines = {},
                           .total = u"¥0.00"_s,
                           .notIncluded = {},
                           .promised = {},
                           .risks = {}};
    return {.client = zh ? u"李小梅"_s : u"Li Xiaomei"_s,
            .goal = zh ? u"想改善面部泛红"_s : u"Less redness of the face"_s,
            .advisor = imprint.printedBy,
            .physician = zh ? u"周医生"_s : u"Dr Zhou"_s,
            .options = {first, wait}};
}

Ink sampleInk()
{
    Ink ink{.strokes = {{}}, .height = 0.3};
    for (int i = 0; i <= 60; ++i) {
        const double x = 0.1 + i * 0.013;
        ink.strokes.front().push_back(
            {x, 0.15 + 0.08 * std::sin(i * 0.45), i * 16, 0.4 + 0.3 * std::cos(i * 0.2)});
    }
    return ink;
}

ConsentForm sampleConsent(const Imprint& imprint)
{
    const bool zh = isChinese(imprint);
    return {
        .title = zh ? u"光电治疗知情同意书"_s : u"Consent to light treatment"_s,
        .number = u"2R8K41MPQ7ZD"_s,
        .version = 3,
        .hash = u"9c1e44b7d2f05a6e8813c70f2ab94d5e6f7081a2b3c4d5e6f708192a3b4c5d6e"_s,
        .code = u"SERAPH/C/2R8K41MPQ7ZD/3/9c1e44b7d2f05a6e"_s,
        .markdown =
            zh ? u"## 治疗内容\n\n光子嫩肤，面部一次。\n\n## 风险\n\n- 泛红、灼热\n- 色素变化\n\n## 其他选择\n\n- 先不做\n"_s
               : u"## What is done\n\nLight treatment of the face, once.\n\n## Risks\n\n- Redness\n"
                 "- Changes of pigment\n\n## Alternatives\n\n- To wait\n"_s,
        .client = zh ? u"李小梅"_s : u"Li Xiaomei"_s,
        .guardian = {},
        .witness = true,
        .signedBy = std::nullopt};
}

ConsentForm signedConsent(const Imprint& imprint)
{
    ConsentForm form = sampleConsent(imprint);
    form.signedBy = ConsentForm::Signed{.signer = form.client,
                                        .witness = isChinese(imprint) ? u"陈护士"_s : u"Nurse Chen"_s,
                                        .at = imprint.printedAt,
                                        .ink = sampleInk(),
                                        .seal = form.hash};
    return form;
}

OrderPaper sampleOrder(const Imprint& imprint)
{
    const bool zh = isChinese(imprint);
    const QString day = dayText(QDate(2026, 10, 6), imprint.language);
    return {.number = u"2R8K41MPQ7ZE"_s,
            .client = zh ? u"李小梅"_s : u"Li Xiaomei"_s,
            .service = zh ? u"光子嫩肤疗程"_s : u"Course of light treatment"_s,
            .day = day,
            .sessions = u"3"_s,
            .validUntil = dayText(QDate(2027, 4, 5), imprint.language),
            .lines = {{zh ? u"操作"_s : u"Labour"_s, u"¥1,440.00"_s},
                      {zh ? u"设备"_s : u"Device"_s, u"¥960.00"_s}},
            .total = u"¥2,400.00"_s,
            .payments = {{day,
                          zh ? u"定金"_s : u"Earnest money"_s,
                          zh ? u"微信"_s : u"WeChat"_s,
                          u"4200001"_s,
                          u"¥500.00"_s}},
            .paid = u"¥500.00"_s,
            .open = u"¥1,900.00"_s};
}

} // namespace

std::vector<Document> sampleDecisions(const Imprint& imprint)
{
    const OrderPaper order = sampleOrder(imprint);
    return {planSheetDocument(samplePlan(imprint), imprint),
            consentFormDocument(sampleConsent(imprint), imprint),
            consentFormDocument(signedConsent(imprint), imprint),
            orderConfirmationDocument(order, imprint),
            paymentReceiptDocument(order, order.payments.front(), imprint)};
}

} // namespace seraph::documents
