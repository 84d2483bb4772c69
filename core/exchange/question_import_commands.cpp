// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_commands.h"
#include "core/session/context.h"
#include "core/training/exam_repository.h"
#include "core/training/question_commands.h"

#include <QRegularExpression>

namespace seraph::exchange {

using namespace Qt::StringLiterals;
using training::Area;
using training::QuestionKind;

namespace {

/// What a sheet calls it: our code, or the trade's word.
template <class E> struct CalledSo {
    E value;
    const char16_t* word;
};

constexpr CalledSo<QuestionKind> kKindWords[] = {{QuestionKind::Single, u"单选"},
                                                 {QuestionKind::Multiple, u"多选"},
                                                 {QuestionKind::Order, u"排序"},
                                                 {QuestionKind::Text, u"问答"},
                                                 {QuestionKind::Text, u"简答"},
                                                 {QuestionKind::Scenario, u"情景"}};
constexpr CalledSo<Area> kAreaWords[] = {{Area::Safety, u"安全"},
                                         {Area::Sop, u"规范"},
                                         {Area::Sop, u"流程"},
                                         {Area::Disclosure, u"告知"},
                                         {Area::Phrases, u"用语"},
                                         {Area::Phrases, u"话术"},
                                         {Area::Privacy, u"隐私"},
                                         {Area::Service, u"服务"},
                                         {Area::Hygiene, u"院感"},
                                         {Area::Hygiene, u"卫生"},
                                         {Area::Emergency, u"应急"},
                                         {Area::Emergency, u"急救"},
                                         {Area::Complaints, u"投诉"},
                                         {Area::Records, u"记录"}};

template <class E, std::size_t N>
Result<E> valueCalled(const QString& field, const QString& text, const CalledSo<E> (&words)[N])
{
    const QString said = text.trimmed().toLower();
    if (const auto known = fromCode<E>(said))
        return *known;
    for (const CalledSo<E>& each : words) {
        if (said.contains(QStringView(each.word)))
            return each.value;
    }
    return fail(invalid(field, u"unknown"_s));
}

QStringList partsOf(const QString& text)
{
    static const QRegularExpression between(u"[,，;；、\\n]+"_s);
    QStringList parts;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts))
        parts << part.trimmed();
    return parts;
}

/// In the order of their letters. A letter left out between two would move the key of those after it.
Result<std::vector<training::QuestionOption>> optionsOf(const RowValues& values)
{
    std::vector<training::QuestionOption> options;
    QString leftOut;
    for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f'}) {
        const QString field = u"option_"_s + QLatin1Char(letter);
        const QString text = values[field].trimmed();
        if (text.isEmpty() && leftOut.isEmpty())
            leftOut = field;
        else if (!text.isEmpty() && !leftOut.isEmpty())
            return fail(invalid(leftOut, u"required"_s));
        else if (!text.isEmpty())
            options.push_back({text, {}, false});
    }
    return options;
}

/// "B", "a,c", "ACD": letters of the options that are right.
Status markRight(std::vector<training::QuestionOption>& options, const QString& answer)
{
    for (const QChar letter : answer.toUpper()) {
        if (letter.isSpace() || letter.isPunct())
            continue;
        const int index = letter.unicode() - u'A';
        if (index < 0 || index >= int(options.size()))
            return fail(invalid(u"answer"_s, u"unknown"_s));
        options[std::size_t(index)].right = true;
    }
    return {};
}

Result<training::QuestionDetails> questionFrom(const RowValues& values)
{
    training::QuestionDetails details;
    TRY_ASSIGN(details.kind, valueCalled(u"kind"_s, values[u"kind"_s], kKindWords));
    TRY_ASSIGN(details.area, valueCalled(u"area"_s, values[u"area"_s], kAreaWords));
    details.services = partsOf(values[u"services"_s]);
    details.sop = values[u"sop"_s].trimmed();
    details.content.text = {values[u"text"_s].trimmed(), values[u"text_en"_s].trimmed()};
    details.content.explain = {values[u"explain"_s].trimmed(), {}};
    if (!training::isMarkedByProgram(details.kind)) {
        for (const QString& point : partsOf(values[u"answer"_s]))
            details.content.rubric.push_back({point, {}, 1});
        return details;
    }
    TRY_ASSIGN(details.content.options, optionsOf(values));
    if (details.kind != QuestionKind::Order)
        TRY_STATUS(markRight(details.content.options, values[u"answer"_s]));
    return details;
}

} // namespace

Result<ImportedRow> handle(const ImportQuestion& command, session::WriteContext& context)
{
    const QString code = command.values[u"code"_s].trimmed();
    TRY_ASSIGN(const auto known, training::ExamRepository(context.connection()).findQuestion(code));
    if (known)
        return ImportedRow{ImportedRow::Outcome::Duplicate, known->id.value(), 100};
    TRY_ASSIGN(const auto details, questionFrom(command.values));
    const training::AddQuestion added{
        .details = details, .code = code, .origin = training::QuestionOrigin::Imported};
    TRY_ASSIGN(const auto question, training::handle(added, context));
    return ImportedRow{ImportedRow::Outcome::Added, question.value(), 0};
}

} // namespace seraph::exchange
