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

QString evidenceText(catalogue::Evidence evidence)
{
    using catalogue::Evidence;
    switch (evidence) {
    case Evidence::None: return CareText::tr("time");
    case Evidence::Photo: return CareText::tr("photo");
    case Evidence::Reading: return CareText::tr("reading");
    case Evidence::Text: return CareText::tr("note");
    case Evidence::Code: return CareText::tr("scanned code");
    case Evidence::Signature: return CareText::tr("signature");
    case Evidence::TwoPersons: return CareText::tr("two persons");
    }
    UNREACHABLE();
}

QString scheduleText(catalogue::Schedule schedule)
{
    using catalogue::Schedule;
    switch (schedule) {
    case Schedule::DailyOpen: return CareText::tr("daily, at opening");
    case Schedule::DailyClose: return CareText::tr("daily, at closing");
    case Schedule::Weekly: return CareText::tr("weekly");
    case Schedule::Monthly: return CareText::tr("monthly");
    case Schedule::OnUse: return CareText::tr("on use");
    }
    UNREACHABLE();
}

QString licenceText(catalogue::Licence licence)
{
    using catalogue::Licence;
    switch (licence) {
    case Licence::None: return CareText::tr("none needed");
    case Licence::Physician: return CareText::tr("Physician’s licence");
    case Licence::Nurse: return CareText::tr("Nurse’s licence");
    case Licence::Therapist: return CareText::tr("Therapist’s certificate");
    case Licence::HealthCertificate: return CareText::tr("Health certificate");
    }
    UNREACHABLE();
}

QString categoryText(care::DeviationCategory category)
{
    using Category = care::DeviationCategory;
    switch (category) {
    case Category::Skipped: return CareText::tr("Left out");
    case Category::Repeated: return CareText::tr("Repeated");
    case Category::OutOfOrder: return CareText::tr("Out of order");
    case Category::OutOfRange: return CareText::tr("Out of range");
    case Category::Product: return CareText::tr("Product");
    case Category::Equipment: return CareText::tr("Equipment");
    case Category::ClientWish: return CareText::tr("Client’s wish");
    case Category::Discomfort: return CareText::tr("Discomfort or reaction");
    case Category::Other: return CareText::tr("Other");
    }
    UNREACHABLE();
}

QString readingText(const care::Reading& reading)
{
    QString text = reading.label.isEmpty() ? QString() : reading.label + u' ';
    text += reading.value;
    if (!reading.unit.isEmpty())
        text += u' ' + reading.unit;
    if (!reading.low.isEmpty() || !reading.high.isEmpty())
        text += u" (%1–%2)"_s.arg(reading.low, reading.high);
    return care::isOutOfRange(reading) ? u"▲ "_s + text : text;
}

QString readingsText(const std::vector<care::Reading>& readings)
{
    QStringList texts;
    for (const care::Reading& reading : readings)
        texts << readingText(reading);
    return texts.join(u" · "_s);
}

QString sessionText(const care::CareRecord& record, int sessions)
{
    if (record.kind == care::RecordKind::Rework)
        return CareText::tr("rework");
    return sessions > 1 ? CareText::tr("%1 of %2").arg(record.sessionNumber).arg(sessions) : QString();
}

QString nameIn(const QHash<qint64, QString>& names, const std::optional<PersonId>& person)
{
    return person ? names.value(person->value()) : QString();
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
