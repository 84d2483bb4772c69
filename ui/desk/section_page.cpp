// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/section_page.h"

#include "ui/widgets/list_page.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace seraph::ui {

SectionPage::SectionPage(const Desk& desk, const QString& title, std::vector<Section> sections, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(title))
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    for (Section& section : sections) {
        if (desk.session().can(section.permission))
            m_sections.push_back(std::move(section));
    }
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Parts of this page"));
    for (const Section& section : m_sections)
        m_bar->addTab(section.text);
    auto* column = makePageLayout(*this);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &SectionPage::showTab);
    showTab(0);
}

QStringList SectionPage::sectionIds() const
{
    QStringList ids;
    for (const Section& section : m_sections)
        ids << section.id;
    return ids;
}

QWidget* SectionPage::showSection(const QString& place)
{
    const auto index = int(sectionIds().indexOf(place.section(u'/', 0, 0)));
    if (index >= 0)
        m_bar->setCurrentIndex(index);
    return m_stack->currentWidget();
}

QString SectionPage::currentSection() const
{
    return sectionIds().value(m_bar->currentIndex());
}

void SectionPage::showTab(int index)
{
    if (index < 0 || index >= int(m_sections.size()))
        return;
    QWidget*& part = m_made[index];
    if (!part) {
        part = m_sections[std::size_t(index)].make();
        m_stack->addWidget(part);
    }
    m_stack->setCurrentWidget(part);
}

} // namespace seraph::ui
