// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace seraph::tests {
namespace {

using namespace Qt::StringLiterals;

bool isCpp(const QString& path)
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

bool isText(const QString& path)
{
    static const QStringList endings{
        u".cpp"_s, u".h"_s, u".sql"_s, u".cmake"_s, u".txt"_s, u".md"_s, u".json"_s, u".yml"_s, u".sh"_s, u".py"_s};
    const bool named = std::any_of(endings.begin(), endings.end(), [&](const QString& ending) {
        return path.endsWith(ending);
    });
    return named || path.startsWith(u"tools/"_s) || path.startsWith(u".ci/"_s);
}

// Comments and literals in the order in which a reader meets them; only the comments are blanked.
const QRegularExpression& commentOrLiteral()
{
    static const QRegularExpression pattern(
        uR"((?<raw>R"(?<mark>[^\s()\\]*)\(.*?\)\k<mark>")|(?<text>"(?:[^"\\\n]|\\.)*")|(?<!\w)(?<letter>'(?:[^'\\\n]|\\.)+')|(?<comment>//[^\n]*|/\*.*?\*/))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

} // namespace

QString withoutComments(const QString& cpp)
{
    QString code = cpp;
    auto matches = commentOrLiteral().globalMatch(cpp);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (auto i = match.capturedStart(u"comment"_s); i >= 0 && i < match.capturedEnd(u"comment"_s);
             ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

SourceFile sourceFile(const QString& path, const QString& text)
{
    SourceFile file{path, text.split(u'\n'), {}};
    file.code = isCpp(path) ? withoutComments(text).split(u'\n') : file.lines;
    return file;
}

std::vector<SourceFile> readSourceTree(const QString& root)
{
    std::vector<SourceFile> files;
    for (const auto& folder :
         {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"tools"_s, u"cmake"_s, u".ci"_s, u".github"_s}) {
        QDirIterator entries(
            root + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = QDir(root).relativeFilePath(entries.next());
            QFile file(root + u'/' + path);
            if (isText(path) && file.open(QIODevice::ReadOnly))
                files.push_back(sourceFile(path, QString::fromUtf8(file.readAll())));
        }
    }
    std::sort(
        files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

} // namespace seraph::tests
