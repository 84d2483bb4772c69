// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_board.h"

#include "core/review/aggregate_commands.h"
#include "ui/desk/work_branch.h"
#include "ui/text/error_text.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsOffered = 36;
constexpr int kMonthWidth = 150;

QPushButton* makeStep(const QString& sign, const QString& name)
{
    auto* button = makeButton(sign, ButtonRole::Quiet);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

/// What a review rests on: a change of any other table shows when somebody asks again.
bool concernsReview(const std::vector<session::ChangeSet>& changes)
{
    for (const std::string_view table : {"monthly_review",
                                         "review_contradiction",
                                         "review_decision",
                                         "review_comment",
                                         "review_attendance",
                                         "review_acknowledgement",
                                         "benchmark",
                                         "indicator_target",
                                         "entered_amount",
                                         "market_price"}) {
        if (concerns(changes, table))
            return true;
    }
    return false;
}

} // namespace

ReviewBoard::ReviewBoard(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_period{desk.today().addMonths(-1), {}}
    , m_month(new QComboBox)
    , m_branch(new QComboBox)
    , m_earlier(makeStep(u"‹"_s, tr("The month before")))
    , m_later(makeStep(u"›"_s, tr("The month after")))
    , m_state(new StatusPill)
    , m_head(makeLine({}, LabelRole::Note))
{
    m_month->setObjectName(u"reviewMonth"_s);
    m_month->setAccessibleName(tr("Month"));
    m_month->setMinimumWidth(scaled(kMonthWidth));
    m_branch->setObjectName(u"reviewBranch"_s);
    m_branch->setAccessibleName(tr("Branch"));
    fillMonths();
    fillBranches();
    auto* row = makeRow(4);
    row->addWidget(m_earlier);
    row->addWidget(m_month);
    row->addWidget(m_later);
    row->addSpacing(8);
    row->addWidget(m_branch);
    row->addSpacing(8);
    row->addWidget(m_state);
    row->addWidget(m_head);
    setLayout(row);
    m_state->hide();
    connect(m_month, &QComboBox::currentIndexChanged, this, &ReviewBoard::choose);
    connect(m_branch, &QComboBox::currentIndexChanged, this, &ReviewBoard::choose);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(-1); });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concernsReview(changes))
            reload();
    });
}

void ReviewBoard::fillMonths()
{
    const LocalDate first(m_desk.today().year(), m_desk.today().month(), 1);
    for (int back = 0; back < kMonthsOffered; ++back) {
        const LocalDate month = first.addMonths(-back);
        //: %1 is a month that is not over yet.
        m_month->addItem(
            back == 0 ? tr("%1 (running)").arg(m_format.month(month)) : m_format.month(month), month);
    }
    m_month->setCurrentIndex(1);
}

void ReviewBoard::fillBranches()
{
    m_branch->addItem(tr("Whole house"), 0);
    const auto branches = branchesOf(m_desk);
    for (const auto& branch : branches)
        m_branch->addItem(branch.name, branch.id.value());
    m_branch->setVisible(branches.size() > 1);
}

void ReviewBoard::step(int months)
{
    m_month->setCurrentIndex(std::clamp(m_month->currentIndex() + months, 0, m_month->count() - 1));
}

void ReviewBoard::choose()
{
    const qint64 branch = m_branch->currentData().toLongLong();
    m_period.month = m_month->currentData().toDate();
    m_period.branch = branch > 0 ? std::optional(BranchId(branch)) : std::nullopt;
    reload();
}

void ReviewBoard::setPeriod(const review::Period& period)
{
    m_branch->setCurrentIndex(
        std::max(0, m_branch->findData(period.branch ? period.branch->value() : 0)));
    m_month->setCurrentIndex(std::max(0, m_month->findData(period.first())));
}

ReviewText ReviewBoard::text() const
{
    return {m_format, m_desk.language, m_desk.profile};
}

void ReviewBoard::reload()
{
    m_earlier->setEnabled(m_month->currentIndex() + 1 < m_month->count());
    m_later->setEnabled(m_month->currentIndex() > 0);
    session::Workspace* workspace = &m_desk.workspace;
    m_desk.jobs.run<documents::ReviewMaterial>(
        this,
        tr("Adding up the month"),
        [workspace, period = m_period](const session::Work& work) -> Result<documents::ReviewMaterial> {
            TRY_ASSIGN(const auto session, workspace->openSession());
            TRY_STATUS(review::bringUpToDate(*session, work));
            return documents::gatherReview(*session, period);
        },
        [this](Result<documents::ReviewMaterial> material) { take(std::move(material)); });
}

void ReviewBoard::take(Result<documents::ReviewMaterial> material)
{
    if (!material) {
        // Who looks after one branch has no right in the whole house: they begin with theirs.
        const bool tooWide = material.error().reason == "scope.outside"_L1 && !m_period.branch;
        if (tooWide && !std::exchange(m_ownBranchTried, true)) {
            m_branch->setCurrentIndex(std::max(0, m_branch->findData(workBranch(m_desk).value())));
            return;
        }
        m_material.reset();
        m_state->hide();
        Q_EMIT failed(errorText(material.error()));
        return;
    }
    m_material = std::move(*material);
    showState();
    Q_EMIT loaded();
}

void ReviewBoard::showState()
{
    const auto& review = m_material->page.review;
    m_state->show();
    m_head->clear();
    if (!review) {
        m_state->setView({tr("Not started"), Tone::Neutral, PillMark::None});
        return;
    }
    switch (review->state) {
    case review::ReviewState::Open:
        m_state->setView({tr("Figures still move"), Tone::Neutral, PillMark::None});
        break;
    case review::ReviewState::Frozen: m_state->setView(pill(tr("Frozen"), Tone::Info)); break;
    case review::ReviewState::Signed: m_state->setView(pill(tr("Signed"), Tone::Good)); break;
    }
    if (!review->journalHead.isEmpty())
        m_head->setToolTip(tr("Journal head: %1").arg(review->journalHead));
}

} // namespace seraph::ui
