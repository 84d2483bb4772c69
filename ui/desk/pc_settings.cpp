// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/pc_settings.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

PcSettings::PcSettings(const QString& group)
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"seraph"_s, u"seraph"_s)
    , m_group(group)
{
}

QByteArray PcSettings::value(const QString& key) const
{
    return m_settings.value(m_group + u'/' + key).toByteArray();
}

void PcSettings::setValue(const QString& key, const QByteArray& value)
{
    m_settings.setValue(m_group + u'/' + key, value);
}

} // namespace seraph::ui
