// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/has_sections.h"
#include "ui/widgets/icons.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace seraph::ui {

/// The settings: sections at the left, the chosen one beside them. A section is made when it is first opened.
class SettingsPage final : public QWidget, public HasSections {
    Q_OBJECT

public:
    struct Section {
        QString id;
        QString text;
        Icon icon;
        std::function<QWidget*()> make;
    };

    SettingsPage(const QString& title, std::vector<Section> sections, QWidget* parent = nullptr);

    QWidget* showSection(const QString& place) override;
    QStringList sectionIds() const override;
    QString currentSection() const override;

private:
    void onRowChanged(int row);

    std::vector<Section> m_sections;
    std::map<int, QWidget*> m_made;
    QListWidget* m_list;
    QStackedWidget* m_stack;
};

} // namespace seraph::ui
