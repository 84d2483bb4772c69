// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate.h"

#include <QHash>

#include <unordered_map>

/// People × requirements: who stands how with what is asked of them (C-171, C-181).
namespace seraph::qualifications {

/// ✓ holds · ◆ ends within 90 days · ▲ missing or over · – not asked of them.
enum class Mark { NotAsked, Holds, Due, Missing };

struct MatrixCell {
    Mark mark = Mark::NotAsked;
    Hold hold = Hold::Missing;             ///< where something is asked for
    std::optional<LocalDate> validUntil{}; ///< of the paper that holds longest
    std::optional<LocalDate> since{};      ///< since when it is missing
    std::optional<int> stage{};            ///< see reminderStage()
};

/// What is asked of somebody who stands so.
MatrixCell cellOf(const Standing& standing, LocalDate today);

/// Everybody's papers, laid out so that a matrix of a hundred thousand cells finds each at once.
class PaperShelf {
public:
    /// Both must outlive the shelf.
    PaperShelf(const std::vector<HeldPaper>& papers, const std::vector<CertificateKind>& kinds);

    /// The person's papers that count for a kind, by its place in the list of kinds.
    void collect(PersonId person, std::size_t kind, std::vector<const HeldPaper*>& into) const;

private:
    using Shelf = std::vector<std::pair<int, const HeldPaper*>>;
    std::vector<std::vector<int>> m_counting; ///< by kind: the kinds that stand for it, itself among them
    std::unordered_map<qint64, Shelf> m_shelves;
};

/// Which kinds are asked of holders of these roles, by whatever rule and service they may carry out. The licences that
/// services name are asked of who answers for one, and of nobody beforehand.
class AskedKinds {
public:
    /// @param performers role codes by service code; a service that is not in it is carried out by everybody
    AskedKinds(const std::vector<Requirement>& requirements,
               std::unordered_map<QString, QStringList> performers);

    /// Ids of the kinds; remembered for each set of roles.
    const std::vector<CertificateKindId>& of(const QStringList& roles);
    bool anybody(CertificateKindId kind) const; ///< whether any rule asks for it

private:
    bool carriesOut(const QStringList& roles, const QString& service) const;

    const std::vector<Requirement>& m_requirements;
    std::unordered_map<QString, QStringList> m_performers;
    std::unordered_map<QString, std::vector<CertificateKindId>> m_known;
};

} // namespace seraph::qualifications
