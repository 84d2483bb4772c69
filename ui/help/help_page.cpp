// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "ui/help/help_browser.h"
#include "ui/text/help_library.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace seraph::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kContentsWidth = 240;

} // namespace

HelpPage::HelpPage(Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_search(new SearchEdit(tr("Search the help"), QKeySequence::Find))
    , m_contents(new QTreeWidget)
    , m_browser(new HelpBrowser(language))
    , m_back(makeButton(tr("&Back")))
{
    setObjectName(u"helpPage"_s);
    setProperty("role", u"page"_s);
    auto* row = makeRow(kCardGap);
    row->setContentsMargins(kPageMargin, 16, kPageMargin, 16);
    row->addWidget(makeContents());
    row->addWidget(makeTopicSide(), 1);
    setLayout(row);
    setFocusProxy(m_search);
    connect(m_browser, &HelpBrowser::pageShown, this, &HelpPage::onTopicShown);
    fillContents({});
    showHelp({});
}

QWidget* HelpPage::makeContents()
{
    auto* side = new QWidget;
    side->setFixedWidth(scaled(kContentsWidth));
    auto* column = makeColumn();
    side->setLayout(column);
    m_search->setObjectName(u"helpSearchEdit"_s);
    m_contents->setObjectName(u"helpContentsTree"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setUniformRowHeights(true);
    m_contents->setIndentation(scaled(12));
    column->addWidget(new PageHeader(tr("Help")));
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    connect(m_search, &SearchEdit::queryChanged, this, &HelpPage::fillContents);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        const QString id = item ? item->data(0, kIdRole).toString() : QString();
        if (!id.isEmpty() && id != m_browser->pageId())
            m_browser->showPage(id);
    });
    return side;
}

QWidget* HelpPage::makeTopicSide()
{
    auto* card = new Card(Card::Padding::None);
    auto* print = makeButton(tr("&Print"));
    auto* buttons = makeRow();
    buttons->setContentsMargins(kCardPadding, 8, kCardPadding, 8);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(print);
    card->body()->addLayout(buttons);
    card->body()->addWidget(makeRule());
    card->body()->addWidget(m_browser, 1);
    m_back->setObjectName(u"helpBackButton"_s);
    print->setObjectName(u"helpPrintButton"_s);
    connect(m_back, &QPushButton::clicked, this, &HelpPage::goBack);
    connect(print, &QPushButton::clicked, this, [this] {
        const HelpTopic* page = HelpLibrary::shipped().find(m_browser->pageId());
        Q_EMIT printRequested(page->title.in(m_language), m_browser->document());
    });
    return card;
}

void HelpPage::showHelp(const QString& idOrPlace)
{
    m_browser->showPage(HelpLibrary::shipped().about(idOrPlace).id);
}

QString HelpPage::topicId() const
{
    return m_browser->pageId();
}

void HelpPage::fillContents(const QString& query)
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const HelpLibrary& library = HelpLibrary::shipped();
    const auto addPage = [this](QTreeWidgetItem* parent, const HelpTopic& page) {
        auto* item = new QTreeWidgetItem(parent, {page.title.in(m_language)});
        item->setData(0, kIdRole, page.id);
    };
    if (!query.trimmed().isEmpty()) {
        for (const HelpTopic* page : library.search(query, m_language))
            addPage(m_contents->invisibleRootItem(), *page);
        return;
    }
    for (const HelpSection& section : library.sections()) {
        auto* heading = new QTreeWidgetItem(m_contents, {section.name.in(m_language)});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(0, fontFor(TextRole::Section));
        for (const HelpTopic& page : library.pages()) {
            if (page.section == section.id)
                addPage(heading, page);
        }
        heading->setExpanded(true);
    }
    m_contents->setCurrentItem(itemOf(m_browser->pageId()));
}

void HelpPage::onTopicShown(const QString& id)
{
    if (m_visited.isEmpty() || m_visited.last() != id)
        m_visited.append(id);
    m_back->setEnabled(m_visited.size() > 1);
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(itemOf(id));
}

void HelpPage::goBack()
{
    m_visited.removeLast();
    m_browser->showPage(m_visited.last());
}

QTreeWidgetItem* HelpPage::itemOf(const QString& id) const
{
    for (QTreeWidgetItemIterator item(m_contents); *item != nullptr; ++item) {
        if ((*item)->data(0, kIdRole).toString() == id && !id.isEmpty())
            return *item;
    }
    return nullptr;
}

} // namespace seraph::ui
