// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace seraph::tests {
namespace {

using namespace Qt::StringLiterals;

/// The modules from the bottom up. One may include itself and those before it. A new module adds its line here.
const QStringList& modulesFromTheBottom()
{
    static const QStringList modules{
        u"base"_s,           u"storage"_s,       u"vault"_s,       u"journal"_s,  u"session"_s,
        u"organisation"_s,   u"tasks"_s,         u"attachments"_s, u"clients"_s,  u"catalogue"_s,
        u"qualifications"_s, u"consultations"_s, u"scheduling"_s,  u"care"_s,     u"placements"_s,
        u"followups"_s,      u"billing"_s,       u"feedback"_s,    u"training"_s, u"complaints"_s,
        u"quality"_s,        u"review"_s,        u"privacy"_s,     u"exchange"_s, u"sync"_s};
    return modules;
}

/// Calls `judge` for each include of ours (in quotes); a text it returns is a finding.
Check forEachInclude(std::function<QString(const QString& path, const QString& included)> judge)
{
    return [judge = std::move(judge)](const SourceFile& file) {
        static const QRegularExpression include(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);
        std::vector<Finding> findings;
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            const auto match = include.match(file.code[i]);
            const QString what = match.hasMatch() ? judge(file.path, match.captured(1)) : QString();
            if (!what.isEmpty())
                findings.push_back({u"%1:%2"_s.arg(file.path).arg(i + 1), what});
        }
        return findings;
    };
}

/// "core/vault/slot.h" is in room "vault" of "core"; empty for files that lie in no room, such as core/modules.cpp.
QString roomOf(const QString& path, const QString& house)
{
    return path.startsWith(house + u'/') && path.count(u'/') > 1 ? path.section(u'/', 1, 1)
                                                                 : QString();
}

QString upwardInCore(const QString& path, const QString& included)
{
    const QString from = roomOf(path, u"core"_s);
    const QString to = roomOf(included, u"core"_s);
    if (from.isEmpty())
        return {};
    const auto& modules = modulesFromTheBottom();
    if (!modules.contains(from))
        return u"core/%1 has no place in the order of modules; give it one in include_rules.cpp"_s.arg(
            from);
    if (included.startsWith(u"ui/"_s) || included.startsWith(u"app/"_s))
        return u"the core knows no screens: "_s + included;
    return !to.isEmpty() && modules.indexOf(to) > modules.indexOf(from) ? u"upwards: "_s + included
                                                                        : QString();
}

QString upwardInUi(const QString& path, const QString& included)
{
    const QString from = roomOf(path, u"ui"_s);
    const QString to = roomOf(included, u"ui"_s);
    if (from.isEmpty() || to.isEmpty() || from == to || from == u"shell"_s)
        return included.startsWith(u"app/"_s) && !from.isEmpty() ? u"upwards: "_s + included
                                                                 : QString();
    static const QStringList shared{u"text"_s, u"documents"_s, u"widgets"_s, u"desk"_s};
    const bool downward = shared.contains(to) &&
                          (!shared.contains(from) || shared.indexOf(to) < shared.indexOf(from));
    return downward ? QString() : u"upwards: "_s + included;
}

QString pastTheDoor(const QString& path, const QString& included)
{
    if (!path.startsWith(u"ui/"_s) && !path.startsWith(u"app/"_s))
        return {};
    static const QRegularExpression inner(uR"(^core/storage/|^core/\w+/\w+_(repository|record)\.h$)"_s);
    return inner.match(included).hasMatch() ? u"past the door: "_s + included : QString();
}

QString screenInCore(const QString& path, const QString& included)
{
    static const QRegularExpression screen(
        uR"(^(QtWidgets|QtGui|QtPrintSupport)\b|^Q(Widget|Application|GuiApplication|Dialog|MessageBox|Painter|Pixmap|Icon|Font|Action|Window|Screen|Printer)\b)"_s);
    const bool withoutScreen = path.startsWith(u"core/"_s) || path.startsWith(u"ui/text/"_s) ||
                               path.startsWith(u"app/cli/"_s);
    const bool ofOurs = path.startsWith(u"app/cli/"_s) &&
                        QRegularExpression(uR"(^ui/(widgets|shell)/)"_s).match(included).hasMatch();
    return withoutScreen && (screen.match(included).hasMatch() || ofOurs) ? u"a screen: "_s + included
                                                                          : QString();
}

QString sqlOutsideStorage(const QString& path, const QString& included)
{
    const bool foreign = included.startsWith(u"QSql"_s) || included.startsWith(u"QtSql"_s) ||
                         included.contains(u"sqlite3.h"_s);
    const bool product =
        path.startsWith(u"core/"_s) || path.startsWith(u"ui/"_s) || path.startsWith(u"app/"_s);
    return foreign && product && !path.startsWith(u"core/storage/"_s) ? u"database: "_s + included
                                                                      : QString();
}

QString fileOfRule(const QString& path, const QString& included)
{
    // complaint.h is values and rules: pure functions that tests reach without a database.
    static const QRegularExpression inner(
        uR"(_(record|repository|commands|queries)\.h$|/module\.h$|^core/(storage|session|journal)/(?!(actor|permission|revision)\.h))"_s);
    static const QRegularExpression outer(
        uR"(_(record|repository|commands|queries)\.(h|cpp)$|/module\.(h|cpp)$|_reactions\.(h|cpp)$|/(founding|missing|new_person|holiday_import|permissions)\.(h|cpp)$)"_s);
    const QString room = roomOf(path, u"core"_s);
    const bool business =
        modulesFromTheBottom().indexOf(room) > modulesFromTheBottom().indexOf(u"session"_s);
    const bool repository = path.contains(u"_repository."_s) || path.contains(u"_record."_s);
    static const QRegularExpression above(uR"(_(commands|queries)\.h$|/module\.h$)"_s);
    if (business && repository && above.match(included).hasMatch())
        return u"a repository knows no commands: "_s + included;
    return business && !outer.match(path).hasMatch() && inner.match(included).hasMatch()
               ? u"values and rules know no store and no door: "_s + included
               : QString();
}

} // namespace

std::vector<Rule> includeRules()
{
    return {
        {u"Modules of the core include downwards only"_s,
         u"A reader of one module needs only those before it; a cycle would make two modules one."_s,
         forEachInclude(&upwardInCore),
         sourceFile(u"core/vault/slot.cpp"_s, u"#include \"core/session/session.h\""_s)},
        {u"Folders of the ui include text, documents and widgets, and never each other or the shell"_s,
         u"The shell puts pages together; a page that knew the shell could not be shown or tested without it."_s,
         forEachInclude(&upwardInUi),
         sourceFile(u"ui/widgets/form.cpp"_s, u"#include \"ui/shell/main_window.h\""_s)},
        {u"Screens and programs go through the door"_s,
         u"Permission, transaction and journal are in Session; whoever includes a repository goes around them."_s,
         forEachInclude(&pastTheDoor),
         sourceFile(u"ui/tasks/page.cpp"_s, u"#include \"core/tasks/task_repository.h\""_s)},
        {u"The core, the words and the command line know no widgets"_s,
         u"What is true without a screen must run on a machine without one, and be tested there."_s,
         forEachInclude(&screenInCore),
         sourceFile(u"core/base/x.cpp"_s, u"#include <QMessageBox>"_s)},
        {u"Only core/storage includes Qt SQL or SQLite"_s,
         u"Keys, transactions and typed values are decided in one place, and a change of engine is one folder."_s,
         forEachInclude(&sqlOutsideStorage),
         sourceFile(u"core/tasks/x.cpp"_s, u"#include <QSqlQuery>"_s)},
        {u"Inside a module the files keep their roles"_s,
         u"Values and rules stay pure, repositories only find and list: who knows one module knows them all."_s,
         forEachInclude(&fileOfRule),
         sourceFile(u"core/tasks/task.cpp"_s, u"#include \"core/tasks/task_repository.h\""_s)},
    };
}

} // namespace seraph::tests
