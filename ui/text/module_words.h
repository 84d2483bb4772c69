// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

/// The words of every module: code → English, translated when it is looked up. Each module has one file,
/// `<module>_words.cpp`, with its tables and one function; module_words.cpp lists the functions.
namespace seraph::ui {

/// Marked with QT_TRANSLATE_NOOP under the context that belongs to the table, see `WordTable`.
struct Words {
    const char* code;
    const char* english;
};

struct MissingWords {
    const char* code;
    const char* what; ///< "A place for the backups"
    const char* why;  ///< one sentence
};

struct ModuleWords {
    std::span<const Words> kinds = {};       ///< records: "branch"
    std::span<const Words> fields = {};      ///< columns: "opened_on"
    std::span<const Words> actions = {};     ///< journal: "branch.added"
    std::span<const Words> permissions = {}; ///< rights: "organisation.edit"
    std::span<const Words> codes = {};       ///< stored values: "employed"
    std::span<const Words> reasons = {};     ///< Error::reason
    std::span<const Words> rules = {};       ///< FieldError::rule
    std::span<const MissingWords> missing = {};
};

ModuleWords groundWords();   ///< session, organisation, tasks: records
ModuleWords groundReasons(); ///< session, organisation, tasks, vault, storage, files: errors

ModuleWords attachmentsWords();
ModuleWords clientsWords();
ModuleWords catalogueWords();
ModuleWords consultationsWords();
ModuleWords careWords();
ModuleWords exchangeWords();
ModuleWords followupsWords();
ModuleWords feedbackWords();
ModuleWords complaintsWords();
ModuleWords placementsWords();
ModuleWords qualificationsWords();
ModuleWords disputesWords(); ///< of complaints: disputes, evidence, incidents
ModuleWords qualityWords();
ModuleWords trainingWords();
ModuleWords reviewWords();

/// A table and the translation context its words are marked with.
enum class WordTable {
    Kinds,       ///< seraph::ui::RecordText
    Fields,      ///< seraph::ui::RecordText
    Actions,     ///< seraph::ui::RecordText
    Permissions, ///< seraph::ui::RecordText
    Codes,       ///< seraph::ui::RecordText
    Reasons,     ///< ErrorText
    Rules,       ///< FieldErrorText
};

/// In the language shown now; null where no module has words for the code.
QString wordsFor(WordTable table, QStringView code);
bool hasWordsFor(WordTable table, QStringView code);
/// What is missing under that code (context seraph::ui::MissingText), untranslated; null when unknown.
const MissingWords* missingWordsFor(QStringView code);

} // namespace seraph::ui
