// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/record_text.h"

#include "core/modules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace seraph;

TEST_CASE("Every kind of record and each of its fields has words")
{
    for (const storage::RecordTable& table : modules().recordTables()) {
        if (!ui::hasKindText(table.name))
            FAIL_CHECK("no words for kind " << table.name.toStdString());
        for (const storage::ColumnInfo& column : table.columns)
            if (!ui::hasFieldText(column.name))
                FAIL_CHECK("no words for field " << column.name.toStdString());
    }
}

TEST_CASE("Everything that the journal can say was done has words")
{
    for (const session::Policy& policy : modules().policies()) {
        const QString action = QString::fromLatin1(policy.action.code);
        if (!action.isEmpty() && !ui::hasActionText(action))
            FAIL_CHECK("no words for action " << action.toStdString());
    }
}

TEST_CASE("Every permission has words")
{
    for (const QString& code : modules().permissionCodes()) {
        if (!ui::hasPermissionText(code))
            FAIL_CHECK("no words for permission " << code.toStdString());
    }
}
