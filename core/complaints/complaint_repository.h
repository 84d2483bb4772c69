// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "core/complaints/sanction.h"
#include "core/storage/connection.h"

namespace seraph::complaints {

/// SQL of one case and its parts. Finds; WriteContext writes.
class ComplaintRepository {
public:
    explicit ComplaintRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<Complaint> get(ComplaintId id) const;
    /// How many cases have numbers that begin so.
    Result<int> countNumbered(const QString& prefix) const;
    Result<std::optional<Complaint>> findByNumber(const QString& number) const;

    Result<std::vector<Step>> stepsOf(ComplaintId id) const; ///< by round and stage
    Result<std::optional<Step>> openStep(ComplaintId id) const;
    Result<std::vector<Note>> notesOf(ComplaintId id) const;            ///< oldest first
    Result<std::vector<Wait>> waitsOf(ComplaintId id) const;            ///< oldest first
    Result<std::vector<Link>> linksOf(ComplaintId id) const;            ///< oldest first
    Result<std::vector<Liability>> liabilitiesOf(ComplaintId id) const; ///< oldest first
    Result<std::vector<Remedy>> remediesOf(ComplaintId id) const;       ///< oldest first
    Result<std::vector<Sanction>> sanctionsOf(ComplaintId id) const;    ///< oldest first
    Result<std::vector<Sanction>> sanctionsAgainst(PersonId person) const;
    Result<std::vector<Letter>> lettersOf(ComplaintId id) const; ///< oldest first

    /// Whether the case is about this member of staff.
    Result<bool> isAbout(ComplaintId id, PersonId person) const;
    /// Who handled it in an earlier round.
    Result<bool> hasHandled(ComplaintId id, PersonId person) const;
    Result<std::vector<Complaint>> openOfClient(clients::ClientId client) const;
    Result<std::vector<Complaint>> openOfHandler(PersonId person) const;
    /// Everything that is written in a case, for the search index.
    Result<QStringList> textsOf(ComplaintId id) const;
    Result<QString> nameOf(PersonId person) const;
    Result<QStringList> staffNames() const; ///< of everybody who works or worked here
    /// What was paid for an order, without what was voided, and how many of its sessions were used.
    struct Paid {
        Money amount;
        int sessions = 0;
        int used = 0;
    };
    Result<Paid> paidFor(consultations::OrderId order) const;

private:
    storage::Connection& m_connection;
};

/// The derived full-text table. It is no record: what stands there follows from records that are journalled.
class ComplaintIndexRepository {
public:
    explicit ComplaintIndexRepository(storage::Connection& connection) : m_connection(connection) {}
    Status writeTerms(ComplaintId complaint, const QString& terms) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::complaints
