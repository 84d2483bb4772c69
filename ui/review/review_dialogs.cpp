// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_dialogs.h"

#include "core/organisation/staff_queries.h"
#include "core/review/review_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <array>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ReviewMeeting)
};

constexpr int kProseHeight = 84;
constexpr int kSummaryHeight = 160;
constexpr int kDecisionDays = 30;

QPlainTextEdit* makeProse(const QString& text = {}, int height = kProseHeight)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(height));
    return edit;
}

/// The proposed indicators first, the most lost on top, then all others.
void offerIndicators(QComboBox& box, const ReviewText& text, const review::ReviewPage& page)
{
    for (const review::Proposal& proposal : page.proposals) {
        const review::Indicator* indicator = review::findIndicator(proposal.indicator);
        if (indicator)
            box.addItem(text.name(*indicator) + u" · "_s + text.value(*indicator, proposal.figure),
                        proposal.indicator);
    }
    for (const review::IndicatorFigures& figures : page.sheet.figures) {
        if (box.findData(figures.code) < 0)
            box.addItem(text.name(figures.code), figures.code);
    }
}

/// In words that the manager will change: what is off, by how much.
QString proposedWords(const ReviewText& text, const review::ReviewPage& page, const QString& code)
{
    const review::Indicator* indicator = review::findIndicator(code);
    const review::IndicatorFigures* figures = page.sheet.find(code);
    if (!indicator || !figures || !figures->month.value)
        return {};
    return MeetingText::tr("%1 is %2, wanted is %3")
        .arg(text.name(*indicator),
             text.value(*indicator, figures->month),
             text.target(*indicator, figures->yardstick));
}

struct ContradictionFields {
    QComboBox* indicator;
    QLineEdit* words;
};

} // namespace

void openConfirmDialog(const Desk& desk, const ReviewText& text, const review::ReviewPage& page, QWidget* parent)
{
    auto* form = new Form;
    form->addWidget(makeLabel(MeetingText::tr("No more than three can be worked on, and fewer "
                                              "would not be found. Say each in your own words."),
                              LabelRole::Note));
    std::array<ContradictionFields, review::kContradictions> fields{};
    for (int i = 0; i < review::kContradictions; ++i) {
        auto* indicator = new QComboBox;
        auto* words = new QLineEdit;
        offerIndicators(*indicator, text, page);
        const bool known = i < int(page.contradictions.size());
        indicator->setCurrentIndex(
            known ? std::max(0, indicator->findData(page.contradictions[std::size_t(i)].indicator))
                  : std::min(i, indicator->count() - 1));
        words->setText(known ? page.contradictions[std::size_t(i)].text
                             : proposedWords(text, page, indicator->currentData().toString()));
        QObject::connect(indicator, &QComboBox::activated, words, [indicator, words, text, page] {
            words->setText(proposedWords(text, page, indicator->currentData().toString()));
        });
        fields[std::size_t(i)] = {indicator, words};
        form->addField({i == 0 ? u"contradictions"_s : u"indicator%1"_s.arg(i),
                        MeetingText::tr("&%1. What is it about").arg(i + 1),
                        indicator});
        form->addField({i == 0 ? u"text"_s : u"text%1"_s.arg(i),
                        MeetingText::tr("In your words"),
                        words,
                        {},
                        Form::Need::Required});
    }
    openFormDialog(
        desk,
        {MeetingText::tr("Three contradictions of the month"),
         MeetingText::tr("Confirm these three"),
         MeetingText::tr("Confirmed")},
        form,
        [&desk, fields, id = page.review->id, revision = page.review->revision] {
            review::ConfirmContradictions command{.review = id, .revision = revision};
            for (const ContradictionFields& each : fields)
                command.contradictions.push_back(
                    {each.indicator->currentData().toString(), each.words->text().trimmed()});
            return statusOf(desk.session().run(command));
        },
        parent)
        ->setObjectName(u"ConfirmContradictions"_s);
}

void openDecideDialog(const Desk& desk, const ReviewText& text, const review::ReviewPage& page, QWidget* parent)
{
    auto* form = new Form;
    auto* about = new QComboBox;
    auto* words = makeProse();
    auto* owner = new QComboBox;
    auto* due = new DateEdit([&desk] { return desk.today(); });
    auto* measure = new QComboBox;
    for (const review::Contradiction& one : page.contradictions)
        about->addItem(u"%1. %2"_s.arg(one.position).arg(one.text), one.id.value());
    about->addItem(MeetingText::tr("Something else"), 0);
    measure->addItem(MeetingText::tr("Nothing: a task, done or not"), QString());
    for (const review::IndicatorFigures& figures : page.sheet.figures) {
        const review::Indicator* indicator = review::findIndicator(figures.code);
        if (indicator && figures.month.value)
            measure->addItem(text.name(*indicator) + u" · "_s + text.value(*indicator, figures.month),
                             figures.code);
    }
    const auto follow = [about, measure, page] {
        for (const review::Contradiction& one : page.contradictions) {
            if (one.id.value() == about->currentData().toLongLong())
                measure->setCurrentIndex(std::max(0, measure->findData(one.indicator)));
        }
    };
    QObject::connect(about, &QComboBox::currentIndexChanged, measure, follow);
    follow();
    offerColleagues(*owner, desk);
    due->setDate(desk.today().addDays(kDecisionDays));
    form->addField({u"contradiction"_s, MeetingText::tr("&Against which"), about});
    form->addField({u"text"_s, MeetingText::tr("What is &done"), words, {}, Form::Need::Required});
    form->addFields({{u"owner"_s, MeetingText::tr("&Who answers for it"), owner, {}, Form::Need::Required},
                     {u"due"_s, MeetingText::tr("&Until"), due, {}, Form::Need::Required}});
    form->addField({u"indicator"_s,
                    MeetingText::tr("&Measured by"),
                    measure,
                    MeetingText::tr("The frozen figure is kept as the baseline. An improvement "
                                    "without one cannot be judged later.")});
    openFormDialog(
        desk,
        {MeetingText::tr("Decide"), MeetingText::tr("Decide"), MeetingText::tr("Decided")},
        form,
        [&desk, about, words, owner, due, measure, id = page.review->id] {
            const QString indicator = measure->currentData().toString();
            review::Decide command{.review = id,
                                   .kind = indicator.isEmpty() ? review::DecisionKind::Task
                                                               : review::DecisionKind::Improvement,
                                   .text = words->toPlainText().trimmed(),
                                   .owner = PersonId(owner->currentData().toLongLong()),
                                   .due = due->phrase() ? due->phrase()->date : LocalDate(),
                                   .indicator = indicator};
            if (const qint64 chosen = about->currentData().toLongLong(); chosen > 0)
                command.contradiction = review::ContradictionId(chosen);
            return statusOf(desk.session().run(command));
        },
        parent)
        ->setObjectName(u"Decide"_s);
}

void openCloseDecisionDialog(const Desk& desk, const review::Decision& decision, QWidget* parent)
{
    auto* form = new Form;
    auto* state = new QComboBox;
    state->addItem(MeetingText::tr("Done"), toCode(review::DecisionState::Done));
    state->addItem(MeetingText::tr("Dropped"), toCode(review::DecisionState::Dropped));
    auto* result = makeProse();
    form->addWidget(makeLabel(decision.text, LabelRole::Strong));
    form->addField({u"state"_s, MeetingText::tr("&How it ended"), state});
    form->addField({u"result"_s, MeetingText::tr("What &came of it"), result, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {MeetingText::tr("Close a decision"),
         MeetingText::tr("Close it"),
         MeetingText::tr("Decision closed")},
        form,
        [&desk, state, result, decision] {
            return statusOf(
                desk.session().run(review::CloseDecision{decision.id,
                                                         decision.revision,
                                                         chosenCode<review::DecisionState>(*state),
                                                         result->toPlainText().trimmed()}));
        },
        parent)
        ->setObjectName(u"CloseDecision"_s);
}

void openSummaryDialog(const Desk& desk, const review::MonthlyReview& review, QWidget* parent)
{
    auto* form = new Form;
    auto* words = makeProse(review.summary, kSummaryHeight);
    form->addField({u"summary"_s,
                    MeetingText::tr("What &happened, and what it means"),
                    words,
                    MeetingText::tr("It stands on the first page of the pack.")});
    openFormDialog(
        desk,
        {MeetingText::tr("The month in your words"), MeetingText::tr("Keep"), MeetingText::tr("Kept")},
        form,
        [&desk, words, id = review.id, revision = review.revision] {
            return statusOf(desk.session().run(
                review::EditSummary{id, revision, words->toPlainText().trimmed()}));
        },
        parent)
        ->setObjectName(u"EditSummary"_s);
}

void openAttendanceDialog(const Desk& desk, const review::ReviewPage& page, QWidget* parent)
{
    auto* form = new Form;
    std::vector<std::pair<QCheckBox*, PersonId>> boxes;
    form->addSection(MeetingText::tr("Who was there"));
    const auto colleagues =
        desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    for (const auto& colleague : colleagues) {
        auto* box = new QCheckBox(colleague.name);
        for (const review::Attendance& there : page.attendance)
            box->setChecked(box->isChecked() || there.person == colleague.id);
        boxes.emplace_back(box, colleague.id);
        form->addWidget(box);
    }
    QStringList outside;
    for (const review::Attendance& there : page.attendance) {
        if (!there.person)
            outside.append(there.name);
    }
    auto* outsiders = new QLineEdit(outside.join(u", "_s));
    form->addField({u"people"_s,
                    MeetingText::tr("From &outside"),
                    outsiders,
                    MeetingText::tr("Several names with commas between.")});
    openFormDialog(
        desk,
        {MeetingText::tr("Who was there"), MeetingText::tr("Note it"), {}},
        form,
        [&desk, boxes, outsiders, id = page.review->id] {
            review::NoteAttendance command{.review = id};
            for (const auto& [box, person] : boxes) {
                if (box->isChecked())
                    command.people.push_back(person);
            }
            for (const QString& name :
                 outsiders->text().replace(u'，', u',').split(u',', Qt::SkipEmptyParts))
                command.outsiders.append(name.trimmed());
            return statusOf(desk.session().run(command));
        },
        parent)
        ->setObjectName(u"NoteAttendance"_s);
}

void openCommentDialog(const Desk& desk,
                       const ReviewText& text,
                       review::ReviewId review,
                       const QString& about,
                       QWidget* parent)
{
    auto* form = new Form;
    auto* words = makeProse();
    form->addField({u"text"_s,
                    about.isEmpty() ? MeetingText::tr("On the &whole month")
                                    : MeetingText::tr("On: %1").arg(text.name(about)),
                    words,
                    {},
                    Form::Need::Required});
    openFormDialog(
        desk,
        {MeetingText::tr("Comment"), MeetingText::tr("Add the comment"), MeetingText::tr("Comment added")},
        form,
        [&desk, words, review, about] {
            return statusOf(desk.session().run(
                review::CommentReview{review, about, words->toPlainText().trimmed()}));
        },
        parent)
        ->setObjectName(u"CommentReview"_s);
}

namespace {

/// What nobody can add any more once the month is signed.
QString stillEmpty(const review::ReviewPage& page)
{
    QStringList empty;
    if (page.decisions.empty())
        empty << MeetingText::tr("no decision was made");
    if (page.review->summary.isEmpty())
        empty << MeetingText::tr("nobody wrote what happened and what it means");
    return empty.isEmpty()
               ? QString()
               //: %1 is what is still empty: "no decision was made".
               : MeetingText::tr("Before you sign: %1.").arg(empty.join(MeetingText::tr(", ")));
}

} // namespace

void openSignDialog(const Desk& desk, const review::ReviewPage& page, QWidget* parent)
{
    const review::MonthlyReview& review = *page.review;
    auto* form = new Form;
    const bool first = !review.signedBy;
    auto* house = new QRadioButton(MeetingText::tr("A colleague signs after me"));
    auto* outside = new QRadioButton(MeetingText::tr("Somebody from outside signs with me"));
    auto* alone = new QRadioButton(MeetingText::tr("Nobody: it is printed as signed by one"));
    auto* name = new QLineEdit;
    auto* reason = new QLineEdit;
    form->addWidget(makeLabel(
        first ? MeetingText::tr(
                    "You put your name under the frozen figures, the three contradictions and the "
                    "decisions. Nothing of it changes afterwards; corrections are declared.")
              : MeetingText::tr("The first name is there. With yours the month is signed."),
        LabelRole::Body));
    if (const QString empty = stillEmpty(page); !empty.isEmpty()) {
        auto* message = new InlineMessage;
        message->setObjectName(u"stillEmpty"_s);
        message->say(Tone::Warning, empty);
        form->addWidget(message);
    }
    if (first) {
        form->addSection(MeetingText::tr("Who is the second"));
        auto* group = new QButtonGroup(form);
        for (QRadioButton* choice : {house, outside, alone}) {
            group->addButton(choice);
            form->addWidget(choice);
        }
        house->setChecked(true);
        form->addField({u"second"_s, MeetingText::tr("&Name of the second"), name});
        form->addField({u"reason"_s, MeetingText::tr("&Why nobody else signs"), reason});
        const auto show = [form, outside, alone] {
            form->setFieldVisible(u"second"_s, outside->isChecked());
            form->setFieldVisible(u"reason"_s, alone->isChecked());
        };
        QObject::connect(group, &QButtonGroup::buttonToggled, form, show);
        show();
    }
    openFormDialog(
        desk,
        {MeetingText::tr("Sign the month"), MeetingText::tr("Sign"), {}},
        form,
        [&desk, outside, alone, name, reason, id = review.id, revision = review.revision] {
            return statusOf(desk.session().run(
                review::SignReview{id,
                                   revision,
                                   outside->isChecked() ? name->text().trimmed() : QString(),
                                   alone->isChecked() ? reason->text().trimmed() : QString()}));
        },
        parent)
        ->setObjectName(u"SignReview"_s);
}

} // namespace seraph::ui
