// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace seraph::ui {

/// Where widgets remember how a person likes them: column widths, sort order, splitters, filters. One store per person;
/// what is kept is never client data.
class ViewSettings {
public:
    virtual ~ViewSettings() = default;
    virtual QByteArray value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QByteArray& value) = 0;
};

/// Remembers until it dies; for tests and pages that are not signed in to.
class TransientSettings final : public ViewSettings {
public:
    QByteArray value(const QString& key) const override
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? QByteArray() : found->second;
    }
    void setValue(const QString& key, const QByteArray& value) override { m_values[key] = value; }

private:
    std::map<QString, QByteArray> m_values;
};

} // namespace seraph::ui
