// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace seraph::ui {

namespace {

struct Words {
    const char* code;
    const char* english;
};

constexpr Words kReasons[] = {
    // Vault and files
    {"vault.network_folder", QT_TRANSLATE_NOOP("ErrorText", "This folder is on another computer or a network drive. The data could be damaged there. Choose a folder on this PC.")},
    {"vault.cloud_folder", QT_TRANSLATE_NOOP("ErrorText", "This folder is synchronised to a cloud drive. The data could be damaged there. Choose a folder outside the cloud drive.")},
    {"vault.not_empty", QT_TRANSLATE_NOOP("ErrorText", "There are already files in this folder. Choose an empty folder or a new name.")},
    {"vault.exists", QT_TRANSLATE_NOOP("ErrorText", "There is already a workspace in this folder. Open it, or choose another folder.")},
    {"vault.no_header", QT_TRANSLATE_NOOP("ErrorText", "There is no workspace in this folder. Choose the folder that holds the file vault.hdr, or restore a backup.")},
    {"vault.header_damaged", QT_TRANSLATE_NOOP("ErrorText", "The key file of this workspace is damaged. Your data file may be whole: restore the newest backup beside it, or ask somebody who has the recovery kit.")},
    {"vault.header_tampered", QT_TRANSLATE_NOOP("ErrorText", "The key file of this workspace was changed by something other than Seraph. Do not go on working with it. Restore the newest backup and keep the old folder as evidence.")},
    {"vault.header_rolled_back", QT_TRANSLATE_NOOP("ErrorText", "The key file is older than the one this PC has seen. Somebody may have put an old copy back. The owner can open it with the recovery kit.")},
    {"vault.newer", QT_TRANSLATE_NOOP("ErrorText", "This workspace was written by a newer version of Seraph. Update Seraph on this PC; nothing was changed.")},
    {"vault.in_use", QT_TRANSLATE_NOOP("ErrorText", "This workspace is open elsewhere. Close it there first.")},
    {"vault.device_unknown", QT_TRANSLATE_NOOP("ErrorText", "This PC does not know this workspace yet. The owner must sign in here once; after that, staff can.")},
    {"vault.not_enough_memory", QT_TRANSLATE_NOOP("ErrorText", "There is not enough free memory to check the password. Close other programs and try again.")},
    {"vault.too_many_people", QT_TRANSLATE_NOOP("ErrorText", "No more people can sign in to this workspace. Remove somebody who has left first.")},
    {"vault.wrong_password", QT_TRANSLATE_NOOP("ErrorText", "Name or password is wrong. Check Caps Lock and try again.")},
    {"vault.wrong_recovery_code", QT_TRANSLATE_NOOP("ErrorText", "This recovery code does not belong to this workspace. Check the page of the recovery kit.")},
    {"file.no_access", QT_TRANSLATE_NOOP("ErrorText", "Seraph may not read or write this place. Choose another folder, or ask whoever manages this PC.")},
    {"file.read_only", QT_TRANSLATE_NOOP("ErrorText", "This place can only be read. Choose a folder that can be written to.")},
    {"file.not_found", QT_TRANSLATE_NOOP("ErrorText", "The file or folder is not there any more. Is the drive plugged in?")},
    {"file.too_large", QT_TRANSLATE_NOOP("ErrorText", "This file is too large to be what it claims to be. It was not opened.")},
    // Storage
    {"storage.plaintext", QT_TRANSLATE_NOOP("ErrorText", "The data file is not encrypted, so it is not ours. It was not opened. Restore the newest backup.")},
    {"storage.truncated", QT_TRANSLATE_NOOP("ErrorText", "The data file ends too early. Restore the newest backup; the damaged file is kept beside it.")},
    {"storage.unreadable", QT_TRANSLATE_NOOP("ErrorText", "The data file cannot be read. Is the drive plugged in and in order?")},
    {"storage.no_file", QT_TRANSLATE_NOOP("ErrorText", "The data file of this workspace is missing. Restore the newest backup.")},
    {"storage.no_cipher", QT_TRANSLATE_NOOP("ErrorText", "Seraph was installed without its encryption and refuses to work. Install it again.")},
    // Backup
    {"backup.damaged", QT_TRANSLATE_NOOP("ErrorText", "This backup is damaged and was not used. Choose another one.")},
    {"backup.incomplete", QT_TRANSLATE_NOOP("ErrorText", "This backup ends too early: it was cut off while being copied. Choose another one.")},
    {"backup.no_place", QT_TRANSLATE_NOOP("ErrorText", "The place for backups is not there. Plug in the drive, or choose another place in Settings.")},
    {"backup.foreign", QT_TRANSLATE_NOOP("ErrorText", "This backup belongs to another workspace.")},
    // Printing
    {"print.no_printer", QT_TRANSLATE_NOOP("ErrorText", "There is no printer here, or the chosen one is gone. Choose another one, or save the page as PDF.")},
    {"print.printer_failed", QT_TRANSLATE_NOOP("ErrorText", "The printer did not take the pages. Is it switched on, has it paper, and is nothing jammed? Then print again.")},
    {"print.paper_only", QT_TRANSLATE_NOOP("ErrorText", "This page opens data, so it is only printed and never saved as a file. Connect a printer, or copy it out by hand.")},
    // Accounts and rights
    {"account.unknown", QT_TRANSLATE_NOOP("ErrorText", "Nobody with this sign-in name works here.")},
    {"account.exists", QT_TRANSLATE_NOOP("ErrorText", "Somebody already has this sign-in name. Choose another one.")},
    {"account.ended", QT_TRANSLATE_NOOP("ErrorText", "This person can no longer sign in. The owner can give access again in Settings.")},
    {"account.owner_stays", QT_TRANSLATE_NOOP("ErrorText", "A workspace needs an owner. Make somebody else owner first.")},
    {"account.owners_own", QT_TRANSLATE_NOOP("ErrorText", "Only the owner can change this for the owner.")},
    {"account.last_owner", QT_TRANSLATE_NOOP("ErrorText", "A workspace needs an owner. Make somebody else owner first.")},
    {"role.in_use", QT_TRANSLATE_NOOP("ErrorText", "People still have this role. Give them another one first.")},
    {"role.beyond_own_rights", QT_TRANSLATE_NOOP("ErrorText", "You cannot give rights that you do not have yourself.")},
    {"branch.unknown", QT_TRANSLATE_NOOP("ErrorText", "This branch does not exist any more.")},
    {"undo.changed_since", QT_TRANSLATE_NOOP("ErrorText", "This has been changed since and can no longer be undone. Open the record and correct it there.")},
};

constexpr Words kRules[] = {
    {"required", QT_TRANSLATE_NOOP("FieldErrorText", "Please fill this in.")},
    {"taken", QT_TRANSLATE_NOOP("FieldErrorText", "This is already in use. Choose another one.")},
    {"unknown", QT_TRANSLATE_NOOP("FieldErrorText", "This is not one of the choices.")},
    {"too_long", QT_TRANSLATE_NOOP("FieldErrorText", "This is too long.")},
    {"too_short", QT_TRANSLATE_NOOP("FieldErrorText", "This is too short.")},
    {"too_common", QT_TRANSLATE_NOOP("FieldErrorText", "This password is easy to guess. Choose another one.")},
    {"contains_name", QT_TRANSLATE_NOOP("FieldErrorText", "The password must not contain the name of a person, the city or the organisation.")},
    {"mismatch", QT_TRANSLATE_NOOP("FieldErrorText", "The two entries differ.")},
    {"format", QT_TRANSLATE_NOOP("FieldErrorText", "This cannot be read. Look at the example.")},
    {"date", QT_TRANSLATE_NOOP("FieldErrorText", "This is not a date.")},
    {"time", QT_TRANSLATE_NOOP("FieldErrorText", "This is not a time of day.")},
    {"number", QT_TRANSLATE_NOOP("FieldErrorText", "This is not a number.")},
    {"range", QT_TRANSLATE_NOOP("FieldErrorText", "This is outside the allowed range.")},
    {"order", QT_TRANSLATE_NOOP("FieldErrorText", "The end must come after the beginning.")},
    {"overlap", QT_TRANSLATE_NOOP("FieldErrorText", "This overlaps another entry.")},
    {"character", QT_TRANSLATE_NOOP("FieldErrorText", "There is a character that cannot stand here.")},
    {"checksum", QT_TRANSLATE_NOOP("FieldErrorText", "One of the characters is wrong. Compare with the paper.")},
    {"length", QT_TRANSLATE_NOOP("FieldErrorText", "Characters are missing or there are too many.")},
    {"same_holder", QT_TRANSLATE_NOOP("FieldErrorText", "These are two pages of the same holder. Two different ones are needed.")},
    {"wrong", QT_TRANSLATE_NOOP("FieldErrorText", "This is not right.")},
};

template <std::size_t Count> const Words* findWords(const Words (&table)[Count], QStringView code)
{
    const auto* found = std::find_if(std::begin(table), std::end(table),
                                     [code](const Words& words) { return code == QLatin1StringView(words.code); });
    return found == std::end(table) ? nullptr : found;
}

const char* wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QT_TRANSLATE_NOOP("ErrorText", "This does not exist any more. It may have been moved or archived.");
    case ErrorCode::Invalid: return QT_TRANSLATE_NOOP("ErrorText", "Something in the form is not right yet. Look at the marked fields.");
    case ErrorCode::Conflict: return QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed this in the meantime. Load it again and repeat your change.");
    case ErrorCode::Denied: return QT_TRANSLATE_NOOP("ErrorText", "You do not have the right to do this. Ask the owner or a manager.");
    case ErrorCode::Locked: return QT_TRANSLATE_NOOP("ErrorText", "The workspace is locked. Sign in first.");
    case ErrorCode::WrongKey: return QT_TRANSLATE_NOOP("ErrorText", "Name or password is wrong. Check Caps Lock and try again.");
    case ErrorCode::Corrupt: return QT_TRANSLATE_NOOP("ErrorText", "The stored data is damaged or was changed by something other than Seraph. Restore the newest backup.");
    case ErrorCode::Newer: return QT_TRANSLATE_NOOP("ErrorText", "This was written by a newer version of Seraph. Update Seraph on this PC.");
    case ErrorCode::Busy: return QT_TRANSLATE_NOOP("ErrorText", "This is in use elsewhere. Wait a moment or close it there.");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("ErrorText", "Stopped. Nothing was changed.");
    case ErrorCode::DiskFull: return QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Nothing was lost; make room and try again.");
    case ErrorCode::Io: return QT_TRANSLATE_NOOP("ErrorText", "Reading or writing failed. Nothing was lost; check the drive and try again.");
    case ErrorCode::Internal: return QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside Seraph. Nothing was saved. Start it again; if it comes back, export the diagnostics and send them to us.");
    }
    return "";
}

} // namespace

QString errorText(const Error& error)
{
    if (const Words* words = findWords(kReasons, error.reason))
        return QCoreApplication::translate("ErrorText", words->english);
    if (error.code == ErrorCode::Invalid && !error.fields.empty())
        return fieldErrorText(error.fields.front());
    return QCoreApplication::translate("ErrorText", wordsOf(error.code));
}

QString fieldErrorText(const FieldError& error)
{
    const Words* words = findWords(kRules, error.rule);
    return QCoreApplication::translate("FieldErrorText", words ? words->english : kRules[std::size(kRules) - 1].english);
}

bool hasWordsForReason(QStringView reason)
{
    return findWords(kReasons, reason) != nullptr;
}

bool hasWordsForRule(QStringView rule)
{
    return findWords(kRules, rule) != nullptr;
}

} // namespace seraph::ui
