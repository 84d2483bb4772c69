// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_text.h"

#include "core/organisation/staff_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/trade_text.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct CareText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CareText)
};

} // namespace

PillView pillOf(const care::CareRecord& record)
{
    switch (record.state) {
    case care::RecordState::Prepared: return pill(CareText::tr("To begin"), Tone::Neutral);
    case care::RecordState::Running:
        return record.emergencyBy ? pill(CareText::tr("Emergency"), Tone::Danger)
                                  : pill(CareText::tr("Running"), Tone::Info);
    case care::RecordState::Closed:
        return record.late ? pill(CareText::tr("Closed late"), Tone::Warning)
                           : pill(CareText::tr("Closed"), Tone::Good);
    case care::RecordState::Abandoned: return pill(CareText::tr("Broken off"), Tone::Neutral);
    }
    UNREACHABLE();
}

PillView pillOf(care::RunStanding standing)
{
    using Standing = care::RunStanding;
    switch (standing) {
    case Standing::Done: return pill(CareText::tr("Done"), Tone::Good);
    case Standing::DoneLate: return pill(CareText::tr("Done late"), Tone::Warning);
    case Standing::Running: return pill(CareText::tr("Running"), Tone::Info);
    case Standing::Due: return pill(CareText::tr("Due"), Tone::Warning);
    case Standing::Upcoming: return pill(CareText::tr("When needed"), Tone::Neutral);
    case Standing::Missed: return pill(CareText::tr("Missed"), Tone::Danger);
    }
    UNREACHABLE();
}

QString markOf(const care::CareStep& step)
{
    if (step.state == care::StepState::Done)
        return step.late ? CareText::tr("✓ late") : CareText::tr("✓ done");
    if (step.state == care::StepState::Skipped)
        return CareText::tr("– left out");
    return step.key ? evidenceText(step.evidence) : CareText::tr("one confirmation");
}

void fillColleagues(QComboBox& box, const Desk& desk, const QString& emptyLine)
{
    box.clear();
    if (!emptyLine.isNull())
        box.addItem(emptyLine, 0);
    const auto colleagues = desk.session().query(organisation::ListColleagues{});
    for (const auto& colleague : colleagues.value_or(std::vector<organisation::Colleague>{}))
        box.addItem(colleague.name, colleague.id.value());
}

std::optional<PersonId> personIn(const QComboBox& box)
{
    const qint64 id = box.currentData().toLongLong();
    return id > 0 ? std::optional(PersonId(id)) : std::nullopt;
}

void choosePerson(QComboBox& box, const std::optional<PersonId>& person)
{
    const int row = person ? box.findData(person->value()) : box.findData(0);
    if (row >= 0)
        box.setCurrentIndex(row);
}

} // namespace seraph::ui
