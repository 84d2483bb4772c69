// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/choices.h"
#include "ui/review/facts_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::Comparison)
};

constexpr int kComparisonWidth = 720;
constexpr int kComparisonHeight = 460;

void fillComparison(ShortTable& table,
                    const review::Comparison& comparison,
                    const review::Indicator& indicator,
                    const ReviewText& text)
{
    for (const review::ComparisonRow& row : comparison.rows) {
        table.addRow(row.id,
                     {row.name,
                      text.value(indicator, row.own),
                      QString::number(row.own.n),
                      text.interval(indicator, row.own),
                      row.adjusted ? text.value(indicator.unit, *row.adjusted) : u"–"_s,
                      QString()});
        const bool few = row.own.status == review::FigureStatus::TooFew || !row.own.value;
        showPill(table,
                 5,
                 row.standsOut
                     ? PillView{ComparisonText::tr("stands out"), Tone::Warning, PillMark::Diamond}
                 : few ? PillView{text.status(row.own.status), Tone::Neutral, PillMark::None}
                       : PillView{ComparisonText::tr("within chance"), Tone::Neutral, PillMark::None});
    }
}

/// Branches or people beside each other, filled when the figures are there.
class ComparisonDialog final : public QDialog {
public:
    ComparisonDialog(const ReviewText& text, const review::CompareIndicator& question, QWidget* parent)
        : QDialog(parent)
        , m_text(text)
        , m_question(question)
        , m_message(new InlineMessage)
        , m_common(makeLine({}, LabelRole::Section))
        , m_table(new ShortTable(
              ComparisonText::tr("Comparison"),
              {{question.by == review::CompareBy::Branch ? ComparisonText::tr("Branch")
                                                         : ComparisonText::tr("Person"),
                0},
               {ComparisonText::tr("Own"), 90, Qt::AlignRight},
               {ComparisonText::tr("n"), 60, Qt::AlignRight},
               {ComparisonText::tr("Interval"), 140, Qt::AlignRight},
               {ComparisonText::tr("Adjusted"), 90, Qt::AlignRight},
               {ComparisonText::tr("Judged"), 130}}))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"comparisonDialog"_s);
        setWindowTitle(text.name(question.code));
        m_table->setEmptyState(
            {Icon::People, ComparisonText::tr("Nobody has a case in these months."), {}});
        layOut();
        resize(scaled(kComparisonWidth), scaled(kComparisonHeight));
    }

    void take(const Result<review::Comparison>& comparison)
    {
        const review::Indicator* indicator = review::findIndicator(m_question.code);
        if (!comparison)
            return m_message->say(Tone::Warning, errorText(comparison.error()));
        if (!indicator)
            return;
        fillComparison(*m_table, *comparison, *indicator, m_text);
        m_common->setText(ComparisonText::tr("All together, %n month(s): %1", nullptr, m_question.months)
                              .arg(m_text.value(*indicator, comparison->common)));
    }

private:
    void layOut()
    {
        auto* card = new Card(Card::Padding::None);
        card->body()->addWidget(m_table);
        auto* close = makeButton(ComparisonText::tr("Close"));
        auto* column = makeColumn(10);
        column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
        column->addWidget(m_common);
        column->addWidget(makeLabel(ComparisonText::tr("In the order of names: this is no ranking. "
                                                       "With few cases a figure is mostly chance; "
                                                       "“adjusted” draws it towards the common one "
                                                       "as far as its own cases do not carry it."),
                                    LabelRole::Note));
        column->addWidget(m_message);
        column->addWidget(card, 1);
        column->addWidget(close, 0, Qt::AlignRight);
        setLayout(column);
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
    }

    ReviewText m_text;
    review::CompareIndicator m_question;
    InlineMessage* m_message;
    QLabel* m_common;
    ShortTable* m_table;
};

} // namespace

void openComparison(const Desk& desk,
                    const ReviewText& text,
                    const review::CompareIndicator& question,
                    QWidget* parent)
{
    auto* dialog = new ComparisonDialog(text, question, parent);
    dialog->open();
    session::Workspace* workspace = &desk.workspace;
    desk.jobs.run<review::Comparison>(
        dialog,
        ComparisonText::tr("Comparing"),
        [workspace, question](const session::Work&) -> Result<review::Comparison> {
            TRY_ASSIGN(const auto session, workspace->openSession());
            return session->query(question);
        },
        [dialog](const Result<review::Comparison>& comparison) { dialog->take(comparison); });
}

} // namespace seraph::ui
