// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/place_text.h"

#include "core/vault/folder_judgement.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PlaceText)
};

} // namespace

PlaceWords backupPlaceWords(const QString& backup, const QString& data)
{
    if (backup.isEmpty())
        return {true,
                Tone::Warning,
                PlaceText::tr("Without a place for backups a broken disk takes everything.")};
    const auto judged = vault::judgeFolder(backup, vault::FolderUse::Backup);
    if (!judged.isFit())
        return {false, Tone::Danger, errorText(judged.status().error())};
    if (vault::onSameDisk(backup, data) == vault::SameDisk::Yes)
        return {true, Tone::Warning, PlaceText::tr("This is the same disk as the data: if it breaks, both are gone. A USB drive is better.")};
    if (judged.warnings.contains(u"network"_s) || judged.warnings.contains(u"cloud"_s))
        return {true,
                Tone::Info,
                PlaceText::tr(
                    "The backups are encrypted, so they may lie on a shared or synced folder.")};
    if (judged.warnings.contains(u"always_there"_s))
        return {true,
                Tone::Warning,
                PlaceText::tr("This disk is never unplugged: what harms this PC, lightning or a "
                              "virus, reaches the backups "
                              "too. Put a copy on a drive that lies elsewhere, once a week.")};
    return {true,
            Tone::Info,
            PlaceText::tr("Unplug the drive when you close and keep it away from this PC: a drive "
                          "that is never unplugged "
                          "is harmed together with it.")};
}

} // namespace seraph::ui
