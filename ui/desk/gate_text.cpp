// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/gate_text.h"

#include "core/qualifications/credit_rule.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

struct GateText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::GateText)
};

QString effectText(const GateObstacle& obstacle, const Format& format)
{
    switch (obstacle.effect) {
    case Effect::Blocks:
        return obstacle.basis == Basis::Law ? GateText::tr("the law asks for it") : QString();
    case Effect::Watches:
        return GateText::tr("only watched until %1").arg(format.date(obstacle.blocksFrom));
    case Effect::Overridden: return GateText::tr("let pass by an override");
    }
    UNREACHABLE();
}

QString adviceText(const AskGate::Answer& answer)
{
    for (const GateObstacle& obstacle : answer.decision.obstacles) {
        if (obstacle.effect != Effect::Blocks)
            continue;
        if (obstacle.kind == QLatin1StringView(kCreditKind))
            return GateText::tr(
                "What to do: look at the figures under Training · Credit; who finds them "
                "wrong may appeal, and a manager may let them through for some days.");
        switch (obstacle.group) {
        case KindGroup::Licence:
            return GateText::tr(
                "What to do: enter the licence under Training, or choose somebody who holds it.");
        case KindGroup::Check:
            return GateText::tr("What to do: look at the original and enter it under Training.");
        case KindGroup::Agreement:
            return GateText::tr("What to do: have it signed and enter it under Training.");
        case KindGroup::Certificate:
            return GateText::tr("What to do: take the course or exam, or ask a manager to let them "
                                "through for some days.");
        }
    }
    return {};
}

} // namespace

bool isGateRefusal(const Error& error)
{
    return error.reason.startsWith(u"gate."_s);
}

QString obstacleText(const Desk& desk, const Format& format, const GateObstacle& obstacle)
{
    const QString name = obstacle.name.in(desk.language);
    const QString since = obstacle.since ? format.date(*obstacle.since) : QString();
    QString text;
    switch (obstacle.hold) {
    case Hold::Missing:
        text = obstacle.kind == QLatin1StringView(kCreditKind)
                   ? GateText::tr("%1: graded D at present").arg(name)
                   : GateText::tr("%1: not on file").arg(name);
        break;
    case Hold::NotYetValid:
        text = GateText::tr("%1: holds only from %2 on").arg(name, since);
        break;
    case Hold::Expired: text = GateText::tr("%1: run out since %2").arg(name, since); break;
    case Hold::Revoked: text = GateText::tr("%1: revoked since %2").arg(name, since); break;
    case Hold::Valid: text = name; break;
    }
    const QString effect = effectText(obstacle, format);
    return effect.isEmpty() ? text : GateText::tr("%1 (%2)").arg(text, effect);
}

QString gateText(const Desk& desk, const Format& format, const AskGate::Answer& answer)
{
    if (answer.decision.verdict == Verdict::Open)
        return {};
    if (answer.decision.verdict == Verdict::ClockInDoubt)
        return GateText::tr(
            "The PC’s clock was moved. Until it is right, nothing is decided by dates.");
    QStringList obstacles;
    for (const GateObstacle& obstacle : answer.decision.obstacles)
        obstacles << obstacleText(desk, format, obstacle);
    QStringList lines{
        GateText::tr("%1 lacks: %2.").arg(answer.name, obstacles.join(GateText::tr("; ")))};
    if (answer.decision.verdict == Verdict::Blocked) {
        QStringList names;
        for (const AskGate::Deputy& deputy : answer.deputies)
            names << deputy.name;
        lines << (names.isEmpty() ? GateText::tr("Nobody else may do it today.")
                                  : GateText::tr("Instead: %1.").arg(names.join(GateText::tr(", "))));
        lines << adviceText(answer);
    }
    return lines.join(u' ').trimmed();
}

QString gateText(const Desk& desk, const Format& format, const GateQuestion& question)
{
    const auto answer = desk.session().query(AskGate{question});
    return answer ? gateText(desk, format, *answer) : QString();
}

} // namespace seraph::ui
