// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/view_settings.h"

#include <QSettings>

namespace seraph::ui {

/// What this PC remembers for its users outside the vault: sizes, columns, theme, which workspace was open. Nothing about
/// clients, no names but logins.
class PcSettings final : public ViewSettings {
public:
    /// Everything below `group`: one group per person, "shared" for the PC.
    explicit PcSettings(const QString& group);

    QByteArray value(const QString& key) const override;
    void setValue(const QString& key, const QByteArray& value) override;

private:
    QSettings m_settings;
    QString m_group;
};

} // namespace seraph::ui
