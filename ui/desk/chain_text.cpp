// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/chain_text.h"

#include "ui/desk/trade_text.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using session::Chain;
using session::ChainLink;
using session::LinkFigure;
using session::LinkState;

namespace {

struct ChainText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ChainText)
};

bool isOverLimit(const ChainLink& link)
{
    return link.figure && link.figure->unit == LinkFigure::Unit::Duration && link.figure->of &&
           link.figure->value > *link.figure->of;
}

ChainStrip::Mark markOf(const ChainLink& link, Instant now)
{
    switch (link.state) {
    case LinkState::Done:
        return isOverLimit(link) ? ChainStrip::Mark::Warned : ChainStrip::Mark::Done;
    case LinkState::Missing:
        return link.due && *link.due < now ? ChainStrip::Mark::Late : ChainStrip::Mark::Missing;
    case LinkState::Later: return ChainStrip::Mark::Later;
    }
    return ChainStrip::Mark::Later;
}

QString whenAndWho(const ChainLink& link, const Format& format, LocalDate today)
{
    if (!link.at)
        return link.by;
    const QString day = format.shortDate(format.localDate(*link.at), today);
    return u"%1 %2 %3"_s.arg(day, format.time(*link.at), link.by).trimmed();
}

ChainStrip::Link stripLink(const Desk& desk, const Format& format, const ChainLink& link)
{
    const Instant now = desk.session().clock().now();
    ChainStrip::Link view{linkTitle(desk, link.what), {}, {}, markOf(link, now), link.opens};
    QStringList notes;
    if (link.figure)
        notes << figureText(*link.figure, format);
    if (!link.text.isEmpty())
        notes << link.text;
    if (link.state == LinkState::Done)
        view.line = whenAndWho(link, format, desk.today());
    else if (link.state == LinkState::Missing)
        view.line = link.due ? format.remaining(*link.due, now) : ChainText::tr("missing");
    if (link.state == LinkState::Missing && link.whoMayAct)
        notes.prepend(whoMay(desk, *link.whoMayAct));
    view.note = notes.join(u" · "_s);
    return view;
}

} // namespace

QString linkTitle(const Desk& desk, const QString& what)
{
    const QString key = what.section(u'.', 1);
    const auto words = organisation::TradeWords::forProfile(desk.profile);
    return words.keys().contains(key) ? tradeWord(desk, key.toLatin1().constData()) : codeWord(what);
}

QString figureText(const LinkFigure& figure, const Format& format)
{
    const QString what = codeWord(figure.what);
    switch (figure.unit) {
    case LinkFigure::Unit::Count: {
        const QString count =
            figure.of ? u"%1/%2"_s.arg(figure.value).arg(*figure.of) : format.number(figure.value);
        return ChainText::tr("%1 %2", "a count and what is counted").arg(count, what);
    }
    case LinkFigure::Unit::Percent: return u"%1 %2%"_s.arg(what).arg(figure.value);
    case LinkFigure::Unit::Money: return format.money(figure.value);
    case LinkFigure::Unit::Duration:
        return u"%1 %2"_s.arg(what, format.duration(std::chrono::milliseconds(figure.value)));
    }
    return what;
}

QString chainTitle(const Desk& desk, const Chain& chain)
{
    const QString name = chain.title.in(desk.language);
    return name.isEmpty() ? ChainText::tr("Not decided yet") : name;
}

int missingCount(const Chain& chain)
{
    return int(std::count_if(chain.links.begin(), chain.links.end(), [](const ChainLink& link) {
        return link.state == LinkState::Missing;
    }));
}

QString nextStep(const Desk& desk, const Format& format, const Chain& chain)
{
    const ChainLink* next = chain.firstMissing();
    if (!next)
        return {};
    QStringList parts;
    if (next->whoMayAct)
        parts << whoMay(desk, *next->whoMayAct);
    if (next->due)
        parts << format.remaining(*next->due, desk.session().clock().now());
    parts << linkTitle(desk, next->what);
    return ChainText::tr("Next: %1").arg(parts.join(ChainText::tr(", ")));
}

std::vector<ChainStrip::Link> stripLinks(const Desk& desk, const Format& format, const Chain& chain)
{
    std::vector<ChainStrip::Link> links;
    for (const ChainLink& link : chain.links)
        links.push_back(stripLink(desk, format, link));
    return links;
}

} // namespace seraph::ui
