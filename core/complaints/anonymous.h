// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace seraph::complaints {

/// Somebody who must not be recognised, and what stands for them.
struct NamedPerson {
    QString name;
    QString standIn;
};

/// The text without anybody's name: whole names, given names, a family name before a title (王女士, Ms Wang); and without
/// telephone numbers, identity numbers, mail addresses and the numbers of cases, for which `number` stands. What only somebody
/// who was there can recognise stays: a trainer reads it before anybody else does.
QString withoutNames(QString text, std::vector<NamedPerson> people, const QString& number);

} // namespace seraph::complaints
