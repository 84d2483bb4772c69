// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"
#include "ui/desk/desk.h"
#include "ui/desk/has_sections.h"
#include "ui/text/format.h"

#include <QWidget>

#include <map>

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace seraph::ui {

class PageHeader;

/// The day of the desk: who asks, who comes, which talks go on, which plans and papers wait, how many came how far, and the
/// shift handed over. Each part is there for who may see it.
class ConsultationsPage final : public QWidget, public HasSections {
    Q_OBJECT

public:
    ConsultationsPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    QStringList sectionIds() const override;
    QWidget* showSection(const QString& place) override;
    QString currentSection() const override;

    /// What people call a part of this page, in the trade's words; empty where there is none of that id.
    static QString sectionText(const Desk& desk, const QString& id);

private:
    struct Section {
        QString id;
        QString text;
        session::Permission permission;
        std::function<QWidget*()> make;
    };
    std::vector<Section> allSections() const;
    void addHeader(QVBoxLayout& column);
    void addBranches(PageHeader& header);
    void onTabChanged(int index);
    void showLate();

    const Desk& m_desk;
    Format m_format;
    std::vector<Section> m_sections;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::map<int, QWidget*> m_made;
};

} // namespace seraph::ui
