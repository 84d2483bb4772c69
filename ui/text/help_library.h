// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace seraph::ui {

struct HelpSection {
    QString id;
    LocalizedText name;
};

/// One page of the offline help. Its id is the name of its file and what F1 and links (help:id) ask for.
struct HelpTopic {
    QString id;
    QString section;
    LocalizedText title;
    LocalizedText keywords; ///< other words under which people look for it, separated by spaces
    QStringList places;     ///< where in the program F1 means it: "today", "settings/backup"
};

/// The help that ships with the program (resources/help): pages in Markdown in both languages and their index.
/// Read on first use, constant after that.
class HelpLibrary {
public:
    static const HelpLibrary& shipped();

    const std::vector<HelpSection>& sections() const { return m_sections; }
    /// In reading order, section after section.
    const std::vector<HelpTopic>& pages() const { return m_pages; }
    /// Null for an id that is no page.
    const HelpTopic* find(QStringView id) const;
    /// The page with that id, or for that place in the program, or for the place it lies in; else the first page.
    const HelpTopic& about(const QString& idOrPlace) const;
    /// The page as Markdown with links of the form help:id. EXPECTS a page with that id.
    QString markdown(const HelpTopic& page, Language language) const;
    /// Pages that answer the query, best first: in the title, then in the keywords, then in the text. Chinese is found by
    /// characters, full pinyin and initials (the text itself by characters only). All pages for an empty query.
    std::vector<const HelpTopic*> search(QStringView query, Language language) const;

private:
    HelpLibrary();

    std::vector<HelpSection> m_sections;
    std::vector<HelpTopic> m_pages;
};

} // namespace seraph::ui
