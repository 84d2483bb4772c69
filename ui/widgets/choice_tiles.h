// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;

namespace seraph::ui {

/// One of a few, each with a name and a sentence: the trade, the language. Arrow keys walk, Space chooses.
class ChoiceTiles final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString title;
        QString note = {};
        std::optional<Icon> icon = {};
    };

    explicit ChoiceTiles(const QString& accessibleName,
                         const std::vector<Choice>& choices,
                         QWidget* parent = nullptr);
    void choose(const QString& id);
    QString chosen() const;

Q_SIGNALS:
    void chosenChanged(const QString& id);

private:
    QButtonGroup* m_group;
};

} // namespace seraph::ui
