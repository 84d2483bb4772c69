// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace seraph::tests {
namespace {

using namespace Qt::StringLiterals;

/// A rule that a line of code must not match `forbidden`, in files whose path matches `where` and not `except`.
struct TextRule {
    QString name;
    QString rationale;
    QString forbidden;
    QString where;
    QString except;
    SourceFile badSample;
};

Check lineCheck(const TextRule& rule)
{
    const QRegularExpression forbidden(rule.forbidden);
    const QRegularExpression where(rule.where);
    const QRegularExpression except(rule.except.isEmpty() ? u"^$"_s : rule.except);
    return [forbidden, where, except](const SourceFile& file) {
        std::vector<Finding> findings;
        if (!where.match(file.path).hasMatch() || except.match(file.path).hasMatch())
            return findings;
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            if (const auto match = forbidden.match(file.code[i]); match.hasMatch())
                findings.push_back({u"%1:%2"_s.arg(file.path).arg(i + 1), match.captured(0)});
        }
        return findings;
    };
}

const QString kCore = u"^core/.*\\.(h|cpp)$"_s;
const QString kProduct = u"^(core|ui|app)/.*\\.(h|cpp)$"_s;
const QString kCpp = u"\\.(h|cpp)$"_s;
// The samples below are the only places that may break these rules.
const QString kSamples = u"^tests/architecture/"_s;

SourceFile sample(const QString& path, const QString& line)
{
    return sourceFile(path, line);
}

std::vector<TextRule> layerRules()
{
    return {
        {u"Our headers are included from the repository root"_s,
         u"The include line then names the module, which is what the rules about modules read."_s,
         uR"(^\s*#\s*include\s*"(?!(core|ui|app|tests)/|ui_\w+\.h"|\w+\.moc"|moc_\w+\.cpp"))"_s,
         kCpp,
         {},
         sample(u"core/base/id.cpp"_s, u"#include \"id.h\""_s)},
        {u"Only core/storage names QSql classes"_s,
         u"Typed statements are behind one door; QSqlQuery elsewhere would bind what storage refuses (QDateTime)."_s,
         uR"(\bQSql\w+)"_s,
         kProduct,
         u"^core/storage/"_s,
         sample(u"core/tasks/x.cpp"_s, u"QSqlQuery query;"_s)},
        {u"The SQL of a module stands in its repository"_s,
         u"Who changes a table finds every statement about it in one file."_s,
         uR"(R"sql\()"_s,
         kProduct,
         u"^core/(storage|vault|journal|session)/|_repository\\.cpp$"_s,
         sample(u"core/tasks/task_commands.cpp"_s, u"const char* kSql = R\"sql(SELECT 1)sql\";"_s)},
        {u"SQL is never built from pieces of text"_s,
         u"A value that is not bound is an injection sooner or later; only core/storage builds SQL, from descriptions."_s,
         uR"((\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|WHERE)\b.*"(_s|_L1)?\s*(\+|\.arg\()|\)sql"(_s|_L1)?\s*(\+|\.arg\()|\bexec\w*\(\s*QString\b.*\+|\bexec\w*\(.*"\s*\+))"_s,
         kProduct,
         // Names of tables and columns from the records' own descriptions, and a choice between two constants.
         u"^core/storage/|^core/session/(recycle_bin|undo|vault_meta)\\.cpp$|^core/tasks/task_repository\\.cpp$"_s,
         sample(u"core/organisation/x_repository.cpp"_s,
                u"execute(u\"SELECT * FROM x WHERE n = '%1'\"_s.arg(name));"_s)},
        {u"The core translates nothing"_s,
         u"Words are made in ui/text, where both languages and the reader are known."_s,
         uR"((^|[^\w.>:])tr\(|\bQT_TR|QCoreApplication::translate)"_s,
         kCore,
         {},
         sample(u"core/base/x.cpp"_s, u"return tr(\"No\");"_s)},
    };
}

std::vector<TextRule> determinismRules()
{
    return {
        {u"Time comes from the Clock"_s,
         u"Tests stand still or jump over midnight; a hidden clock makes them fail at night."_s,
         uR"(QDateTime::currentDateTime|current(M?Secs)SinceEpoch|QDate::currentDate|QTime::currentTime|system_clock::now|\bstd::time\(|\bgettimeofday\()"_s,
         kProduct,
         u"^core/base/clock\\.cpp$"_s,
         sample(u"ui/shell/x.cpp"_s, u"auto now = QDateTime::currentDateTimeUtc();"_s)},
        {u"Random numbers come from libsodium"_s,
         u"What looks like a harmless number today is a token tomorrow."_s,
         uR"(\bs?rand\(|std::mt19937|QRandomGenerator|random_device)"_s,
         kProduct,
         // Which of the printed groups the wizard asks for again is no secret.
         u"^ui/shell/first_run/recovery_step\\.cpp$"_s,
         sample(u"core/base/x.cpp"_s, u"int pin = rand() % 10;"_s)},
        {u"Nothing waits in a nested event loop"_s,
         u"A second loop inside a slot lets the person click what the first one is still working on."_s,
         uR"(\bQEventLoop\b|processEvents\(|waitForFinished\()"_s,
         u"^(core|ui)/.*\\.(h|cpp)$"_s,
         // Pictures are taken with nobody at the screen; the spooler is waited for with a time limit.
         u"^ui/shell/screenshots\\.cpp$|^ui/documents/system_printers\\.cpp$"_s,
         sample(u"ui/shell/x.cpp"_s, u"QEventLoop loop;"_s)},
        {u"Connections are made by pointer to member"_s,
         u"The compiler then checks what a string would hide until run time."_s,
         uR"(\b(SIGNAL|SLOT)\s*\()"_s,
         kCpp,
         kSamples,
         sample(u"ui/shell/x.cpp"_s, u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s)},
        {u"Tests do not use QCOMPARE or QVERIFY"_s,
         u"Inside Catch2 they fail without failing the case: the test stays green."_s,
         uR"(\b(QCOMPARE|QVERIFY2?|QFAIL|QTRY_\w+)\s*\()"_s,
         u"^tests/.*\\.(h|cpp)$"_s,
         kSamples,
         sample(u"tests/core/x_test.cpp"_s, u"QVERIFY(ok);"_s)},
        {u"Tests do not sleep"_s,
         u"A test that waits for time is slow when it passes and wrong when the machine is busy."_s,
         uR"(\bQTest::qSleep\(|\bsleep_for\(|QThread::m?sleep\()"_s,
         u"^tests/(core|ui|scenarios)/"_s,
         {},
         sample(u"tests/ui/x_test.cpp"_s, u"QThread::msleep(50);"_s)},
    };
}

std::vector<TextRule> safetyRules()
{
    return {
        {u"Keys never travel as SQL text"_s,
         u"SQL text is copied, traced and logged; sqlite3_key_v2 takes bytes."_s,
         uR"(PRAGMA\s+(hex)?(re)?key|\bsqlite3_rekey)"_s,
         kProduct,
         {},
         sample(u"core/storage/x.cpp"_s, u"execute(\"PRAGMA rekey = 'x'\");"_s)},
        {u"No debug output is left in the product"_s,
         u"Records printed for debugging end up in somebody's log file."_s,
         uR"(\bqDebug\b|\bqInfo\b|std::(cout|cerr))"_s,
         kProduct,
         u"^app/cli/"_s,
         sample(u"core/session/x.cpp"_s, u"qDebug() << client;"_s)},
        {u"Nothing swallows every exception"_s,
         u"catch (...) hides bugs; name the library's exception and turn it into an Error."_s,
         uR"(\bcatch\s*\(\s*\.\.\.\s*\))"_s,
         kProduct,
         {},
         sample(u"core/base/x.cpp"_s, u"} catch (...) {"_s)},
        {u"We throw nothing"_s,
         u"Failure is a value that the signature shows."_s,
         uR"(\bthrow\b)"_s,
         kProduct,
         {},
         sample(u"core/base/x.cpp"_s, u"throw std::runtime_error(\"no\");"_s)},
        {u"No path or host of one machine is written down"_s,
         u"The program must build and run where we have never been."_s,
         uR"((^|[ "'=])/root/\w+|\.\./shared)"_s,
         u"."_s,
         u"^tests/architecture/"_s,
         sample(u"tools/x.sh"_s, u"cp /root/somebody/x ."_s)},
    };
}

} // namespace

std::vector<Rule> textRules()
{
    std::vector<Rule> rules;
    for (const auto& group : {layerRules(), determinismRules(), safetyRules()}) {
        for (const TextRule& rule : group)
            rules.push_back({rule.name, rule.rationale, lineCheck(rule), rule.badSample});
    }
    return rules;
}

} // namespace seraph::tests
