// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/entered_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/review/review_dialogs.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct EnteredText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ReviewEntered)
};

constexpr int kLargestMinimum = 10'000;
constexpr double kThousand = 1000;
constexpr double kMinorUnits = 100;

/// What is typed in the unit that people read: percent, minutes, yuan.
double factorOf(review::Unit unit)
{
    return unit == review::Unit::Money ? kThousand * kMinorUnits : kThousand;
}

std::optional<qint64> typedThousandths(QString typed, review::Unit unit)
{
    bool isNumber = false;
    const double value = typed.remove(u'%').remove(u',').trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(qint64(std::llround(value * factorOf(unit)))) : std::nullopt;
}

QString unitHint(review::Unit unit)
{
    switch (unit) {
    case review::Unit::Percent: return EnteredText::tr("In percent.");
    case review::Unit::PerHundred: return EnteredText::tr("For every hundred.");
    case review::Unit::Minutes: return EnteredText::tr("In minutes.");
    case review::Unit::Hours: return EnteredText::tr("In hours.");
    case review::Unit::Days: return EnteredText::tr("In days.");
    case review::Unit::Money: return EnteredText::tr("In yuan.");
    case review::Unit::Points:
    case review::Unit::Score: return EnteredText::tr("In points.");
    case review::Unit::Cases:
    case review::Unit::Times: return EnteredText::tr("As a number.");
    }
    return {};
}

DateEdit* makeDay(const Desk& desk)
{
    auto* day = new DateEdit([&desk] { return desk.today(); });
    day->setDate(desk.today());
    return day;
}

LocalDate dayIn(const DateEdit& edit)
{
    return edit.phrase() ? edit.phrase()->date : LocalDate();
}

} // namespace

void openTargetDialog(const Desk& desk,
                      const ReviewText& text,
                      const review::IndicatorFigures& figures,
                      QWidget* parent)
{
    const review::Indicator& indicator = *review::findIndicator(figures.code);
    auto* form = new Form;
    auto* target = new QLineEdit(
        figures.yardstick.target
            ? QString::number(*figures.yardstick.target * kThousand / factorOf(indicator.unit))
            : QString());
    auto* minimum = new QSpinBox;
    auto* owner = new QComboBox;
    minimum->setRange(1, kLargestMinimum);
    minimum->setValue(figures.yardstick.minimum);
    offerColleagues(*owner, desk);
    owner->setCurrentIndex(std::max(0, owner->findData(figures.owner ? figures.owner->value() : 0)));
    form->addWidget(makeLabel(text.name(indicator), LabelRole::Strong));
    form->addField(
        {u"target"_s,
         EnteredText::tr("&Target"),
         target,
         unitHint(indicator.unit) + u' ' + EnteredText::tr("Empty: no target, nothing is judged.")});
    form->addField({u"minimum"_s,
                    EnteredText::tr("&Smallest sample"),
                    minimum,
                    EnteredText::tr("With fewer cases the figure is shown without a judgement.")});
    form->addField({u"owner"_s, EnteredText::tr("&Who answers for it"), owner});
    openFormDialog(
        desk,
        {EnteredText::tr("Target"), EnteredText::tr("Set the target"), EnteredText::tr("Target set")},
        form,
        [&desk, target, minimum, owner, code = figures.code, unit = indicator.unit]() -> Status {
            review::SetTarget command{.indicator = code, .minimum = minimum->value()};
            command.thousandths = typedThousandths(target->text(), unit);
            if (!target->text().trimmed().isEmpty() && !command.thousandths)
                return fail(invalid(u"target"_s, u"not_a_number"_s));
            if (const qint64 person = owner->currentData().toLongLong(); person > 0)
                command.owner = PersonId(person);
            return statusOf(desk.session().run(command));
        },
        parent)
        ->setObjectName(u"SetTarget"_s);
}

void openBenchmarkDialog(const Desk& desk, const ReviewText& text, const QString& code, QWidget* parent)
{
    auto* form = new Form;
    auto* indicator = new QComboBox;
    for (const review::Indicator& each : review::indicators()) {
        if (each.isFor(desk.profile))
            indicator->addItem(text.name(each), each.code);
    }
    indicator->setCurrentIndex(std::max(0, indicator->findData(code)));
    auto* value = new QLineEdit;
    auto* origin = new QComboBox;
    offerCodes<review::BenchmarkOrigin>(*origin);
    auto* source = new QLineEdit;
    auto* day = makeDay(desk);
    form->addField({u"indicator"_s, EnteredText::tr("&Compare what"), indicator});
    form->addFields({{u"value"_s,
                      EnteredText::tr("&Value"),
                      value,
                      EnteredText::tr("In the unit of the indicator."),
                      Form::Need::Required},
                     {u"day"_s, EnteredText::tr("&As of"), day, {}, Form::Need::Required}});
    form->addField(
        {u"origin"_s,
         EnteredText::tr("&How sure is it"),
         origin,
         EnteredText::tr("What is only quoted is shown as quoted, and never drawn as a fact.")});
    form->addField({u"source"_s, EnteredText::tr("&Where from"), source, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {EnteredText::tr("Benchmark"),
         EnteredText::tr("Add the benchmark"),
         EnteredText::tr("Benchmark added")},
        form,
        [&desk, indicator, value, origin, source, day]() -> Status {
            const QString chosen = indicator->currentData().toString();
            const auto typed = typedThousandths(value->text(), review::findIndicator(chosen)->unit);
            if (!typed)
                return fail(invalid(u"value"_s, u"not_a_number"_s));
            return statusOf(
                desk.session().run(review::AddBenchmark{chosen,
                                                        *typed,
                                                        chosenCode<review::BenchmarkOrigin>(*origin),
                                                        source->text().trimmed(),
                                                        dayIn(*day)}));
        },
        parent)
        ->setObjectName(u"AddBenchmark"_s);
}

void openAmountDialog(const Desk& desk, const review::Period& period, QWidget* parent)
{
    auto* form = new Form;
    auto* kind = new QComboBox;
    offerCodes<review::AmountKind>(*kind);
    auto* month = makeDay(desk);
    month->setDate(period.first());
    auto* branch = new QComboBox;
    for (const auto& each : branchesOf(desk))
        branch->addItem(each.name, each.id.value());
    branch->setCurrentIndex(
        std::max(0, branch->findData(period.branch.value_or(workBranch(desk)).value())));
    auto* part = new QLineEdit;
    auto* amount = new QLineEdit;
    auto* source = new QLineEdit;
    form->addField({u"kind"_s, EnteredText::tr("What &kind"), kind});
    form->addFields(
        {{u"month"_s, EnteredText::tr("&Month"), month, EnteredText::tr("Any day of it."), Form::Need::Required},
         {u"branch"_s, EnteredText::tr("&Branch"), branch}});
    form->addFields(
        {{u"amount"_s, EnteredText::tr("&Amount"), amount, {}, Form::Need::Required},
         {u"part"_s, EnteredText::tr("Of &what"), part, EnteredText::tr("Channel or service.")}});
    form->addField({u"source"_s,
                    EnteredText::tr("&Where from"),
                    source,
                    EnteredText::tr("The ledger, the bill."),
                    Form::Need::Required});
    openFormDialog(
        desk,
        {EnteredText::tr("Cost or spending"), EnteredText::tr("Enter it"), EnteredText::tr("Entered")},
        form,
        [&desk, kind, month, branch, part, amount, source] {
            return statusOf(
                desk.session().run(review::EnterAmount{chosenCode<review::AmountKind>(*kind),
                                                       dayIn(*month),
                                                       BranchId(branch->currentData().toLongLong()),
                                                       part->text().trimmed(),
                                                       typedAmount(amount->text()),
                                                       source->text().trimmed()}));
        },
        parent)
        ->setObjectName(u"EnterAmount"_s);
}

void openMarketPriceDialog(const Desk& desk, QWidget* parent)
{
    auto* form = new Form;
    auto* service = new QComboBox;
    offerServices(*service, desk);
    auto* amount = new QLineEdit;
    auto* day = makeDay(desk);
    auto* source = new QLineEdit;
    form->addField({u"service"_s, EnteredText::tr("&Service"), service, {}, Form::Need::Required});
    form->addFields({{u"amount"_s, EnteredText::tr("Price of &others"), amount, {}, Form::Need::Required},
                     {u"day"_s, EnteredText::tr("&Seen on"), day, {}, Form::Need::Required}});
    form->addField({u"source"_s,
                    EnteredText::tr("&Where from"),
                    source,
                    EnteredText::tr("Who asks that price, and where it is written."),
                    Form::Need::Required});
    openFormDialog(
        desk,
        {EnteredText::tr("Market price"), EnteredText::tr("Enter it"), EnteredText::tr("Entered")},
        form,
        [&desk, service, amount, day, source] {
            return statusOf(desk.session().run(
                review::EnterMarketPrice{catalogue::ServiceId(service->currentData().toLongLong()),
                                         typedAmount(amount->text()),
                                         dayIn(*day),
                                         source->text().trimmed()}));
        },
        parent)
        ->setObjectName(u"EnterMarketPrice"_s);
}

} // namespace seraph::ui
