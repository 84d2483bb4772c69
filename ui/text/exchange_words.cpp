// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kKinds[] = {
    {"import_batch", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Import")},
    {"import_fingerprints", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Rows that came in")},
    {"import_mapping", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Columns of a file")},
};

constexpr Words kFields[] = {
    {"accepted", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Taken over")},
    {"batch_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Import")},
    {"choice", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Which column is what")},
    {"command", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Entry in the journal")},
    {"duplicates", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "On file already")},
    {"field", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Field")},
    {"file_name", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "File")},
    {"header_key", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Headers")},
    {"made_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Made by")},
    {"prints", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Fingerprints")},
    {"rejected", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Left out")},
    {"row_count", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Rows")},
    {"sheet_name", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Sheet")},
    {"undone_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Taken back at")},
};

constexpr Words kActions[] = {
    {"client.imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client brought in")},
    {"import.made", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "File brought in")},
    {"import.undone", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Import taken back")},
    {"list.exported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "List saved as a spreadsheet")},
    {"client.exported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client saved as files")},
    {"followup.imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up brought in")},
    {"order.imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Open course brought in")},
    {"placement.imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Placement brought in")},
    {"question.imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Question brought in")},
    {"service.imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Service brought in")},
    {"staff.imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Member of staff brought in")},
};

constexpr Words kPermissions[] = {
    {"exchange.client",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Save everything about a client as files")},
    {"exchange.import",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Bring in spreadsheets and take them back")},
    {"exchange.lists", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Save lists as spreadsheets")},
};

constexpr Words kCodes[] = {
    {"clients", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Clients")},
    {"courses", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Open courses")},
    {"follow_ups", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-ups due")},
    {"placements", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Running placements")},
    {"services", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Services and prices")},
};

constexpr Words kReasons[] = {
    {"file.not_written",
     QT_TRANSLATE_NOOP("ErrorText", "The file could not be written. Choose another folder.")},
    {"import.columns",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The columns of this file do not hold what is needed, or two go to one field. Say which "
         "column is what.")},
    {"import.undone", QT_TRANSLATE_NOOP("ErrorText", "This import has been taken back already.")},
    {"import.used",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Somebody has worked with some of these records since. Take back the others, or leave the import as it is.")},
    {"sheet.damaged",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This file is damaged or incomplete. Open it in the program that made it and save it again.")},
    {"sheet.empty", QT_TRANSLATE_NOOP("ErrorText", "This file is empty.")},
    {"sheet.encrypted",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This file is protected with a password. Save it without one and try again.")},
    {"sheet.no_such_sheet",
     QT_TRANSLATE_NOOP("ErrorText", "This sheet is not in the file, or there is none with cells.")},
    {"sheet.not_confined",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This PC does not let Seraph read foreign files safely, so none is read.")},
    {"sheet.old_format",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This is an old .xls file. Open it in Excel, WPS or LibreOffice and save it as .xlsx.")},
    {"sheet.open_quote",
     QT_TRANSLATE_NOOP(
         "ErrorText", "A quotation mark in this text file is never closed, so rows cannot be told apart. Correct it in the program that made the file.")},
    {"sheet.other_format",
     QT_TRANSLATE_NOOP("ErrorText", "This is no table that Seraph reads. Save it as .xlsx or .csv.")},
    {"sheet.reader_failed",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Reading this file failed, and nothing came in. It may be damaged, or made to do harm.")},
    {"sheet.reader_missing",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The part of Seraph that reads spreadsheets is missing. Install the program again.")},
    {"sheet.suspicious",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This file is built like one that is meant to do harm, and was not read.")},
    {"sheet.too_large", QT_TRANSLATE_NOOP("ErrorText", "This file is too large. Split it into several.")},
    {"sheet.unknown_encoding",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The characters of this text file are not in the chosen encoding. Choose another one.")},
    {"sheet.unknown_separator", QT_TRANSLATE_NOOP("ErrorText", "This separator is not known.")},
};

constexpr Words kRules[] = {
    {"already_done",
     QT_TRANSLATE_NOOP("FieldErrorText", "This is done already; only what is still owed comes in.")},
    {"ambiguous",
     QT_TRANSLATE_NOOP("FieldErrorText", "Several fit. Say it more exactly, for example by number.")},
    {"ambiguous_date",
     QT_TRANSLATE_NOOP("FieldErrorText", "This can be two different days. Write year-month-day.")},
    {"bad_amount",
     QT_TRANSLATE_NOOP("FieldErrorText", "This is no amount. Write it like 1280 or 1280.50.")},
    {"bad_number", QT_TRANSLATE_NOOP("FieldErrorText", "This is no number.")},
    {"digits_lost",
     QT_TRANSLATE_NOOP("FieldErrorText",
                       "The spreadsheet has rounded this long number. Enter it as text.")},
    {"error_cell",
     QT_TRANSLATE_NOOP("FieldErrorText", "This cell holds an error or a formula without a value.")},
    {"other_code",
     QT_TRANSLATE_NOOP(
         "FieldErrorText",
         "This service is on file under another code. Leave the code out to set its price.")},
    {"other_name",
     QT_TRANSLATE_NOOP("FieldErrorText", "This code belongs to a service with another name.")},
    {"not_permitted", QT_TRANSLATE_NOOP("FieldErrorText", "You may not enter this.")},
};

} // namespace

ModuleWords exchangeWords()
{
    return {.kinds = kKinds,
            .fields = kFields,
            .actions = kActions,
            .permissions = kPermissions,
            .codes = kCodes,
            .reasons = kReasons,
            .rules = kRules};
}

} // namespace seraph::ui
