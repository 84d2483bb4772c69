// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_text.h"

#include <QCoreApplication>
#include <QHash>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ConsentText)
};

Tone toneOf(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::Valid: return Tone::Good;
    case ConsentStanding::Missing:
    case ConsentStanding::Prepared: return Tone::Warning;
    case ConsentStanding::Expired:
    case ConsentStanding::Used: return Tone::Neutral;
    case ConsentStanding::Refused:
    case ConsentStanding::Withdrawn: return Tone::Danger;
    }
    UNREACHABLE();
}

} // namespace

QString standingText(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::Valid: return ConsentText::tr("valid");
    case ConsentStanding::Missing: return ConsentText::tr("missing");
    case ConsentStanding::Prepared: return ConsentText::tr("not signed yet");
    case ConsentStanding::Expired: return ConsentText::tr("expired");
    case ConsentStanding::Used: return ConsentText::tr("used");
    case ConsentStanding::Refused: return ConsentText::tr("refused");
    case ConsentStanding::Withdrawn: return ConsentText::tr("withdrawn");
    }
    UNREACHABLE();
}

PillView standingPill(ConsentStanding standing)
{
    return pill(standingText(standing), toneOf(standing));
}

QString validityText(catalogue::ValidityKind validity)
{
    switch (validity) {
    case catalogue::ValidityKind::EachTime: return ConsentText::tr("for this time");
    case catalogue::ValidityKind::Course: return ConsentText::tr("for the course");
    case catalogue::ValidityKind::UntilWithdrawn: return ConsentText::tr("until it is taken back");
    }
    UNREACHABLE();
}

QString concernText(const QString& concern)
{
    const QHash<QString, QString> words{
        {u"pregnancy"_s, ConsentText::tr("Pregnant, breast-feeding or trying for a child")},
        {u"allergy"_s, ConsentText::tr("A new allergy")},
        {u"medication"_s, ConsentText::tr("A new medicine, blood thinners above all")},
        {u"infection"_s, ConsentText::tr("An infection, fever or a wound at the site")},
        {u"sun"_s, ConsentText::tr("Much sun in the last weeks")},
        {u"period"_s, ConsentText::tr("Having her period")},
        {u"unwell"_s, ConsentText::tr("Not feeling well today")},
    };
    return words.value(concern, concern);
}

QString needName(const Desk& desk, const ConsentNeed& need)
{
    return need.document == QLatin1StringView(kSameDayDocument)
               ? ConsentText::tr("The check of today")
               : need.name.in(desk.language);
}

} // namespace seraph::ui
