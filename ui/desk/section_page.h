// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/has_sections.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace seraph::ui {

class PageHeader;

/// A page of parts under tabs, each made when it is first shown and there only for who may see it.
class SectionPage final : public QWidget, public HasSections {
    Q_OBJECT

public:
    struct Section {
        QString id;
        QString text;
        session::Permission permission;
        std::function<QWidget*()> make;
    };
    SectionPage(const Desk& desk,
                const QString& title,
                std::vector<Section> sections,
                QWidget* parent = nullptr);

    PageHeader* header() const { return m_header; }
    QStringList sectionIds() const override;
    QWidget* showSection(const QString& place) override;
    QString currentSection() const override;

private:
    void showTab(int index);

    std::vector<Section> m_sections;
    std::map<int, QWidget*> m_made;
    PageHeader* m_header;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
};

} // namespace seraph::ui
