// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// What Seraph can do when a PC is declared lost.
enum class LostPcMeasure { DeviceRevoked, KeysRotated, PasswordsChanged };

struct LostPc {
    struct Holding {
        QString what; ///< "Clients", as the screen calls them
        qint64 count = 0;
    };
    struct Person {
        QString name;
        QString login;
        std::optional<Instant> passwordChangedAt; ///< since the loss; nothing while the old one still stands
    };
    struct Done {
        LostPcMeasure measure = LostPcMeasure::DeviceRevoked;
        std::optional<Instant> at; ///< nothing where it is still to do
    };

    QString pc;
    QString deviceNumber;
    std::optional<Instant> lastUsed; ///< as far as this copy knows
    QString lastUser;
    Instant declaredAt;
    QString declaredBy;
    QString circumstances; ///< in the words of who declared it; lines to write on where empty
    std::vector<Holding> holdings;
    std::vector<Person> people; ///< who could sign in on it
    std::vector<Done> measures;
};

/// What lay on the PC, how it was protected, when it was last used, what was done and what to do now, in plain words.
/// One A4 page in the usual case; Care::Personal.
Document lostPcDocument(const LostPc& pc, const Imprint& imprint);

} // namespace seraph::documents
