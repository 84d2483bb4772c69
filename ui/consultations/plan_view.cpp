// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_view.h"

#include "core/consultations/consultation_commands.h"
#include "core/consultations/plan_commands.h"
#include "ui/consultations/plan_comparison.h"
#include "ui/consultations/plan_explaining.h"
#include "ui/consultations/plan_option_card.h"
#include "ui/consultations/plan_option_dialog.h"
#include "ui/consultations/plan_pictures.h"
#include "ui/consultations/plan_steps.h"
#include "ui/consultations/plan_text.h"
#include "ui/consultations/shown_part.h"
#include "ui/desk/client_screen.h"
#include "ui/desk/file_list.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/missing_bar.h"
#include "ui/desk/print_desk.h"
#include "ui/text/error_text.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

bool isMissing(const PlanPage& page, const QString& what)
{
    return std::any_of(page.missing.begin(), page.missing.end(), [&](const session::Missing& each) {
        return each.what == what;
    });
}

/// Photos, scans and messages that belong to the plan: dropped, pasted or chosen.
void openFiles(const Desk& desk, const Format& format, PlanId plan, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PlanView::tr("Files of this plan"));
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(new FileList(desk, format, {u"plan"_s, plan.value()}, u"general"_s));
    dialog->setLayout(column);
    dialog->resize(scaled(640), scaled(440));
    dialog->open();
}

} // namespace

PlanView::PlanView(const Desk& desk, const Format& format, PlanId plan, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_plan(plan)
    , m_page{.plan = {.id = plan,
                      .revision = storage::Revision{1},
                      .client = clients::ClientId(1),
                      .branch = BranchId(1),
                      .state = PlanState::Draft,
                      .advisor = desk.session().actor().person,
                      .createdAt = {}},
             .clientName = {},
             .options = {},
             .approvals = {},
             .explanations = {},
             .pictures = {},
             .explained = {},
             .missing = {}}
    , m_message(new InlineMessage)
    , m_area(makeScrollArea(new QWidget))
{
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(m_area, 1);
    setLayout(column);
    refresh();
}

void PlanView::refresh()
{
    auto page = m_desk.session().query(OpenPlan{m_plan});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_page = *std::move(page);
    const int at = m_area->verticalScrollBar()->value();
    showIn(*m_area, build());
    m_area->verticalScrollBar()->setValue(at);
}

QWidget* PlanView::build()
{
    auto* content = new QWidget;
    auto* column = makeColumn(10);
    column->setContentsMargins(0, 0, 8, 8);
    column->addWidget(buildHead());
    auto* missing = new MissingBar(m_desk, m_format);
    missing->show(m_page.missing,
                  u"clients/%1/plans/%2"_s.arg(m_page.plan.client.toString(), m_plan.toString()));
    column->addWidget(missing);
    column->addWidget(buildOptions());
    column->addWidget(new PlanExplaining(m_desk, m_format, m_page));
    column->addStretch();
    content->setLayout(column);
    return content;
}

QWidget* PlanView::buildHead()
{
    auto* head = new QWidget;
    auto* column = makeColumn(6);
    head->setLayout(column);
    auto* title = makeRow();
    title->addWidget(new StatusPill(planPill(m_page.plan.state)));
    title->addWidget(makeLabel(m_page.plan.goal, LabelRole::Strong), 1);
    if (m_page.plan.physician)
        title->addWidget(new StatusPill(
            pill(tr("Confirmed by %1").arg(personName(m_desk, *m_page.plan.physician)), Tone::Good)));
    column->addLayout(title);
    auto* steps = makeRow();
    addSteps(*steps);
    if (can(attachments::kSeeAttachments)) {
        auto* files = makeButton(tr("F&iles…"));
        files->setObjectName(u"planFiles"_s);
        connect(files, &QPushButton::clicked, this, [this] {
            openFiles(m_desk, m_format, m_plan, this);
        });
        steps->addWidget(files);
    }
    steps->addStretch();
    column->addLayout(steps);
    return head;
}

QPushButton* PlanView::addButton(QBoxLayout& row,
                                 const QString& text,
                                 const char* name,
                                 void (PlanView::*act)())
{
    auto* button = makeButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, act);
    row.addWidget(button);
    return button;
}

void PlanView::addSteps(QBoxLayout& row)
{
    const PlanState state = m_page.plan.state;
    const bool works = can(kConsult);
    const bool open = state == PlanState::Presented || state == PlanState::Chosen;
    const auto addPrimary = [&](const QString& text, const QKeySequence& key, const char* name, auto act) {
        auto* button = new HintButton(text, key, ButtonRole::Primary);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        row.addWidget(button);
    };
    if (works && state == PlanState::Chosen)
        addPrimary(
            tr("Confirm the decision"), QKeySequence(Qt::Key_F9), "confirmPlan", &PlanView::confirm);
    if (works && state == PlanState::Draft) {
        addPrimary(tr("Show the client"), QKeySequence(Qt::Key_F5), "presentPlan", &PlanView::present);
        auto* add = new HintButton(tr("Add an option"), QKeySequence(Qt::Key_F3));
        add->setObjectName(u"addOption"_s);
        connect(add, &QPushButton::clicked, this, &PlanView::addOption);
        row.addWidget(add);
        addButton(row, tr("Add “wait”"), "addWaiting", &PlanView::addWaiting);
    }
    addApprovals(row);
    if (isMedical(m_desk) && can(kExamine) && !m_page.plan.physician && !m_page.plan.decidedAt) {
        const bool seen = !isMissing(m_page, u"plan.not_examined"_s);
        if (m_page.plan.consultation)
            addButton(row, tr("Examination"), "examine", &PlanView::examine);
        if (seen)
            addButton(row, tr("I stand for this plan"), "standForIt", &PlanView::standForIt);
    }
    if (open)
        addButton(row, tr("Show again"), "showAgain", &PlanView::showToClient);
    if (!m_page.options.empty())
        addButton(row, tr("Print"), "printPlan", &PlanView::printSheet);
    if (works && open)
        addButton(row, tr("Declined"), "declinePlan", &PlanView::decline);
    if (works && (open || state == PlanState::Declined))
        addButton(row, tr("Revise"), "revisePlan", &PlanView::revise);
}

void PlanView::addApprovals(QBoxLayout& row)
{
    if (!can(kApprove))
        return;
    const std::pair<const char*, PlanException> exceptions[] = {
        {"plan.too_few_options", PlanException::FewerOptions},
        {"plan.over_customised", PlanException::Customisation},
        {"plan.below_lowest", PlanException::Discount}};
    for (const auto& [what, exception] : exceptions) {
        if (!isMissing(m_page, QString::fromLatin1(what)))
            continue;
        auto* button = makeButton(approvalText(exception));
        button->setObjectName(u"approve."_s + toCode(exception));
        connect(button, &QPushButton::clicked, this, [this, exception = exception] {
            approve(exception);
        });
        row.addWidget(button);
    }
}

QWidget* PlanView::buildOptions()
{
    if (m_page.options.empty()) {
        auto* empty =
            new EmptyState({Icon::Columns,
                            tr("Show at least three options; to wait may be one of them."),
                            can(kConsult) ? tr("Add an option") : QString()});
        connect(empty, &EmptyState::actionClicked, this, &PlanView::addOption);
        return empty;
    }
    auto* content = new QWidget;
    auto* row = makeRow(kCardGap);
    content->setLayout(row);
    for (const PlanOption& option : m_page.options)
        row->addWidget(makeCard(option));
    row->addStretch();
    auto* area = makeScrollArea(content);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(content->sizeHint().height() + 14);
    return area;
}

PlanOptionCard* PlanView::makeCard(const PlanOption& option)
{
    const auto sheet = planSheet(m_desk, m_format, m_page);
    const auto at = std::size_t(&option - m_page.options.data());
    const PlanState state = m_page.plan.state;
    const bool open = state == PlanState::Presented || state == PlanState::Chosen;
    auto use = PlanOptionCard::Use::Look;
    if (can(kConsult) && state == PlanState::Draft)
        use = PlanOptionCard::Use::Edit;
    else if (can(kConsult) && open && m_page.plan.chosenOption != option.id)
        use = PlanOptionCard::Use::Choose;
    const auto meter = isMedical(m_desk) ? PlanOptionCard::Meter::Shown : PlanOptionCard::Meter::Hidden;
    auto* card = new PlanOptionCard(sheet.options[at], option, use, meter);
    connect(card, &PlanOptionCard::editClicked, this, [this, option] {
        auto* dialog = new PlanOptionDialog(m_desk, m_format, option, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(card, &PlanOptionCard::removeClicked, this, [this, option] { remove(option); });
    connect(card, &PlanOptionCard::picturesClicked, this, [this, option] {
        openPlanPictures(m_desk, m_page, option.id, window());
    });
    connect(card, &PlanOptionCard::chooseClicked, this, [this, option] { choose(option.id); });
    return card;
}

void PlanView::addOption()
{
    if (m_page.plan.state != PlanState::Draft || !can(kConsult))
        return;
    auto* dialog = new PlanOptionDialog(m_desk, m_format, m_plan, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanView::addWaiting()
{
    const OptionDetails waiting{.kind = OptionKind::Wait, .title = tr("Wait, or do nothing for now")};
    say(statusOf(m_desk.session().run(AddOption{m_plan, waiting})), tr("Option added"));
}

void PlanView::remove(const PlanOption& option)
{
    say(m_desk.session().run(RemoveOption{option.id, option.revision}), tr("Option removed"));
}

void PlanView::present()
{
    if (m_page.plan.state != PlanState::Draft)
        return showToClient();
    const Status done = m_desk.session().run(PresentPlan{m_plan, m_page.plan.revision});
    if (!done)
        return m_message->say(Tone::Warning, errorText(done.error()));
    m_message->clear();
    refresh();
    showToClient();
}

void PlanView::showToClient()
{
    const auto sheet = planSheet(m_desk, m_format, m_page);
    ClientScreen::open(m_desk, this, [sheet](ClientScreen&) { return new PlanComparison(sheet); });
}

void PlanView::printSheet()
{
    const auto sheet = planSheet(m_desk, m_format, m_page);
    m_desk.print.preview(documents::planSheetDocument(sheet, m_desk.imprint()), window());
}

void PlanView::choose(OptionId option)
{
    askForReason(
        m_desk,
        {.title = tr("Why this one?"), .act = tr("Keep the choice"), .done = tr("Choice kept")},
        ReasonNeed::Optional,
        [this, option](const QString& reason) {
            return m_desk.session().run(ChooseOption{m_plan, m_page.plan.revision, option, reason});
        },
        this);
}

void PlanView::confirm()
{
    if (m_page.plan.state != PlanState::Chosen)
        return;
    const auto order = m_desk.session().run(ConfirmPlan{m_plan, m_page.plan.revision});
    if (!order)
        return m_message->say(Tone::Warning, errorText(order.error()));
    m_message->clear();
    m_desk.offerUndo(*order ? tr("Decided; the order stands") : tr("Decided to wait"));
    if (*order)
        Q_EMIT orderPlaced();
}

void PlanView::examine()
{
    openExamination(m_desk, *m_page.plan.consultation, this);
}

void PlanView::standForIt()
{
    say(m_desk.session().run(ConfirmMedically{m_plan, m_page.plan.revision}),
        tr("You stand for this plan"));
}

void PlanView::approve(PlanException exception)
{
    askForReason(
        m_desk,
        {.title = approvalText(exception), .act = tr("Approve"), .done = tr("Approved")},
        ReasonNeed::Required,
        [this, exception](const QString& reason) {
            return m_desk.session().run(ApproveException{m_plan, exception, reason});
        },
        this);
}

void PlanView::decline()
{
    openDeclining(m_desk, m_page.plan, this);
}

void PlanView::revise()
{
    say(m_desk.session().run(RevisePlan{m_plan, m_page.plan.revision}), tr("Back to the draft"));
}

void PlanView::say(const Status& done, const QString& words)
{
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

} // namespace seraph::ui
