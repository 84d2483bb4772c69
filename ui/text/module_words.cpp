// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include "ui/text/kind_list.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace seraph::ui {

namespace {

using Lookup = QHash<QLatin1StringView, const char*>;

/// A module adds its line here.
std::vector<ModuleWords> allModules()
{
    return {
        groundWords(),
        groundReasons(),
        attachmentsWords(),
        clientsWords(),
        catalogueWords(),
        consultationsWords(),
        careWords(),
        exchangeWords(),
        followupsWords(),
        feedbackWords(),
        complaintsWords(),
        placementsWords(),
        qualificationsWords(),
        disputesWords(),
        qualityWords(),
        trainingWords(),
        reviewWords(),
    };
}

const std::vector<ModuleWords>& modules()
{
    static const std::vector<ModuleWords> all = allModules();
    return all;
}

std::span<const Words> tableOf(const ModuleWords& words, WordTable table)
{
    switch (table) {
    case WordTable::Kinds: return words.kinds;
    case WordTable::Fields: return words.fields;
    case WordTable::Actions: return words.actions;
    case WordTable::Permissions: return words.permissions;
    case WordTable::Codes: return words.codes;
    case WordTable::Reasons: return words.reasons;
    case WordTable::Rules: return words.rules;
    }
    return {};
}

/// Where two modules know the same code (a field "name"), the earlier one's words stand.
Lookup collect(WordTable table)
{
    Lookup lookup;
    for (const ModuleWords& module : modules()) {
        for (const Words& words : tableOf(module, table)) {
            if (const QLatin1StringView code(words.code); !lookup.contains(code))
                lookup.insert(code, words.english);
        }
    }
    return lookup;
}

const char* contextOf(WordTable table)
{
    switch (table) {
    case WordTable::Reasons: return "ErrorText";
    case WordTable::Rules: return "FieldErrorText";
    default: return "seraph::ui::RecordText";
    }
}

const char* englishFor(WordTable table, QStringView code)
{
    static const std::array lookups{collect(WordTable::Kinds),
                                    collect(WordTable::Fields),
                                    collect(WordTable::Actions),
                                    collect(WordTable::Permissions),
                                    collect(WordTable::Codes),
                                    collect(WordTable::Reasons),
                                    collect(WordTable::Rules)};
    const QByteArray latin = code.toLatin1();
    return lookups.at(std::size_t(table)).value(QLatin1StringView(latin), nullptr);
}

} // namespace

QString wordsFor(WordTable table, QStringView code)
{
    const char* english = englishFor(table, code);
    return english ? QCoreApplication::translate(contextOf(table), english) : QString();
}

bool hasWordsFor(WordTable table, QStringView code)
{
    return englishFor(table, code) != nullptr;
}

QStringList allKinds()
{
    QStringList kinds;
    for (const ModuleWords& module : modules()) {
        for (const Words& words : module.kinds)
            kinds << QString::fromLatin1(words.code);
    }
    kinds.removeDuplicates();
    return kinds;
}

const MissingWords* missingWordsFor(QStringView code)
{
    for (const ModuleWords& module : modules()) {
        for (const MissingWords& words : module.missing) {
            if (code == QLatin1StringView(words.code))
                return &words;
        }
    }
    return nullptr;
}

} // namespace seraph::ui
