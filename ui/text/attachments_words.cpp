// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kKinds[] = {
    {"attachment", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Attachment")},
};

constexpr Words kFields[] = {
    {"added_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Added at")},
    {"added_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Added by")},
    {"file_key", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Key of the file")},
    {"hash", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Checksum")},
    {"media_type", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Type of file")},
    {"owner_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Belongs to")},
    {"owner_kind", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Kind of record")},
    {"purpose", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What for")},
    {"subject_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Whom it shows")},
    {"taken_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Taken at")},
};

constexpr Words kActions[] = {
    {"attachment.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "File attached")},
    {"attachment.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Attached file put away")},
    {"attachment.listed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Pictures looked through")},
    {"attachment.opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Attached file opened")},
    {"workspace.tidied", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Cleared up")},
};

constexpr Words kPermissions[] = {
    {"attachments.add", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Attach photos and files")},
    {"attachments.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See photos and files")},
};

constexpr Words kReasons[] = {
    {"attachment.unknown", QT_TRANSLATE_NOOP("ErrorText", "This file is not there any more.")},
    {"blob.missing",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The photo or scan itself is missing from the folder of the workspace. It may be "
         "beside a backup: restore from there.")},
    {"blob.damaged",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This photo or scan is damaged and cannot be opened. It may be whole beside a "
         "backup.")},
    {"blob.exists",
     QT_TRANSLATE_NOOP("ErrorText", "There is already a file under this number. Try again.")},
};

constexpr Words kRules[] = {
    {"image",
     QT_TRANSLATE_NOOP("FieldErrorText", "This picture cannot be read. Photograph or scan it again.")},
    {"too_large", QT_TRANSLATE_NOOP("FieldErrorText", "This file is too large: 64 MB at most.")},
};

} // namespace

ModuleWords attachmentsWords()
{
    return {.kinds = kKinds,
            .fields = kFields,
            .actions = kActions,
            .permissions = kPermissions,
            .reasons = kReasons,
            .rules = kRules};
}

} // namespace seraph::ui
