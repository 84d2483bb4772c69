// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/trigger_text.h"

#include <QCoreApplication>

namespace seraph::ui {

namespace {

struct TriggerText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::TriggerText)
};

} // namespace

QString triggerText(session::BackupTrigger trigger)
{
    switch (trigger) {
    case session::BackupTrigger::Asked: return TriggerText::tr("asked for");
    case session::BackupTrigger::Hourly: return TriggerText::tr("every hour");
    case session::BackupTrigger::Lock: return TriggerText::tr("at locking");
    case session::BackupTrigger::Close: return TriggerText::tr("at closing");
    case session::BackupTrigger::BeforeUpgrade: return TriggerText::tr("before an upgrade");
    case session::BackupTrigger::BeforeRestore: return TriggerText::tr("before a restore");
    }
    UNREACHABLE();
}

} // namespace seraph::ui
