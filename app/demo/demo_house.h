// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "app/demo/demo_lists.h"
#include "core/catalogue/service.h"

#include <QHash>

namespace seraph::demo {

/// A service as a demo sells it.
struct Offering {
    catalogue::ServiceId id;
    QString code;
    QString title;
    catalogue::Way way = catalogue::Way::SimpleOrder;
    int sessions = 1;
    int intervalDays = 7;
    Money price{};
    QStringList risks{}; ///< codes that must be told before anything is signed
    QStringList promises{};
};

/// Somebody who works in the house; those who sign in have a session of their own, so that the journal names them.
struct Colleague {
    PersonId person;
    QString name{};
    QString role{};
    QString login{};
    BranchId branch{1};
    std::unique_ptr<session::Session> session{};
};

/// The house that a demo plays in: its branches, what it sells, and its people. Its sessions end before the workspace closes.
struct House {
    BranchId branch{1};                   ///< as the workspace was founded with it
    std::vector<BranchId> branches{};     ///< that one first
    QHash<qint64, QString> branchNames{}; ///< by id
    std::vector<Offering> planned{};      ///< sold after a plan
    std::vector<Offering> simple{};       ///< sold from the price list
    std::vector<Offering> first{};        ///< of them: what somebody may want who was never here
    QHash<qint64, catalogue::ServiceContent> contents{}; ///< of every service in force, by its id
    QHash<QString, catalogue::ServiceId> services{};     ///< by code
    QString ownerName{};
    std::vector<Colleague> people{}; ///< without the owner
    session::Session* owner = nullptr;
    session::Session* desk = nullptr;         ///< who receives, orders and takes payment
    std::vector<session::Session*> experts{}; ///< who consult

    /// The first who signs in with one of these roles, in their order; the owner where nobody has any.
    session::Session& as(const QStringList& roles) const;
    /// Everybody who holds one of these roles, with an account or without.
    std::vector<const Colleague*> with(const QStringList& roles) const;
    /// Of them those of one branch; all of them where it has none.
    std::vector<const Colleague*> with(const QStringList& roles, BranchId branch) const;
    /// Whose name it is; the owner's where nobody else has that number.
    QString nameOf(PersonId person) const;
    /// Who consults in that branch; everybody who consults where nobody works there alone.
    std::vector<session::Session*> expertsAt(BranchId branch) const;
    /// Somebody else of the staff.
    PersonId otherThan(PersonId person) const;
    /// EXPECTS that the service is in force.
    const catalogue::ServiceContent& content(catalogue::ServiceId service) const;
};

/// Founds the workspace and hires everybody: the owner first, then people with an account, whose password is the owner's,
/// and colleagues without one. Signs the owner in at the end.
Result<std::unique_ptr<session::Workspace>> foundHouse(const session::Environment& environment,
                                                       const DemoPlan& plan,
                                                       const DemoLists& lists,
                                                       const vault::Password& password,
                                                       House& house);

} // namespace seraph::demo
