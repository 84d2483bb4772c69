// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/registry.h"

#include <algorithm>

namespace seraph::session {

Registry::Registry(std::vector<Module> modules) : m_modules(std::move(modules)) {}

const RecordKind* Registry::findRecord(QStringView table) const
{
    for (const Module& module : m_modules) {
        for (const RecordKind& kind : module.records) {
            if (kind.table.name == table)
                return &kind;
        }
    }
    return nullptr;
}

const Policy* Registry::findPolicy(QStringView action) const
{
    for (const Module& module : m_modules) {
        for (const Policy& policy : module.policies) {
            if (policy.writes && action == QLatin1StringView(policy.action.code))
                return &policy;
        }
    }
    return nullptr;
}

std::vector<storage::RecordTable> Registry::recordTables() const
{
    std::vector<storage::RecordTable> tables;
    for (const Module& module : m_modules) {
        for (const RecordKind& kind : module.records)
            tables.push_back(kind.table);
    }
    return tables;
}

std::vector<Policy> Registry::policies() const
{
    std::vector<Policy> policies;
    for (const Module& module : m_modules)
        policies.insert(policies.end(), module.policies.begin(), module.policies.end());
    return policies;
}

QSet<QString> Registry::permissionCodes() const
{
    QSet<QString> codes;
    for (const Module& module : m_modules) {
        for (const Permission& permission : module.permissions)
            codes.insert(QString::fromLatin1(permission.code));
    }
    return codes;
}

Status Registry::react(std::type_index event, const void* data, WriteContext& context) const
{
    for (const Module& module : m_modules) {
        for (const Reaction& reaction : module.reactions) {
            if (reaction.event == event)
                TRY_STATUS(reaction.react(data, context));
        }
    }
    return {};
}

Status Registry::derive(const std::set<std::pair<std::string_view, qint64>>& written,
                        WriteContext& context) const
{
    using Refresh = std::pair<Status (*)(WriteContext&, qint64), qint64>;
    std::vector<Refresh> todo;
    for (const Module& module : m_modules) {
        for (const Derivation& derivation : module.derivations) {
            for (const auto& [table, subject] : written) {
                const Refresh refresh{derivation.refresh, subject};
                if (table == derivation.table &&
                    std::find(todo.begin(), todo.end(), refresh) == todo.end())
                    todo.push_back(refresh);
            }
        }
    }
    for (const auto& [refresh, subject] : todo)
        TRY_STATUS(refresh(context, subject));
    return {};
}

} // namespace seraph::session
