// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/honour_roll.h"

#include <QCoreApplication>
#include <QLocale>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct HonourRollPage {
    Q_DECLARE_TR_FUNCTIONS(HonourRollPage)
};

QString monthText(LocalDate month, Language language)
{
    return language == Language::Chinese ? u"%1 年 %2 月"_s.arg(month.year()).arg(month.month())
                                         : QLocale(QLocale::English).toString(month, u"MMMM yyyy"_s);
}

} // namespace

Document honourRollDocument(const HonourRoll& roll, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::List;
    document.care = Care::Ordinary;
    document.title = HonourRollPage::tr("Honour roll");
    document.subtitle = monthText(roll.month, imprint.language);
    document.identifier = document.title + u" · "_s + roll.month.toString(u"yyyy-MM"_s);
    document.imprint = imprint;
    document.blocks = {Paragraph{HonourRollPage::tr("Whom clients and colleagues could rely on."),
                                 Paragraph::Role::Lead}};
    Table table;
    table.columns = {{HonourRollPage::tr("Place"), {}},
                     {HonourRollPage::tr("Name"), {}},
                     {HonourRollPage::tr("Position"), {}}};
    for (std::size_t i = 0; i < roll.people.size(); ++i)
        table.rows.push_back({QString::number(i + 1), roll.people[i].name, roll.people[i].jobTitle});
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(
        Paragraph{HonourRollPage::tr("Here stands who has the best rating over twelve months, "
                                     "holds everything that is asked of "
                                     "them, and agreed to be shown."),
                  Paragraph::Role::Note});
    return document;
}

} // namespace seraph::documents
