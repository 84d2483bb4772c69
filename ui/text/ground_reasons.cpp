// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kReasons[] = {
    // Vault and files
    {"vault.network_folder",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This folder is on another computer or a network drive. The data could be damaged there. Choose a folder on this PC.")},
    {"vault.cloud_folder",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This folder is synchronised to a cloud drive. The data could be damaged there. Choose a folder outside the cloud drive.")},
    {"vault.not_empty",
     QT_TRANSLATE_NOOP(
         "ErrorText", "There are already files in this folder. Choose an empty folder or a new name.")},
    {"vault.exists",
     QT_TRANSLATE_NOOP(
         "ErrorText", "There is already a workspace in this folder. Open it, or choose another folder.")},
    {"vault.unfinished",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Setting up this workspace was interrupted before anything was kept in it. Set it up again in another folder.")},
    {"vault.no_header",
     QT_TRANSLATE_NOOP(
         "ErrorText", "There is no workspace in this folder. Choose the folder that holds the file vault.hdr, or restore a backup.")},
    {"vault.header_damaged",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The key file of this workspace is damaged. Your data file may be whole: restore the "
         "newest backup beside it, or ask somebody who has the recovery kit.")},
    {"vault.header_tampered",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The key file of this workspace was changed by something other than Seraph. Do not go on "
         "working with it. Restore the newest backup and keep the old folder as evidence.")},
    {"vault.header_rolled_back",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The key file is older than the one this PC has seen. Somebody may have put "
                       "an old copy back. The owner can open it with the recovery kit.")},
    {"vault.newer",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This workspace was written by a newer version of Seraph. Update Seraph on this PC; nothing was changed.")},
    {"session.elsewhere",
     QT_TRANSLATE_NOOP("ErrorText", "Seraph is just working on something longer. Try again in a moment.")},
    {"vault.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "This workspace is open elsewhere. Close it there first.")},
    {"vault.device_unknown",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This PC does not know this workspace yet. The owner must sign in here once; after that, staff can.")},
    {"vault.not_enough_memory",
     QT_TRANSLATE_NOOP(
         "ErrorText", "There is not enough free memory to check the password. Close other programs and try again.")},
    {"vault.too_many_people",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "No more people can sign in to this workspace. Remove somebody who has left first.")},
    {"vault.wrong_password",
     QT_TRANSLATE_NOOP("ErrorText", "Name or password is wrong. Check Caps Lock and try again.")},
    {"vault.wrong_recovery_code",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This recovery code does not belong to this workspace. Check the page of the recovery kit.")},
    {"file.no_access",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Seraph may not read or write this place. Choose another folder, or ask whoever manages this PC.")},
    {"file.read_only",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This place can only be read. Choose a folder that can be written to.")},
    {"file.not_found",
     QT_TRANSLATE_NOOP("ErrorText", "The file or folder is not there any more. Is the drive plugged in?")},
    {"file.too_large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This file is too large to be what it claims to be. It was not opened.")},
    // Storage
    {"storage.plaintext",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The data file is not encrypted, so it is not ours. It was not opened. Restore the newest backup.")},
    {"storage.truncated",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The data file ends too early. Restore the newest backup; the damaged file is kept beside it.")},
    {"storage.unreadable",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The data file cannot be read. Is the drive plugged in and in order?")},
    {"storage.no_file",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The data file of this workspace is missing. Restore the newest backup.")},
    {"storage.no_cipher",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Seraph was installed without its encryption and refuses to work. Install it again.")},
    // Backup
    {"backup.damaged",
     QT_TRANSLATE_NOOP("ErrorText", "This backup is damaged and was not used. Choose another one.")},
    {"backup.incomplete",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This backup ends too early: it was cut off while being copied. Choose another one.")},
    {"backup.longer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is something behind the end of this backup that does not belong to "
                       "it, so it was not used. Copy it "
                       "again from where it was made, or choose another one.")},
    {"backup.no_place",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The place for backups is not there. Plug in the drive, or choose another place in Settings.")},
    {"backup.foreign", QT_TRANSLATE_NOOP("ErrorText", "This backup belongs to another workspace.")},
    // Updates
    {"update.not_an_update", QT_TRANSLATE_NOOP("ErrorText", "This file is not an update of Seraph.")},
    {"update.not_genuine",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The signature of this update is not right: it was changed, or somebody else made it. It was not used.")},
    {"update.damaged",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This update is damaged or was cut off while being copied. Copy it again. Nothing was changed.")},
    {"update.other_system",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This update is for another system than this PC has. Nothing was changed.")},
    {"update.not_newer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This update is not newer than what is installed. Nothing was changed.")},
    // Printing
    {"print.no_printer",
     QT_TRANSLATE_NOOP(
         "ErrorText", "There is no printer here, or the chosen one is gone. Choose another one, or save the page as PDF.")},
    {"print.printer_failed",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The printer did not take the pages. Is it switched on, has it paper, and is nothing jammed? Then print again.")},
    {"print.paper_only",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This page opens data, so it is only printed and never saved as a PDF, and "
                       "there is no printer here. Connect one, or copy the page out by hand.")},
    // Accounts and rights
    {"account.unknown", QT_TRANSLATE_NOOP("ErrorText", "Nobody with this sign-in name works here.")},
    {"account.exists",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody already has this sign-in name. Choose another one.")},
    {"account.ended",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This person can no longer sign in. The owner can give access again in Settings.")},
    {"account.owner_stays",
     QT_TRANSLATE_NOOP("ErrorText", "A workspace needs an owner. Make somebody else owner first.")},
    {"account.owners_own",
     QT_TRANSLATE_NOOP("ErrorText", "Only the owner can change this for the owner.")},
    {"account.last_owner",
     QT_TRANSLATE_NOOP("ErrorText", "A workspace needs an owner. Make somebody else owner first.")},
    {"device.unknown", QT_TRANSLATE_NOOP("ErrorText", "This workspace knows no PC with this number.")},
    {"device.is_this_one",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This is the PC you are working on. Declare it lost from another one, after restoring the newest backup there.")},
    {"device.lost_already", QT_TRANSLATE_NOOP("ErrorText", "This PC was declared lost already.")},
    {"device.owner_declares",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only the owner can declare a PC lost, signed in with their own password.")},
    {"restore.owner_only",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Only the owner can restore a backup into a workspace, signed in with their own password.")},
    {"restore.copy_differs",
     QT_TRANSLATE_NOOP(
         "ErrorText", "What was restored differs from the backup, so nothing was changed. Check the disk and try again.")},
    {"rotation.recorded", QT_TRANSLATE_NOOP("ErrorText", "This key is on record already.")},
    {"role.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "People still have this role. Give them another one first.")},
    {"role.beyond_own_rights",
     QT_TRANSLATE_NOOP("ErrorText", "You cannot give rights that you do not have yourself.")},
    {"branch.unknown", QT_TRANSLATE_NOOP("ErrorText", "This branch does not exist any more.")},
    {"undo.changed_since",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This has been changed since and can no longer be undone. Open the record and correct it there.")},
    {"vault.read_only_folder",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This folder can only be read. Choose a folder that can be written to.")},
    {"vault.foreign_folder",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "There are already other files in this folder. Choose an empty folder or a new name.")},
    {"vault.no_folder",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This folder does not exist, and neither does the place it should lie in. Is the drive plugged in?")},
    {"vault.rolled_back",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This folder is older than what this PC has already seen. Somebody may have copied an old "
         "one back. The owner can open it on purpose or restore the newest backup.")},
    {"vault.no_owner",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This workspace has no owner any more. Open it with the recovery kit.")},
    {"vault.last_owner",
     QT_TRANSLATE_NOOP("ErrorText", "A workspace needs an owner. Make somebody else owner first.")},
    {"vault.no_slot",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This person has no password here yet. The owner can give one in Settings.")},
    {"vault.slot_outdated",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The key was changed since this person last signed in. The owner can give a new first password.")},
    {"vault.login_taken",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody already has this sign-in name. Choose another one.")},
    {"vault.wait",
     QT_TRANSLATE_NOOP("ErrorText", "Too many wrong passwords. Wait a moment before the next try.")},
    {"vault.tries_exhausted",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Too many wrong passwords for this name on this PC. The owner must sign in, or give a new first password.")},
    {"file.exists",
     QT_TRANSLATE_NOOP("ErrorText", "There is already a file of this name. Choose another name.")},
    {"file.not_writable",
     QT_TRANSLATE_NOOP("ErrorText", "This place cannot be written to. Choose another folder.")},
    {"backup.exists",
     QT_TRANSLATE_NOOP("ErrorText", "There is already a file with this name. Choose another name.")},
    {"backup.forged",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The signature of this backup is not right: it was changed or made by somebody else. It was not used.")},
    {"backup.member_changed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A part of this backup was changed after it was made. It was not used.")},
    {"backup.no_member",
     QT_TRANSLATE_NOOP("ErrorText", "A part of this backup is missing. Choose another one.")},
    {"backup.no_owner",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No owner can open this backup with a password. Use the recovery kit.")},
    {"backup.place_missing",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The place for backups is not there. Plug in the drive, or choose another place in Settings.")},
    {"backup.too_many_members",
     QT_TRANSLATE_NOOP("ErrorText", "There are more files than one backup can hold.")},
    {"backup.not_a_backup", QT_TRANSLATE_NOOP("ErrorText", "This file is not a backup of Seraph.")},
    {"backup.newer",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This backup was made by a newer version of Seraph. Update Seraph on this PC.")},
    {"backup.wrong_password",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This password does not open the backup. An old backup opens with the password the owner had then.")},
    {"backup.wrong_recovery_code",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This recovery code does not open the backup. It belongs to another kit.")},
    {"backup.other_vault", QT_TRANSLATE_NOOP("ErrorText", "This backup belongs to another workspace.")},
    {"account.not_active",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This person cannot sign in yet or any more. The owner can change that in Settings.")},
    {"account.not_in_shift",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This person has not signed in during this shift. The password is needed.")},
    {"pin.wrong", QT_TRANSLATE_NOOP("ErrorText", "This PIN is not right.")},
    {"pin.password_needed",
     QT_TRANSLATE_NOOP("ErrorText", "Too many wrong PINs. The password is needed now.")},
    {"permission.missing",
     QT_TRANSLATE_NOOP("ErrorText", "You do not have the right to do this. Ask the owner or a manager.")},
    {"scope.outside",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This belongs to another branch or another person, and your rights do not reach there.")},
    {"task.not_yours", QT_TRANSLATE_NOOP("ErrorText", "This task belongs to somebody else.")},
    {"branch.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "Staff or rooms still belong to this branch. Move them first.")},
    {"branch.last", QT_TRANSLATE_NOOP("ErrorText", "The last branch cannot be archived.")},
    {"room.in_use", QT_TRANSLATE_NOOP("ErrorText", "This room is still used. Move what is in it first.")},
    {"staff.has_account", QT_TRANSLATE_NOOP("ErrorText", "This person already has a sign-in name.")},
    {"staff.account_after_employment",
     QT_TRANSLATE_NOOP("ErrorText", "This person no longer works here. End the account first.")},
    {"organisation", QT_TRANSLATE_NOOP("ErrorText", "The organisation is not set up yet.")},
    {"record.changed",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Somebody else changed this in the meantime. Load it again and repeat your change.")},
    {"record.kind_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "This kind of record is not known to this version.")},
    {"command.unknown", QT_TRANSLATE_NOOP("ErrorText", "This version does not know this action.")},
    {"undo.not_possible", QT_TRANSLATE_NOOP("ErrorText", "This cannot be undone.")},
    {"workspace.founded_already", QT_TRANSLATE_NOOP("ErrorText", "This workspace is already set up.")},
    {"rotation.damaged",
     QT_TRANSLATE_NOOP(
         "ErrorText", "An interrupted change of keys cannot be finished: its files are damaged. Restore the newest backup.")},
    {"rotation.copy_differs",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The new copy differs from the old data, so the keys were not changed. Nothing was lost.")},
    {"rotation.database_open",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The data is still in use. Close everything else and change the keys again.")},
    {"rotation.taken_back",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The change of keys did not succeed and was taken back. Nothing was lost.")},
    {"storage.damaged",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The data file is damaged. Restore the newest backup; the damaged file is kept beside it.")},
    {"storage.checkpoint",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The data is in use, so it could not be tidied up. Nothing was lost.")},
    {"storage.file_exists",
     QT_TRANSLATE_NOOP("ErrorText", "There is already a data file. Choose another folder.")},
    {"storage.foreign_key",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Records point to others that are missing. Restore the newest backup.")},
    {"storage.not_ours",
     QT_TRANSLATE_NOOP("ErrorText", "This data file belongs to another program. It was not opened.")},
    {"storage.value",
     QT_TRANSLATE_NOOP("ErrorText", "A stored value cannot be read. Restore the newest backup.")},
    {"subject.key",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The key of this person's history is damaged. Run the check in the journal.")},
    {"journal.device",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The journal names a PC that is not known. Run the check in the journal.")},
    {"journal.devices_used_up",
     QT_TRANSLATE_NOOP("ErrorText", "No more PCs can be added to this workspace.")},
    {"journal.entry_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no such journal entry.")},
    {"journal.tail",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The end of the journal is missing: this file is older than what was signed. Run the check in the journal.")},
    {"journal.checkpoint",
     QT_TRANSLATE_NOOP(
         "ErrorText", "A signed checkpoint of the journal is damaged. Run the check in the journal.")},
    {"journal.entry",
     QT_TRANSLATE_NOOP("ErrorText", "A journal entry cannot be read. Run the check in the journal.")},
    {"journal.payload",
     QT_TRANSLATE_NOOP("ErrorText",
                       "What a journal entry says cannot be read. Run the check in the journal.")},
    {"journal.not_sealed",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This entry is not yet covered by a signed checkpoint. Try again after the next backup or after locking.")},
};

constexpr Words kRules[] = {
    {"required", QT_TRANSLATE_NOOP("FieldErrorText", "Please fill this in.")},
    {"taken", QT_TRANSLATE_NOOP("FieldErrorText", "This is already in use. Choose another one.")},
    {"unknown", QT_TRANSLATE_NOOP("FieldErrorText", "This is not one of the choices.")},
    {"too_long", QT_TRANSLATE_NOOP("FieldErrorText", "This is too long.")},
    {"under_15_characters",
     QT_TRANSLATE_NOOP(
         "FieldErrorText", "The owner's password needs at least 15 characters, because it opens the workspace anywhere.")},
    {"under_10_characters",
     QT_TRANSLATE_NOOP("FieldErrorText", "The password needs at least 10 characters.")},
    {"too_common",
     QT_TRANSLATE_NOOP("FieldErrorText", "This password is easy to guess. Choose another one.")},
    {"contains_name",
     QT_TRANSLATE_NOOP(
         "FieldErrorText",
         "The password must not contain the name of a person, the city or the organisation.")},
    {"mismatch", QT_TRANSLATE_NOOP("FieldErrorText", "The two entries differ.")},
    {"format", QT_TRANSLATE_NOOP("FieldErrorText", "This cannot be read. Look at the example.")},
    {"date", QT_TRANSLATE_NOOP("FieldErrorText", "This is not a date.")},
    {"time", QT_TRANSLATE_NOOP("FieldErrorText", "This is not a time of day.")},
    {"number", QT_TRANSLATE_NOOP("FieldErrorText", "This is not a number.")},
    {"range", QT_TRANSLATE_NOOP("FieldErrorText", "This is outside the allowed range.")},
    {"order", QT_TRANSLATE_NOOP("FieldErrorText", "The end must come after the beginning.")},
    {"overlap", QT_TRANSLATE_NOOP("FieldErrorText", "This overlaps another entry.")},
    {"character", QT_TRANSLATE_NOOP("FieldErrorText", "There is a character that cannot stand here.")},
    {"checksum",
     QT_TRANSLATE_NOOP("FieldErrorText", "One of the characters is wrong. Compare with the paper.")},
    {"length", QT_TRANSLATE_NOOP("FieldErrorText", "Characters are missing or there are too many.")},
    {"same_holder",
     QT_TRANSLATE_NOOP("FieldErrorText",
                       "These are two pages of the same holder. Two different ones are needed.")},
    {"day", QT_TRANSLATE_NOOP("FieldErrorText", "One of the days cannot be read.")},
    {"json",
     QT_TRANSLATE_NOOP("FieldErrorText",
                       "This file cannot be read. Export it again from where it came from.")},
    {"kind", QT_TRANSLATE_NOOP("FieldErrorText", "This is not one of the kinds that are known.")},
    {"year", QT_TRANSLATE_NOOP("FieldErrorText", "The year is not right.")},
    {"left", QT_TRANSLATE_NOOP("FieldErrorText", "This person no longer works here.")},
    {"never_open", QT_TRANSLATE_NOOP("FieldErrorText", "At least one day must have opening hours.")},
    {"same_as_before",
     QT_TRANSLATE_NOOP("FieldErrorText", "This is the password you have now. Choose another one.")},
    {"other_branch", QT_TRANSLATE_NOOP("FieldErrorText", "This belongs to another branch.")},
    {"span", QT_TRANSLATE_NOOP("FieldErrorText", "Write from and to, for example 09:00-12:00.")},
    {"bad_phone", QT_TRANSLATE_NOOP("FieldErrorText", "This does not look like a telephone number.")},
    {"bad_email", QT_TRANSLATE_NOOP("FieldErrorText", "This does not look like an e-mail address.")},
    {"bad_date", QT_TRANSLATE_NOOP("FieldErrorText", "There is no such day.")},
    {"bad_currency",
     QT_TRANSLATE_NOOP("FieldErrorText", "Write the three letters of a currency, for example CNY.")},
    {"unknown_time_zone", QT_TRANSLATE_NOOP("FieldErrorText", "This time zone is not known.")},
    {"ends_before_start", QT_TRANSLATE_NOOP("FieldErrorText", "The end must come after the beginning.")},
    {"has_control",
     QT_TRANSLATE_NOOP("FieldErrorText",
                       "There is a character that cannot be seen or printed. Type this again.")},
    {"has_space", QT_TRANSLATE_NOOP("FieldErrorText", "There must be no space in it.")},
    {"not_text",
     QT_TRANSLATE_NOOP("FieldErrorText", "This is not text that can be kept. Type it again.")},
    {"repeat_differs", QT_TRANSLATE_NOOP("FieldErrorText", "The two entries differ.")},
    {"wrong", QT_TRANSLATE_NOOP("FieldErrorText", "This is not right.")},
};

} // namespace

ModuleWords groundReasons()
{
    return {.reasons = kReasons, .rules = kRules};
}

} // namespace seraph::ui
