// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/version_text.h"

#include "ui/desk/trade_text.h"
#include "ui/text/record_text.h"
#include "ui/text/text_diff.h"
#include "ui/widgets/tone.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

using Field = VersionView::Field;
using Fields = std::vector<Field>;

struct VersionText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::VersionText)
};

QString lines(const std::vector<LocalizedText>& texts, Language language)
{
    QStringList all;
    for (const LocalizedText& text : texts)
        all << text.in(language);
    return all.join(u'\n');
}

QString codes(const QStringList& codes)
{
    QStringList all;
    for (const QString& code : codes)
        all << codeText(code);
    return all.join(VersionText::tr(", "));
}

template <class Version> QString nameOf(const Version& version, const CatalogueWords& words)
{
    QStringList parts{QString::number(version.number), codeText(toCode(version.state))};
    if (version.releasedAt)
        parts << words.format.date(words.format.localDate(*version.releasedAt));
    return parts.join(u" · "_s);
}

QString disclosures(const std::vector<Disclosure>& all, Language language)
{
    QStringList rows;
    for (const Disclosure& each : all)
        rows << u"%1: %2"_s.arg(codeText(toCode(each.kind)), each.text.in(language));
    return rows.join(u'\n');
}

QString redFlags(const std::vector<RedFlag>& all, Language language)
{
    QStringList rows;
    for (const RedFlag& each : all)
        rows << u"%1 → %2"_s.arg(each.question.in(language), each.advice.in(language));
    return rows.join(u'\n');
}

QString contacts(const std::vector<FollowUpContact>& all, Language language)
{
    QStringList rows;
    for (const FollowUpContact& each : all)
        rows << VersionText::tr("Day %1 · %2 · %3 · within %4 h · %5")
                    .arg(QString::number(each.day),
                         codeText(toCode(each.kind)),
                         codeText(toCode(each.channel)),
                         QString::number(each.limitHours),
                         each.script.in(language));
    return rows.join(u'\n');
}

QString measures(const std::vector<OutcomeMeasure>& all, Language language)
{
    QStringList rows;
    for (const OutcomeMeasure& each : all)
        rows << VersionText::tr("Day %1 · %2 · %3")
                    .arg(QString::number(each.day), each.name.in(language), codeText(toCode(each.kind)));
    return rows.join(u'\n');
}

QString describeStep(const SopStep& step, const CatalogueWords& words)
{
    const QString head = VersionText::tr("%1 · %2 · %3 min · %4 · %5")
                             .arg(step.name.in(words.language),
                                  roleText(words.profile, words.language, step.role),
                                  QString::number(step.minutes),
                                  codeText(toCode(step.evidence)),
                                  codeText(toCode(step.flexibility)));
    return (step.key ? u"★ "_s : QString()) + head + u"\n    "_s + step.detail.in(words.language);
}

QString partHtml(const TextPart& part)
{
    const QString text = part.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    switch (part.fate) {
    case TextPart::Fate::Kept: return text;
    case TextPart::Fate::Removed:
        return u"<s style=\"background-color:%2;color:%3\">%1</s>"_s.arg(
            text, toneColours(Tone::Danger).background.name(), toneColours(Tone::Danger).text.name());
    case TextPart::Fate::Added:
        return u"<u style=\"background-color:%2;color:%3\">%1</u>"_s.arg(
            text, toneColours(Tone::Good).background.name(), toneColours(Tone::Good).text.name());
    }
    return text;
}

QString textOf(const Fields& fields, const QString& label)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&](const Field& field) { return field.label == label; });
    return found == fields.end() ? QString() : found->text;
}

} // namespace

Fields fieldsOf(const ServiceContent& content, const CatalogueWords& words)
{
    const Language in = words.language;
    return {
        {fieldText(u"name"_s), content.name.in(in)},
        {fieldText(u"duration_minutes"_s), QString::number(content.durationMinutes)},
        {fieldText(u"charter.content"_s), content.charter.content.in(in)},
        {fieldText(u"charter.times"_s), content.charter.times.in(in)},
        {fieldText(u"charter.changes"_s), content.charter.changes.in(in)},
        {fieldText(u"charter.price"_s), content.charter.price.in(in)},
        {fieldText(u"included"_s), lines(content.included, in)},
        {fieldText(u"excluded"_s), lines(content.excluded, in)},
        {fieldText(u"pass_criteria"_s), content.passCriteria.in(in)},
        {fieldText(u"promised_results"_s), lines(content.promisedResults, in)},
        {VersionText::tr("Who may do it"), codes(content.performers)},
        {VersionText::tr("Licence"), codeText(toCode(content.licence))},
        {fieldText(u"consents"_s), content.consents.join(u'\n')},
        {fieldText(u"disclosure"_s), disclosures(content.disclosures, in)},
        {fieldText(u"red_flags"_s), redFlags(content.redFlags, in)},
        {fieldText(u"follow_up"_s), contacts(content.followUps, in)},
        {fieldText(u"outcome"_s), measures(content.outcomes, in)},
        {fieldText(u"aftercare"_s), content.aftercare.in(in)},
        {fieldText(u"do"_s), lines(content.scriptCard.dos, in)},
        {fieldText(u"dont"_s), lines(content.scriptCard.donts, in)},
    };
}

Fields fieldsOf(const std::vector<SopStep>& steps, const CatalogueWords& words)
{
    QStringList all;
    for (const SopStep& step : steps)
        all << describeStep(step, words);
    return {{fieldText(u"steps"_s), all.join(u'\n')}};
}

Fields fieldsOf(const TemplateText& text, const CatalogueWords& words)
{
    const QString months = text.validity.months ? QString::number(*text.validity.months) : QString();
    return {
        {VersionText::tr("How long a signature holds"), codeText(toCode(text.validity.kind))},
        {fieldText(u"validity.months"_s), months},
        {VersionText::tr("Signed separately"), codeText(toCode(text.separate))},
        {VersionText::tr("Guardian signs"), codeText(toCode(text.guardian))},
        {VersionText::tr("Witness"),
         text.witness ? VersionText::tr("needed") : VersionText::tr("not needed")},
        {fieldText(u"body"_s), text.body.in(words.language)},
    };
}

VersionView viewOf(const ServiceVersion& version, const CatalogueWords& words)
{
    return {nameOf(version, words), version.changeNote, fieldsOf(version.content, words)};
}

VersionView viewOf(const PriceVersion& version, const CatalogueWords& words)
{
    QStringList rows;
    for (const PriceLine& line : version.lines)
        rows << u"%1 · %2 · %3"_s.arg(codeText(toCode(line.kind)),
                                      line.name.in(words.language),
                                      words.format.money(line.amount.minorUnits()));
    const QString lowest =
        version.lowest ? words.format.money(version.lowest->minorUnits()) : QString();
    const QString from = version.effectiveFrom ? words.format.date(*version.effectiveFrom) : QString();
    return {nameOf(version, words),
            version.changeNote,
            {{fieldText(u"amount"_s), words.format.money(version.amount.minorUnits())},
             {fieldText(u"lines"_s), rows.join(u'\n')},
             {fieldText(u"lowest"_s), lowest},
             {fieldText(u"effective_from"_s), from}}};
}

VersionView viewOf(const SopVersion& version, const CatalogueWords& words)
{
    return {nameOf(version, words), version.changeNote, fieldsOf(version.steps, words)};
}

VersionView viewOf(const TemplateVersion& version, const CatalogueWords& words)
{
    return {nameOf(version, words), version.changeNote, fieldsOf(version.text, words)};
}

QString comparisonHtml(const VersionView& before, const VersionView& after)
{
    QString html;
    for (const Field& field : after.fields) {
        const QString old = textOf(before.fields, field.label);
        if (old == field.text)
            continue;
        html += u"<h4>%1</h4><p>"_s.arg(field.label.toHtmlEscaped());
        for (const TextPart& part : compareTexts(old, field.text))
            html += partHtml(part);
        html += u"</p>"_s;
    }
    return html.isEmpty()
               ? u"<p>%1</p>"_s.arg(VersionText::tr("These two say the same.").toHtmlEscaped())
               : html;
}

} // namespace seraph::ui
