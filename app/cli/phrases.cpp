// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "app/reader/text_encoding.h"
#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/shipped_content.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using catalogue::Audience;
using catalogue::PhraseBook;
using catalogue::PhraseFinding;

namespace {

Result<Audience> readAudience(Arguments& arguments)
{
    TRY_ASSIGN(const auto scope, arguments.option(u"--scope"_s));
    if (const auto audience = fromCode<Audience>(scope.value_or(u"public"_s)))
        return *audience;
    return usage(u"--scope must be public, direct or record"_s);
}

Result<QString> readText(const QString& path)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::Invalid, u"file.not_text"_s, u"this is a folder"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"file.not_found"_s, file.errorString());
    const QByteArray bytes = file.readAll();
    const auto text = reader::decoded(bytes, reader::encodingOf(bytes));
    if (!text)
        return fail(ErrorCode::Invalid, u"file.not_text"_s);
    return *text;
}

/// The rules of the workspace where one is given, else those that come with the program.
Result<PhraseBook> readBook(Call& call)
{
    if (call.globals.vault.isEmpty())
        return PhraseBook{{std::shared_ptr<const void>(), &catalogue::shippedPhraseMatcher()}, {}};
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(auto book, workspace->session().query(catalogue::OpenPhraseBook{}));
    TRY_STATUS(workspace->close());
    return book;
}

qsizetype charactersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// Walks through a text from finding to finding, so that a long one is counted once.
class Lines {
public:
    explicit Lines(QStringView text) : m_text(text) {}

    void advanceTo(qsizetype position)
    {
        for (qsizetype at = m_text.indexOf(u'\n', m_start); at >= 0 && at < position;
             at = m_text.indexOf(u'\n', m_start)) {
            ++m_line;
            m_start = at + 1;
        }
        m_column = charactersIn(m_text.mid(m_start, position - m_start)) + 1;
    }
    qsizetype line() const { return m_line; }
    qsizetype column() const { return m_column; }

private:
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_line = 1;
    qsizetype m_column = 1;
};

QJsonObject described(const PhraseFinding& finding,
                      const catalogue::PhraseRule& rule,
                      const QString& found,
                      const Lines& at,
                      Language language)
{
    return {{u"line"_s, at.line()},
            {u"column"_s, at.column()},
            {u"length"_s, charactersIn(found)},
            {u"text"_s, found},
            {u"rule"_s, rule.code},
            {u"severity"_s, toCode(finding.severity)},
            {u"basis"_s, rule.basis.in(language)},
            {u"safer"_s, rule.safer.in(language)}};
}

/// In the form asked for alone: a book may hold half a million findings.
Answer answerOf(const QString& text, const PhraseBook& book, Audience audience, const Globals& globals)
{
    const Language language = globals.language.value_or(Language::Chinese);
    Answer answer;
    QJsonArray list;
    Lines lines(text);
    for (const PhraseFinding& finding : book.matcher->find(text, audience, book.dismissed)) {
        const catalogue::PhraseRule& rule = book.matcher->rule(finding.rule);
        const QString found = text.mid(finding.position, finding.length);
        lines.advanceTo(finding.position);
        if (globals.format == Format::Json)
            list.append(described(finding, rule, found, lines, language));
        else
            answer.lines << u"%1:%2: %3: %4 (%5) %6"_s.arg(lines.line())
                                .arg(lines.column())
                                .arg(toCode(finding.severity),
                                     found.simplified(),
                                     rule.code,
                                     rule.safer.in(language));
    }
    answer.json = {{u"findings"_s, list}};
    return answer;
}

} // namespace

Result<Answer> phrases(Call& call)
{
    TRY_ASSIGN(const Audience audience, readAudience(call.arguments));
    TRY_ASSIGN(const QString path, call.arguments.positional(u"FILE"_s));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const QString text, readText(path));
    TRY_ASSIGN(const PhraseBook book, readBook(call));
    return answerOf(text, book, audience, call.globals);
}

} // namespace seraph::cli
