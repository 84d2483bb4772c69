// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_people.h"

#include "core/organisation/trade_words.h"

namespace seraph::demo {

using namespace Qt::StringLiterals;
using organisation::Sex;

namespace {

QStringList codesOf(const std::vector<organisation::TradeChoice>& choices)
{
    QStringList codes;
    for (const organisation::TradeChoice& choice : choices)
        codes << choice.code;
    return codes;
}

QString oneOf(const QStringList& list, Dice& dice)
{
    return list[dice.below(int(list.size()))];
}

QString oneCharacter(const QString& characters, Dice& dice)
{
    return characters.mid(dice.below(int(characters.size())), 1);
}

/// The first surnames of the list are those that half of the people bear.
QString surname(const QString& surnames, Dice& dice)
{
    constexpr int kCommon = 12;
    return oneCharacter(dice.happens(50) ? surnames.left(kCommon) : surnames, dice);
}

} // namespace

PeopleMaker::PeopleMaker(const DemoLists& lists, Profile profile, Language language)
    : m_lists(lists)
    , m_profile(profile)
    , m_language(language)
{
    const auto words = organisation::TradeWords::forProfile(profile);
    m_sources = codesOf(words.list("client_source"_L1));
    m_tiers = codesOf(words.list("client_tier"_L1));
}

clients::AddClient PeopleMaker::client(Dice& dice, LocalDate today, BranchId branch)
{
    const Sex sex = dice.happens(m_profile == Profile::Clinic ? 0 : 12) ? Sex::Male : Sex::Female;
    clients::AddClient newcomer;
    newcomer.details.name = name(dice, sex);
    newcomer.details.homeBranch = branch;
    newcomer.details.source = oneOf(m_sources, dice);
    newcomer.details.tier = dice.happens(70) ? m_tiers.first() : oneOf(m_tiers, dice);
    if (m_profile == Profile::Agency)
        newcomer.addresses = {address(dice)};
    else {
        newcomer.details.sex = sex;
        newcomer.details.birthDate = today.addDays(-dice.between(19 * 366, 62 * 365));
    }
    if (dice.happens(20))
        newcomer.details.contactTimes = in(dice.oneOf(m_lists.contactTimes));
    newcomer.details.marketing =
        dice.happens(60) ? clients::Marketing::Allowed : clients::Marketing::NotAsked;
    newcomer.contacts = {{clients::ContactKind::Phone, nextPhone(), {}}};
    return newcomer;
}

std::optional<clients::BackgroundDetails> PeopleMaker::background(Dice& dice) const
{
    if (!dice.happens(25))
        return std::nullopt;
    clients::BackgroundDetails details;
    if (m_profile == Profile::Agency) {
        details.taboos = in(dice.oneOf(m_lists.trade.allergies));
        details.pets = in(dice.oneOf(m_lists.trade.pets));
    } else {
        details.allergies = in(dice.oneOf(m_lists.trade.allergies));
    }
    return details;
}

QString PeopleMaker::name(Dice& dice, Sex sex) const
{
    const bool man = sex == Sex::Male;
    if (m_language == Language::English)
        return oneOf(man ? m_lists.firstNamesMen : m_lists.firstNames, dice) + u' ' +
               oneOf(m_lists.lastNames, dice);
    const QString& given = man ? m_lists.givenMen : m_lists.given;
    const QString first = oneCharacter(given, dice);
    return surname(m_lists.surnames, dice) + first +
           (dice.happens(75) ? oneCharacter(given, dice) : QString());
}

/// No mobile number begins with 10, and no telephone number is as long with it.
QString PeopleMaker::nextPhone()
{
    constexpr qint64 kStep = 7'919; // a prime, so that the last four digits look like anybody's
    const qint64 number = (qint64(++m_people) * kStep) % 1'000'000'000;
    return u"10%1"_s.arg(number, 9, 10, QLatin1Char('0'));
}

clients::AddressDetails PeopleMaker::address(Dice& dice) const
{
    const QString street = in(dice.oneOf(m_lists.streets));
    const int number = dice.between(1, 900);
    const int flat = dice.between(1, 30) * 100 + dice.between(1, 4);
    const bool chinese = m_language == Language::Chinese;
    return {{},
            chinese ? u"%1%2号%3室"_s.arg(street).arg(number).arg(flat)
                    : u"%1 %2, flat %3"_s.arg(number).arg(street).arg(flat),
            {}};
}

} // namespace seraph::demo
