// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/qualification_text.h"

#include "ui/desk/trade_text.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

struct QualificationText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::QualificationText)
};

QString daysText(LocalDate until, LocalDate today)
{
    return QualificationText::tr("%n day(s) left", nullptr, int(today.daysTo(until)));
}

template <class T>
QString nameWithCode(const std::vector<T>& rows, const QString& code, Language language, auto nameOf)
{
    for (const T& row : rows) {
        if (const auto& named = nameOf(row); named.code == code)
            return named.name().in(language);
    }
    return code;
}

} // namespace

QString cellText(const MatrixCell& cell, const Format& format, LocalDate today)
{
    switch (cell.mark) {
    case Mark::NotAsked: return u"–"_s;
    case Mark::Holds: return cell.validUntil ? u"✓ "_s + format.date(*cell.validUntil) : u"✓"_s;
    case Mark::Due: return u"◆ "_s + daysText(cell.validUntil.value_or(today), today);
    case Mark::Missing: return u"▲ "_s + codeWord(toCode(cell.hold));
    }
    UNREACHABLE();
}

Tone cellTone(Mark mark)
{
    switch (mark) {
    case Mark::NotAsked: return Tone::Neutral;
    case Mark::Holds: return Tone::Good;
    case Mark::Due: return Tone::Warning;
    case Mark::Missing: return Tone::Danger;
    }
    UNREACHABLE();
}

QString cellTip(const MatrixCell& cell, const QString& kind, const Format& format)
{
    if (cell.mark == Mark::NotAsked)
        return QualificationText::tr("%1: not asked of this person").arg(kind);
    QString tip = QualificationText::tr("%1: %2").arg(kind, codeWord(toCode(cell.hold)));
    if (cell.hold != Hold::Valid && cell.since)
        tip += QualificationText::tr(" since %1").arg(format.date(*cell.since));
    if (cell.hold == Hold::Valid && cell.validUntil)
        tip += QualificationText::tr(" until %1").arg(format.date(*cell.validUntil));
    return tip;
}

PillView standingPill(Hold hold,
                      const std::optional<int>& stage,
                      const std::optional<LocalDate>& until,
                      const Format& format,
                      LocalDate today)
{
    if (hold != Hold::Valid)
        return pill(codeWord(toCode(hold)), hold == Hold::NotYetValid ? Tone::Info : Tone::Danger);
    if (stage && until)
        return pill(daysText(*until, today), Tone::Warning);
    return pill(until ? QualificationText::tr("until %1").arg(format.date(*until))
                      : QualificationText::tr("without an end"),
                Tone::Good);
}

QString termText(const Certificate& certificate, const Format& format)
{
    const QString from = certificate.validFrom ? format.date(*certificate.validFrom) : QString();
    const QString until = certificate.validUntil ? format.date(*certificate.validUntil)
                                                 : QualificationText::tr("without an end");
    return from.isEmpty() ? until : QualificationText::tr("%1 to %2").arg(from, until);
}

QString levelText(const std::optional<int>& level)
{
    if (!level)
        return u"–"_s;
    return QString(*level, u'●') + QString(kHighestLevel - *level, u'○') + u' ' +
           QString::number(*level);
}

QString ruleText(const TierRule& rule, const QualificationFile& file, Language language)
{
    switch (rule.kind) {
    case RuleKind::Certificate: {
        for (const AskedRow& row : file.asked) {
            if (row.kind.code == rule.code)
                return row.kind.name().in(language);
        }
        return nameWithCode(
            file.certificates,
            rule.code,
            language,
            [](const CertificateRow& row) -> const CertificateKind& { return row.kind; });
    }
    case RuleKind::Competence:
        return QualificationText::tr("%1 at level %2")
            .arg(nameWithCode(
                file.competences,
                rule.code,
                language,
                [](const ObservedRow& row) -> const Competence& { return row.competence; }))
            .arg(rule.least);
    case RuleKind::Months:
        return QualificationText::tr("%n month(s) of work here", nullptr, rule.least);
    case RuleKind::Score:
        return QualificationText::tr("%1 at least %2 % over %3 months")
            .arg(codeWord(rule.code))
            .arg(rule.least / 10)
            .arg(rule.within);
    }
    UNREACHABLE();
}

PillView requirementPill(const RequirementRow& row, const Format& format)
{
    if (row.blocks)
        return pill(QualificationText::tr("blocks"), Tone::Good);
    return pill(QualificationText::tr("watches until %1").arg(format.date(row.blocksFrom.addDays(-1))),
                Tone::Info);
}

QString concernsText(const Desk& desk, const Requirement& requirement)
{
    QStringList roles;
    for (const QString& role : requirement.roles)
        roles << roleText(desk, role);
    QString text = roles.isEmpty() ? QualificationText::tr("everybody")
                                   : roles.join(QualificationText::tr(", "));
    if (!requirement.services.isEmpty())
        text += u" · "_s +
                QualificationText::tr("%n service(s)", nullptr, int(requirement.services.size()));
    return text;
}

} // namespace seraph::ui
