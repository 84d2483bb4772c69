// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_tab.h"

#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/plan_commands.h"
#include "ui/consultations/plan_view.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kGoalHeight = 80;

/// The talk that a new plan belongs to: the latest that has not ended.
std::optional<Consultation> openTalk(const Desk& desk, clients::ClientId client)
{
    const auto talks =
        desk.session().query(ConsultationsOf{client}).value_or(std::vector<Consultation>{});
    const auto found = std::find_if(
        talks.begin(), talks.end(), [](const Consultation& talk) { return !talk.endedAt; });
    return found == talks.end() ? std::nullopt : std::optional(*found);
}

} // namespace

PlanTab::PlanTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_message(new InlineMessage)
    , m_choice(new QComboBox)
    , m_column(makeColumn(8))
{
    const bool works = desk.session().can(kConsult);
    auto* empty = new EmptyState(
        {Icon::Columns,
         tr("No plan yet. A plan shows real alternatives with their prices and risks."),
         works ? tr("New plan") : QString()});
    connect(empty, &EmptyState::actionClicked, this, &PlanTab::askForGoal);
    m_empty = empty;
    m_column->addWidget(buildTop());
    m_column->addWidget(m_message);
    m_column->addWidget(m_empty, 1);
    setLayout(m_column);
    connect(m_choice, &QComboBox::activated, this, &PlanTab::showPlan);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table :
             {"plan", "plan_option", "plan_approval", "disclosure_given", "option_picture", "consultation"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

QWidget* PlanTab::buildTop()
{
    m_choice->setObjectName(u"planBox"_s);
    m_choice->setAccessibleName(tr("Plan"));
    m_choice->setMinimumWidth(scaled(280));
    auto* top = new QWidget;
    auto* row = makeRow();
    top->setLayout(row);
    row->addWidget(m_choice);
    row->addStretch();
    if (m_desk.session().can(kConsult)) {
        auto* fresh = new HintButton(tr("New plan"), QKeySequence(Qt::Key_F2));
        fresh->setObjectName(u"newPlan"_s);
        connect(fresh, &QPushButton::clicked, this, &PlanTab::askForGoal);
        row->addWidget(fresh);
    }
    return top;
}

void PlanTab::refresh()
{
    const auto plans = m_desk.session().query(PlansOf{m_client});
    if (!plans)
        return m_message->say(Tone::Danger, errorText(plans.error()));
    const QVariant chosen = m_choice->currentData();
    m_choice->clear();
    for (const Plan& plan : *plans) {
        const QString day = m_format.shortDate(m_format.localDate(plan.createdAt), m_desk.today());
        m_choice->addItem(u"%1 · %2 · %3"_s.arg(day, codeWord(toCode(plan.state)), plan.goal.left(24)),
                          plan.id.value());
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    m_choice->setVisible(plans->size() > 1);
    m_empty->setVisible(plans->empty());
    showPlan();
}

void PlanTab::showPlan()
{
    const qint64 id = m_choice->currentData().toLongLong();
    if (id == 0)
        return;
    if (m_view && m_view->plan() == PlanId(id))
        return m_view->refresh();
    delete m_view;
    m_view = new PlanView(m_desk, m_format, PlanId(id));
    connect(m_view, &PlanView::orderPlaced, this, [this] {
        m_desk.open(u"clients/%1/orders"_s.arg(m_client.toString()));
    });
    m_column->addWidget(m_view, 1);
}

void PlanTab::openRecord(qint64 id)
{
    const int at = m_choice->findData(id);
    if (at < 0)
        return;
    m_choice->setCurrentIndex(at);
    showPlan();
}

void PlanTab::askForGoal()
{
    const auto talk = openTalk(m_desk, m_client);
    auto* form = new Form;
    auto* goal = new QPlainTextEdit(talk ? talk->need : QString());
    goal->setObjectName(u"goalEdit"_s);
    goal->setFixedHeight(scaled(kGoalHeight));
    goal->setTabChangesFocus(true);
    form->addField({u"goal"_s,
                    tr("What the client wants to &reach"),
                    goal,
                    tr("In their own words."),
                    Form::Need::Required});
    openFormDialog(
        m_desk,
        {.title = tr("New plan"), .act = tr("Begin the plan"), .done = tr("Plan begun")},
        form,
        [this, goal] {
            const auto plan = draft(goal->toPlainText());
            if (plan)
                openRecord(plan->value());
            return statusOf(plan);
        },
        this);
}

Result<PlanId> PlanTab::draft(const QString& goal)
{
    const auto talk = openTalk(m_desk, m_client);
    const BranchId branch = talk ? talk->branch : workBranch(m_desk);
    std::optional<ConsultationId> consultation;
    if (talk) {
        consultation = talk->id;
    } else {
        TRY_ASSIGN(consultation,
                   m_desk.session().run(OpenConsultation{m_client, branch, {}, {}, {.need = goal}}));
    }
    TRY_ASSIGN(const PlanId plan,
               m_desk.session().run(DraftPlan{m_client, branch, consultation, goal}));
    return plan;
}

} // namespace seraph::ui
