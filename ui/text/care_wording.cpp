// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/care_wording.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct CareText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CareText)
};

} // namespace

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

} // namespace seraph::ui
