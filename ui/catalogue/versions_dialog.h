// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/version_text.h"

#include <QDialog>

class QComboBox;
class QTextBrowser;

namespace seraph::ui {

/// Two versions of one thing side by side in one text: what went is struck through, what came is underlined.
class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    /// One thing that has versions, such as a service's texts or its price.
    struct Thing {
        QString title;
        std::vector<VersionView> versions; ///< oldest first
    };
    /// @param things not empty; those with fewer than two versions are shown and say so
    VersionsDialog(const QString& title, std::vector<Thing> things, QWidget* parent = nullptr);

private:
    void showThing();
    void compare();
    const Thing& thing() const;

    std::vector<Thing> m_things;
    QComboBox* m_thing;
    QComboBox* m_before;
    QComboBox* m_after;
    QTextBrowser* m_text;
};

} // namespace seraph::ui
