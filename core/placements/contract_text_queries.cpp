// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/contract_text_queries.h"

#include "core/base/identity_number.h"

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

using catalogue::ValueForm;

// Words inside a document are in the document's language, whatever the screen speaks.
LocalizedText nameOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Identity: return {u"身份证"_s, u"identity card"_s};
    case PaperKind::Health: return {u"健康证明"_s, u"health certificate"_s};
    case PaperKind::Background: return {u"背景核验"_s, u"background check"_s};
    case PaperKind::Insurance: return {u"意外险"_s, u"accident insurance"_s};
    case PaperKind::Commitment: return {u"保密与服务承诺"_s, u"promise of confidence"_s};
    case PaperKind::Training: return {u"培训证书"_s, u"training certificate"_s};
    }
    UNREACHABLE();
}

LocalizedText perOf(WagePer per)
{
    switch (per) {
    case WagePer::Month: return {u"元/月"_s, u"yuan a month"_s};
    case WagePer::Day: return {u"元/天"_s, u"yuan a day"_s};
    case WagePer::Hour: return {u"元/小时"_s, u"yuan an hour"_s};
    }
    UNREACHABLE();
}

LocalizedText perOf(FeePer per)
{
    return per == FeePer::Month ? LocalizedText{u"元/月"_s, u"yuan a month"_s}
                                : LocalizedText{u"元（一次性）"_s, u"yuan (once)"_s};
}

QString moneyText(Money amount, const LocalizedText& per, Language language)
{
    return u"%1.%2 %3"_s.arg(amount.minorUnits() / 100)
        .arg(amount.minorUnits() % 100, 2, 10, QChar(u'0'))
        .arg(per.in(language));
}

const LocalizedText kNeverAdded{
    u"报酬付给家政员，服务费付给公司，两项分开支付"_s,
    u"the wage goes to the worker and the fee to the agency; they are paid apart"_s};

/// Wage and fee as two lines, whatever the plan showed: a contract does not add them up.
QString sumsText(const ServiceContract& contract, Language language)
{
    const bool chinese = language == Language::Chinese;
    return (chinese ? u"- 家政员报酬  %1\n- 公司服务费  %2"_s
                    : u"- worker's wage  %1\n- agency's fee  %2"_s)
        .arg(moneyText(contract.wage, perOf(contract.wagePer), language),
             moneyText(contract.fee, perOf(contract.feePer), language));
}

QString papersText(const std::vector<WorkerPaper>& papers, Language language)
{
    QStringList list;
    for (const WorkerPaper& paper : papers) {
        if (!paper.seenOn)
            continue;
        QString text = nameOf(paper.kind).in(language);
        if (!paper.number.isEmpty())
            text += u' ' + maskedIdentityNumber(paper.number);
        if (paper.validUntil)
            text += (language == Language::Chinese ? u"，有效至 "_s : u", valid until "_s) +
                    paper.validUntil->toString(Qt::ISODate);
        list << text;
    }
    return list.join(language == Language::Chinese ? u"；"_s : u"; "_s);
}

} // namespace

catalogue::MergeValues valuesOf(const ServiceContract& contract,
                                const Worker& worker,
                                const std::vector<WorkerPaper>& papers,
                                Language language)
{
    catalogue::MergeValues values{
        {u"worker.name"_s, {worker.staff.name}},
        {u"performer.name"_s, {worker.staff.name}},
        {u"contract.start"_s, {contract.startsOn.toString(Qt::ISODate)}},
        {u"contract.end"_s, {contract.endsOn.toString(Qt::ISODate)}},
        {u"contract.place"_s, {contract.place}},
        {u"contract.wage"_s, {moneyText(contract.wage, perOf(contract.wagePer), language)}},
        {u"contract.fee"_s, {moneyText(contract.fee, perOf(contract.feePer), language)}},
    };
    values.insert(u"plan.lines"_s, {sumsText(contract, language), ValueForm::Markdown});
    values.insert(u"plan.total"_s, {kNeverAdded.in(language)});
    if (const QString text = papersText(papers, language); !text.isEmpty())
        values.insert(u"worker.papers"_s, {text});
    return values;
}

} // namespace seraph::placements
