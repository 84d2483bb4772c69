// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/service_html.h"

#include "ui/desk/trade_text.h"
#include "ui/text/module_words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

struct CatalogueText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CatalogueText)
};

QString heading(const QString& text)
{
    return u"<h4>%1</h4>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const LocalizedText& text, Language language)
{
    return u"<p>%1</p>"_s.arg(text.in(language).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString list(const std::vector<LocalizedText>& texts, Language language)
{
    QString items;
    for (const LocalizedText& text : texts)
        items += u"<li>%1</li>"_s.arg(text.in(language).toHtmlEscaped());
    return u"<ul>%1</ul>"_s.arg(items);
}

QString row(const QStringList& cells)
{
    QString html;
    for (const QString& cell : cells)
        html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(html);
}

/// A number, what is done, and the facts about it at the right edge on the same line.
QString stepRow(const QString& number, const QString& name, const QStringList& facts)
{
    return u"<tr><td>%1</td><td><b>%2</b></td><td align=\"right\" style=\"color: %3\">%4</td></tr>"_s
        .arg(number.toHtmlEscaped(),
             name.toHtmlEscaped(),
             currentTokens().muted.name(),
             facts.join(u" · "_s).toHtmlEscaped());
}

/// What explains the row above, below its second cell; small as notes are everywhere, and no smaller.
QString noteRow(int cells, const QString& text)
{
    return u"<tr><td></td><td colspan=\"%1\" style=\"font-size: %2px; color: %3\">%4</td></tr>"_s
        .arg(cells)
        .arg(fontFor(TextRole::Note).pixelSize())
        .arg(currentTokens().muted.name(), text.toHtmlEscaped());
}

QString table(const QString& rows)
{
    return u"<table cellpadding=\"4\" width=\"100%\">%1</table>"_s.arg(rows);
}

QString codesText(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words << codeText(code);
    return words.join(CatalogueText::tr(", "));
}

QString dayText(const FollowUpContact& contact)
{
    const QString day = contact.day == 0 ? CatalogueText::tr("Same day")
                                         : CatalogueText::tr("Day %1").arg(contact.day);
    return contact.eachMonth ? CatalogueText::tr("%1, then each month").arg(day) : day;
}

} // namespace

QString codeText(const QString& code)
{
    const QString words = wordsFor(WordTable::Codes, code);
    return words.isEmpty() ? code : words;
}

QString obstaclesHtml(const QStringList& codes)
{
    QString lines;
    for (const QString& code : codes)
        lines += u"<p><b>◆ %1</b></p>"_s.arg(codeText(code).toHtmlEscaped());
    return lines;
}

QString promiseHtml(const ServiceContent& content, const CatalogueWords& words)
{
    const Language language = words.language;
    return heading(CatalogueText::tr("What is done")) + paragraph(content.charter.content, language) +
           heading(CatalogueText::tr("When and how long")) +
           paragraph(content.charter.times, language) + heading(CatalogueText::tr("What may change")) +
           paragraph(content.charter.changes, language) +
           heading(CatalogueText::tr("What the price is made of")) +
           paragraph(content.charter.price, language) + heading(CatalogueText::tr("Included")) +
           list(content.included, language) + heading(CatalogueText::tr("Not included")) +
           list(content.excluded, language) + heading(CatalogueText::tr("Done properly when")) +
           paragraph(content.passCriteria, language) +
           heading(CatalogueText::tr("Results that may be promised")) +
           list(content.promisedResults, language);
}

QString priceHtml(const std::vector<PriceVersion>& prices, const CatalogueWords& words)
{
    QString html;
    for (auto price = prices.rbegin(); price != prices.rend(); ++price) {
        const QString from =
            price->effectiveFrom ? words.format.date(*price->effectiveFrom) : QString();
        html += heading(u"%1 · %2 %3"_s.arg(
            words.format.money(price->amount.minorUnits()), codeText(toCode(price->state)), from));
        QString rows;
        for (const PriceLine& line : price->lines)
            rows += row({codeText(toCode(line.kind)),
                         line.name.in(words.language),
                         words.format.money(line.amount.minorUnits())});
        html += table(rows);
        if (!price->changeNote.isEmpty())
            html += paragraph({price->changeNote, price->changeNote}, words.language);
    }
    return html;
}

QString stepsHtml(const std::vector<SopStep>& steps, const CatalogueWords& words)
{
    QString rows;
    int number = 0;
    for (const SopStep& step : steps) {
        const QString mark = step.key ? u"★"_s : QString();
        rows += stepRow(QString::number(++number) + mark,
                        step.name.in(words.language),
                        {roleText(words.profile, words.language, step.role),
                         CatalogueText::tr("%1 min").arg(step.minutes),
                         codeText(toCode(step.evidence)),
                         codeText(toCode(step.flexibility))});
        rows += noteRow(2, step.detail.in(words.language));
    }
    return u"<p>%1</p>"_s.arg(
               CatalogueText::tr("★ key step, with its own time and evidence").toHtmlEscaped()) +
           table(rows);
}

QString disclosureHtml(const ServiceContent& content, const CatalogueWords& words)
{
    QString rows;
    for (const Disclosure& disclosure : content.disclosures)
        rows += row({codeText(toCode(disclosure.kind)),
                     disclosure.text.in(words.language),
                     codesText(disclosure.speakers)});
    QString flags;
    for (const RedFlag& flag : content.redFlags)
        flags += row({flag.question.in(words.language), flag.advice.in(words.language)});
    return table(rows) + heading(CatalogueText::tr("Red flags")) + table(flags);
}

QString afterHtml(const ServiceContent& content, const CatalogueWords& words)
{
    QString contacts;
    for (const FollowUpContact& contact : content.followUps) {
        contacts += row({dayText(contact),
                         codeText(toCode(contact.kind)),
                         codeText(toCode(contact.channel)),
                         roleText(words.profile, words.language, contact.role),
                         CatalogueText::tr("within %1 h").arg(contact.limitHours)});
        contacts += noteRow(4, contact.script.in(words.language));
    }
    QString measures;
    for (const OutcomeMeasure& measure : content.outcomes) {
        const QString who =
            measure.self ? CatalogueText::tr("told by the client") : CatalogueText::tr("measured");
        measures += row({CatalogueText::tr("Day %1").arg(measure.day),
                         measure.name.in(words.language),
                         codeText(toCode(measure.kind)),
                         who});
    }
    return heading(CatalogueText::tr("Contacts after the service")) + table(contacts) +
           heading(CatalogueText::tr("Outcome")) + table(measures) +
           heading(CatalogueText::tr("Instructions for the client")) +
           paragraph(content.aftercare, words.language);
}

QString scriptHtml(const ScriptItems& items, const CatalogueWords& words)
{
    return heading(CatalogueText::tr("Do")) + list(items.dos, words.language) +
           heading(CatalogueText::tr("Don't")) + list(items.donts, words.language);
}

QString ruleHtml(const RuleRow& shown, const CatalogueWords& words)
{
    const PhraseRule& rule = shown.rule;
    const auto joined = [](const QStringList& texts) { return texts.join(CatalogueText::tr(", ")); };
    QString html =
        heading(CatalogueText::tr("Phrases")) + paragraph({joined(rule.any), {}}, words.language);
    if (!rule.with.isEmpty())
        html += heading(CatalogueText::tr("Only near")) +
                paragraph({joined(rule.with), {}}, words.language);
    html += heading(CatalogueText::tr("Basis")) + paragraph(rule.basis, words.language) +
            heading(CatalogueText::tr("Say instead")) + paragraph(rule.safer, words.language) +
            heading(CatalogueText::tr("Finds")) +
            paragraph({rule.hits.join(u'\n'), {}}, words.language) +
            heading(CatalogueText::tr("Lets pass")) +
            paragraph({rule.misses.join(u'\n'), {}}, words.language);
    return html;
}

} // namespace seraph::ui
