// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/correctives_section.h"

#include "core/quality/corrective_queries.h"
#include "ui/desk/choices.h"
#include "ui/quality/corrective_dialogs.h"
#include "ui/quality/corrective_pane.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

constexpr int kCorrectivePaneWidth = 560;
constexpr int kCorrectiveDaysBack = 365;

PillView correctivePill(const CorrectiveRow& row, LocalDate today)
{
    const bool late = row.nextDay && *row.nextDay < today;
    return pill(codeWord(toCode(row.corrective.state)),
                row.corrective.state == CorrectiveState::Closed ? Tone::Neutral
                : late                                          ? Tone::Danger
                                                                : Tone::Info);
}

} // namespace

CorrectivesSection::CorrectivesSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(
          desk,
          {.name = tr("Corrective action"),
           .columns = {{tr("State"), 110}, {tr("What"), 0}, {tr("By whom"), 100}, {tr("Next day"), 100}},
           .empty = {Icon::Shield,
                     tr("Nothing is being corrected. Open one here, or from a closed case."),
                     {}},
           .paneWidth = kCorrectivePaneWidth,
           .tables = {"corrective", "effect_check"},
           .unlisted = Unlisted::Shown},
          parent)
    , m_format(format)
{
    if (desk.session().can(kWork)) {
        auto* begin = makeButton(tr("&New corrective action …", "on a button"), ButtonRole::Primary);
        begin->setObjectName(u"newCorrective"_s);
        connect(begin, &QPushButton::clicked, this, [&desk, this] {
            openNewCorrectiveDialog(desk, window());
        });
        bar().addStretch();
        bar().addWidget(begin);
    }
    refresh();
}

Status CorrectivesSection::fill()
{
    const LocalDate today = desk().today();
    TRY_ASSIGN(const auto rows,
               desk().session().query(ListCorrectives{today.addDays(-kCorrectiveDaysBack)}));
    for (const CorrectiveRow& row : rows) {
        table().addRow(row.corrective.id.value(),
                       {QString(),
                        row.corrective.title,
                        row.ownerName,
                        row.nextDay ? m_format.shortDate(*row.nextDay, today) : QString()});
        showPill(table(), 0, correctivePill(row, today));
    }
    return {};
}

QWidget* CorrectivesSection::makePane(qint64 id)
{
    if (id <= 0)
        return emptyPane(tr("Choose one on the left."));
    auto page = desk().session().query(OpenCorrectivePage{CorrectiveId(id)});
    if (!page)
        return emptyPane(errorText(page.error()));
    return new CorrectivePane(desk(), m_format, *std::move(page));
}

} // namespace seraph::ui
