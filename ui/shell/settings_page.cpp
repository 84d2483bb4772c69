// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include "ui/widgets/list_page.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace seraph::ui {

namespace {

constexpr int kListWidth = 200;

} // namespace

SettingsPage::SettingsPage(const QString& title, std::vector<Section> sections, QWidget* parent)
    : QWidget(parent)
    , m_sections(std::move(sections))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    m_list->setAccessibleName(title);
    m_list->setFixedWidth(scaled(kListWidth));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("role", QStringLiteral("sections"));
    m_list->setIconSize(QSize(scaled(18), scaled(18)));
    for (const Section& section : m_sections) {
        auto* item = new QListWidgetItem(icon(section.icon), section.text, m_list);
        item->setSizeHint(QSize(0, scaled(kRowHeight + 2)));
    }
    auto* left = makeColumn(kCardGap);
    left->setContentsMargins(kPageMargin, 16, 0, 16);
    left->addWidget(new PageHeader(title));
    left->addWidget(m_list, 1);
    auto* row = makeRow(0);
    row->addLayout(left);
    row->addWidget(m_stack, 1);
    setLayout(row);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::onRowChanged);
    m_list->setCurrentRow(0);
}

QWidget* SettingsPage::showSection(const QString& place)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const Section& section) {
        return place == section.id || place.startsWith(section.id + QLatin1Char('/'));
    });
    if (found != m_sections.end())
        m_list->setCurrentRow(int(found - m_sections.begin()));
    return m_stack->currentWidget();
}

QStringList SettingsPage::sectionIds() const
{
    QStringList ids;
    for (const Section& section : m_sections)
        ids << section.id;
    return ids;
}

QString SettingsPage::currentSection() const
{
    return sectionIds().value(m_list->currentRow());
}

void SettingsPage::onRowChanged(int row)
{
    if (row < 0)
        return;
    QWidget*& page = m_made[row];
    if (!page) {
        page = m_sections[std::size_t(row)].make();
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
}

} // namespace seraph::ui
