// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/question_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/step_dialog.h"
#include "ui/training/questions_section.h"
#include "ui/training/training_text.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct QuestionDialogText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::QuestionDialog)
};

constexpr int kProseHeight = 72;
constexpr int kOptionsHeight = 180;
constexpr int kWide = 290;
constexpr int kNarrow = 110;
constexpr int kQuestionWidth = 760;

QPlainTextEdit* proseEdit(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(kProseHeight));
    return edit;
}

/// One line of the grid is an option or, of words and scenarios, a point to look for.
std::vector<QStringList> gridRows(const Question& question)
{
    std::vector<QStringList> rows;
    for (const QuestionOption& option : question.content.options)
        rows.push_back({option.zh, option.en, option.right ? u"1"_s : QString()});
    for (const RubricLine& line : question.content.rubric)
        rows.push_back({line.zh, line.en, QString::number(line.points)});
    return rows;
}

struct QuestionFields {
    QuestionFields(const std::optional<Question>& question)
        : form(new Form)
        , kind(new QComboBox)
        , area(new QComboBox)
        , services(new QLineEdit)
        , sop(new QLineEdit)
        , zh(proseEdit(question ? question->content.text.zh : QString()))
        , en(proseEdit(question ? question->content.text.en : QString()))
        , explain(proseEdit(question ? question->content.explain.zh : QString()))
        , explainEn(question ? question->content.explain.en : QString())
        , grid(new EntryGrid(QuestionDialogText::tr("Options or marking scheme"),
                             {{QuestionDialogText::tr("Chinese"), kWide},
                              {QuestionDialogText::tr("English"), kWide},
                              {QuestionDialogText::tr("Right / points"), kNarrow}}))
    {
        for (const auto& [value, code] : Codes<QuestionKind>::kAll)
            kind->addItem(questionKindWord(value), QString::fromLatin1(code));
        for (const auto& [value, code] : Codes<Area>::kAll)
            area->addItem(areaWord(value), QString::fromLatin1(code));
        grid->setMinimumHeight(scaled(kOptionsHeight));
        if (question) {
            kind->setCurrentIndex(kind->findData(toCode(question->kind)));
            area->setCurrentIndex(area->findData(toCode(question->area)));
            services->setText(question->services.join(u", "_s));
            sop->setText(question->sop);
            grid->setRows(gridRows(*question));
        }
        form->addFields({{u"kind"_s, QuestionDialogText::tr("&Kind"), kind},
                         {u"area"_s, QuestionDialogText::tr("&Area"), area}});
        form->addFields(
            {{u"text"_s, QuestionDialogText::tr("&Question, Chinese"), zh, {}, Form::Need::Required},
             {u"text_en"_s, QuestionDialogText::tr("Question, &English"), en}});
        form->addField({u"options"_s,
                        QuestionDialogText::tr("&Options"),
                        grid,
                        QuestionDialogText::tr(
                            "A 1 marks what is right. To be put in order: write them in the right "
                            "order. In words: what the examiner looks for, with its points.")});
        form->addField({u"explain"_s, QuestionDialogText::tr("E&xplanation"), explain});
        form->addFields({{u"services"_s, QuestionDialogText::tr("&Services (codes)"), services},
                         {u"sop"_s, QuestionDialogText::tr("S&OP (code)"), sop}});
    }

    QuestionDetails details() const
    {
        QuestionDetails details{.kind = chosenCode<QuestionKind>(*kind),
                                .area = chosenCode<Area>(*area),
                                .services = services->text().split(
                                    QRegularExpression(u"[,，;；\\s]+"_s), Qt::SkipEmptyParts),
                                .sop = sop->text().trimmed(),
                                .content = {.text = {zh->toPlainText(), en->toPlainText()},
                                            .explain = {explain->toPlainText(), explainEn}}};
        for (const QStringList& row : grid->rows()) {
            if (isMarkedByProgram(details.kind))
                details.content.options.push_back({row.value(0), row.value(1), row.value(2) == u"1"_s});
            else
                details.content.rubric.push_back({row.value(0), row.value(1), row.value(2).toInt()});
        }
        return details;
    }

    Form* form;
    QComboBox* kind;
    QComboBox* area;
    QLineEdit* services;
    QLineEdit* sop;
    QPlainTextEdit* zh;
    QPlainTextEdit* en;
    QPlainTextEdit* explain;
    QString explainEn; ///< kept as it is: one explanation is edited
    EntryGrid* grid;
};

} // namespace

QDialog* openQuestionDialog(const Desk& desk, const std::optional<Question>& question, QWidget* parent)
{
    const auto fields = std::make_shared<QuestionFields>(question);
    const StepWords words{question ? QuestionDialogText::tr("Question %1").arg(question->code)
                                   : QuestionDialogText::tr("New question"),
                          QuestionDialogText::tr("Keep the question")};
    QDialog* dialog = openStepDialog(parent, words, fields->form, [&desk, fields, question]() -> Status {
        if (question)
            TRY_STATUS(desk.session().run(
                EditQuestion{question->id, question->revision, fields->details()}));
        else
            TRY_STATUS(desk.session().run(AddQuestion{fields->details()}));
        desk.offerUndo(QuestionDialogText::tr("Question kept"));
        return {};
    });
    dialog->setMinimumWidth(scaled(kQuestionWidth)); // the column that says what is right is in sight
    return dialog;
}

} // namespace seraph::ui
