// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/session/chain.h"
#include "core/session/context.h"
#include "core/session/timeline.h"

#include <QSet>

#include <functional>
#include <set>

namespace seraph::session {

enum class RecycleBin { Shown, Hidden };

/// One kind of record without its C++ type: what undo, the recycle bin, the journal page and verify need to know of it.
/// Made by recordKind<R>() in record_kind.h.
struct RecordKind {
    storage::RecordTable table;
    Permission see;                    ///< who may see it in the journal and the recycle bin
    Permission edit;                   ///< who may bring it back or undo a change to it
    const char* labelColumn = nullptr; ///< column that names a row to people, if it has one
    RecycleBin recycleBin = RecycleBin::Shown;
    /// Writes the given fields (stored JSON) over the record if it still has `expected`; Conflict otherwise.
    Status (*restoreFields)(WriteContext&,
                            qint64 id,
                            const QJsonObject& fields,
                            storage::Revision expected) = nullptr;
    /// Into the recycle bin and out of it; null for kinds that are never archived.
    Status (*archive)(WriteContext&, qint64 id) = nullptr;
    Status (*unarchive)(WriteContext&, qint64 id) = nullptr;
};

/// With which facts a workspace begins. Modules install their shipped content from it.
struct Founding {
    QString organisation;
    Profile profile = Profile::Clinic;
    Language language = Language::Chinese;
    QString ownerName;
    QString ownerLogin;
    PersonId owner;
    AccountId ownerAccount;
    QByteArray ownerSignKey; ///< Ed25519 public key
    QByteArray ownerBoxKey;  ///< X25519 public key
};

/// Something a record or a workspace still needs, who can do it and until when. Today only collects these (C-303 and all
/// chain views use the same type).
struct Missing {
    QString what; ///< code, words in ui/text: "backup.never_made"
    Permission whoMayAct;
    std::optional<Instant> due;
    QString opens; ///< page or record that deals with it: "settings/backup"
};

struct Reaction {
    std::type_index event;
    std::function<Status(const void*, WriteContext&)> react;
};
template <class Event> Reaction reaction(Status (*function)(const Event&, WriteContext&))
{
    return {std::type_index(typeid(Event)), [function](const void* event, WriteContext& context) {
                return function(*static_cast<const Event*>(event), context);
            }};
}

/// Something kept in step with records although it is none itself and nobody journals it: a search index, a narrow table for
/// long lists. Once for each command, and in its transaction, `refresh` runs for every person of whom a record in `table`
/// was written, whatever wrote it: a handler, an undo, the recycle bin.
struct Derivation {
    std::string_view table;
    Status (*refresh)(WriteContext&, qint64 subject);
};

/// What one module brings. core/modules.cpp lists them all.
struct Module {
    const char* name;
    std::vector<RecordKind> records;
    std::vector<Policy> policies; ///< every command and query, for the permission matrix
    std::vector<Permission> permissions;
    std::vector<Reaction> reactions;
    std::function<Status(const Founding&, WriteContext&)> install;
    std::function<Result<std::vector<Missing>>(const ReadContext&)> missing;
    /// Clears away what a crash may have left. Once after a workspace was opened, in the background.
    std::function<Status(WriteContext&)> tidy = nullptr;
    std::vector<Derivation> derivations{};
    TimelineSource timeline{}; ///< how its records stand on a person's page
    /// The last day on which this module knows the person to have been here, or somebody of ours with them.
    std::function<Result<std::optional<LocalDate>>(const ReadContext&, qint64 subject)> lastSeen{};
    ChainSource chain{}; ///< its links in the chains of a person's services
};

/// All modules of this program, in their order. Immutable after start, shared by all threads.
class Registry {
public:
    explicit Registry(std::vector<Module> modules);

    const std::vector<Module>& modules() const { return m_modules; }
    const RecordKind* findRecord(QStringView table) const;
    /// The policy of the command that the journal calls so.
    const Policy* findPolicy(QStringView action) const;
    QSet<QString> permissionCodes() const;
    std::vector<storage::RecordTable> recordTables() const;
    std::vector<Policy> policies() const;
    Status react(std::type_index event, const void* data, WriteContext& context) const;
    /// The derivations of these changes, each (derivation, subject) once.
    Status derive(const std::set<std::pair<std::string_view, qint64>>& written,
                  WriteContext& context) const;

private:
    std::vector<Module> m_modules;
};

} // namespace seraph::session
