// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/licences.h"

#include "core/base/shipped_file.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seraph::ui {

std::vector<Component> bundledComponents()
{
    std::vector<Component> components;
    for (const QJsonValue value : readShippedJson(u"licences.json"_s)["components"_L1].toArray()) {
        const QJsonObject component = value.toObject();
        const QJsonObject use = component["use"_L1].toObject();
        components.push_back({component["name"_L1].toString(),
                              component["licence"_L1].toString(),
                              shippedText(use),
                              component["notice"_L1].toString()});
    }
    return components;
}

} // namespace seraph::ui
