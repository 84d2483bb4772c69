// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/help_library.h"

#include "core/base/pinyin.h"
#include "core/base/shipped_file.h"
#include "core/base/text_folding.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::ui {
namespace {

LocalizedText textOf(const QJsonObject& object)
{
    return shippedText(object);
}

QStringList placesOf(const QJsonArray& array)
{
    QStringList places;
    for (const QJsonValue place : array)
        places << place.toString();
    return places;
}

/// How well one page answers; 0 is not at all.
int scoreOf(const HelpTopic& page, const QString& text, QStringView query, Language language)
{
    if (const MatchQuality title = matchQuality(query, page.title.in(language));
        title != MatchQuality::None)
        return 10 + static_cast<int>(title);
    const QStringList keywords = page.keywords.in(language).split(u' ');
    if (std::any_of(keywords.begin(), keywords.end(), [&](const QString& word) {
            return matches(query, word);
        }))
        return 5;
    return foldForSearch(text).contains(foldForSearch(query)) ? 1 : 0;
}

} // namespace

const HelpLibrary& HelpLibrary::shipped()
{
    static const HelpLibrary library;
    return library;
}

HelpLibrary::HelpLibrary()
{
    const QJsonObject index = readShippedJson(u"help/index.json"_s);
    for (const QJsonValue value : index["sections"_L1].toArray()) {
        const QJsonObject section = value.toObject();
        m_sections.push_back({section["id"_L1].toString(), textOf(section)});
    }
    for (const QJsonValue value : index["pages"_L1].toArray()) {
        const QJsonObject page = value.toObject();
        m_pages.push_back({page["id"_L1].toString(),
                           page["section"_L1].toString(),
                           textOf(page["title"_L1].toObject()),
                           textOf(page["keywords"_L1].toObject()),
                           placesOf(page["places"_L1].toArray())});
    }
}

const HelpTopic* HelpLibrary::find(QStringView id) const
{
    const auto at = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const HelpTopic& page) { return page.id == id; });
    return at == m_pages.end() ? nullptr : &*at;
}

const HelpTopic& HelpLibrary::about(const QString& idOrPlace) const
{
    if (const HelpTopic* page = find(idOrPlace))
        return *page;
    for (QString place = idOrPlace; !place.isEmpty(); place = place.section(u'/', 0, -2)) {
        const auto at = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpTopic& page) {
            return page.places.contains(place);
        });
        if (at != m_pages.end())
            return *at;
    }
    return m_pages.front();
}

QString HelpLibrary::markdown(const HelpTopic& page, Language language) const
{
    const QString folder = language == Language::Chinese ? u"zh"_s : u"en"_s;
    return QString::fromUtf8(readShippedFile(u"help/%1/%2.md"_s.arg(folder, page.id)));
}

std::vector<const HelpTopic*> HelpLibrary::search(QStringView query, Language language) const
{
    std::vector<std::pair<int, const HelpTopic*>> scored;
    const bool everything = query.trimmed().isEmpty();
    for (const HelpTopic& page : m_pages) {
        const int score = everything ? 1 : scoreOf(page, markdown(page, language), query, language);
        if (score > 0)
            scored.emplace_back(score, &page);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) {
        return a.first > b.first;
    });
    std::vector<const HelpTopic*> found;
    for (const auto& [score, page] : scored)
        found.push_back(page);
    return found;
}

} // namespace seraph::ui
