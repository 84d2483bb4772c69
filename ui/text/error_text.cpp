// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/error_log.h"
#include "ui/text/module_words.h"

#include <QCoreApplication>

namespace seraph::ui {

namespace {

const char* wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "This does not exist any more. It may have been moved or archived.");
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "Something in the form is not right yet. Look at the marked fields.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "Somebody else changed this in the meantime. Load it again and repeat your change.");
    case ErrorCode::Denied:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "You do not have the right to do this. Ask the owner or a manager.");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP("ErrorText", "The workspace is locked. Sign in first.");
    case ErrorCode::WrongKey:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Name or password is wrong. Check Caps Lock and try again.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The stored data is damaged or was changed by something other than Seraph. Restore the newest backup.");
    case ErrorCode::Newer:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "This was written by a newer version of Seraph. Update Seraph on this PC.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This is in use elsewhere. Wait a moment or close it there.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText", "Stopped. Nothing was changed.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The disk is full. Nothing was lost; make room and try again.");
    case ErrorCode::Io:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "Reading or writing failed. Nothing was lost; check the drive and try again.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "Something went wrong inside Seraph. Nothing was saved. Start it again; if it comes back, export the diagnostics and send them to us.");
    }
    return "";
}

} // namespace

QString errorText(const Error& error)
{
    rememberShown(error);
    if (const QString words = wordsFor(WordTable::Reasons, error.reason); !words.isEmpty())
        return words;
    if (error.code == ErrorCode::Invalid && !error.fields.empty())
        return fieldErrorText(error.fields.front());
    return QCoreApplication::translate("ErrorText", wordsOf(error.code));
}

QString fieldErrorText(const FieldError& error)
{
    const QString words = wordsFor(WordTable::Rules, error.rule);
    return words.isEmpty() ? wordsFor(WordTable::Rules, u"wrong") : words;
}

bool hasWordsForReason(QStringView reason)
{
    return hasWordsFor(WordTable::Reasons, reason);
}

bool hasWordsForRule(QStringView rule)
{
    return hasWordsFor(WordTable::Rules, rule);
}

} // namespace seraph::ui
