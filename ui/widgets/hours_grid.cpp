// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hours_grid.h"

#include "ui/text/error_text.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

std::optional<int> readMinute(const QString& text)
{
    static const QRegularExpression kHourOnly(u"^\\d{1,2}$"_s);
    QString full = kHourOnly.match(text).hasMatch() ? text + u":00"_s : text;
    if (full.indexOf(u':') == 1)
        full.prepend(u'0');
    const Result<int> minute = organisation::parseMinute(full);
    return minute ? std::optional(*minute) : std::nullopt;
}

} // namespace

std::optional<organisation::DayHours> parseDayHours(QStringView text)
{
    // A blank parts two spans only where the first has its end: "9-12 13-18", but "9 - 12".
    static const QRegularExpression kBetweenSpans(u"[,;、]|(?<=\\d)\\s+(?=\\d)"_s);
    static const QRegularExpression kBetweenTimes(u"\\s*(?:-|–|—|~|至|到)\\s*"_s);
    organisation::DayHours hours;
    const QString line =
        text.toString().normalized(QString::NormalizationForm_KC).simplified().toLower();
    if (line == u"closed"_s || line == u"休息"_s || line == u"-"_s)
        return hours;
    for (const QString& span : line.split(kBetweenSpans, Qt::SkipEmptyParts)) {
        const QStringList ends = span.trimmed().split(kBetweenTimes);
        const auto from = readMinute(ends.value(0));
        const auto to = readMinute(ends.value(1));
        if (ends.size() != 2 || !from || !to)
            return std::nullopt;
        hours.push_back({*from, *to});
    }
    return hours;
}

QString dayHoursText(const organisation::DayHours& hours)
{
    QStringList spans;
    for (const organisation::OpenSpan& span : hours)
        spans.append(organisation::minuteText(span.from) + u'-' + organisation::minuteText(span.to));
    return spans.join(u", "_s);
}

HoursGrid::HoursGrid(QWidget* parent) : QWidget(parent), m_error(makeLabel({}, LabelRole::Note))
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (int day = 0; day < 7; ++day) {
        const QString name = QLocale().dayName(day + 1);
        auto* line = new QLineEdit;
        line->setAccessibleName(name);
        line->setPlaceholderText(tr("closed"));
        line->setObjectName(u"day%1Edit"_s.arg(day + 1));
        grid->addWidget(makeLine(name), day, 0);
        grid->addWidget(line, day, 1);
        connect(line, &QLineEdit::textEdited, this, &HoursGrid::edited);
        m_days[static_cast<std::size_t>(day)] = line;
    }
    grid->setColumnStretch(1, 1);
    auto* copy = makeButton(tr("Monday's hours for every day"), ButtonRole::Quiet);
    copy->setProperty("flush", true);
    connect(copy, &QPushButton::clicked, this, &HoursGrid::copyMonday);
    m_error->setProperty("tone", u"danger"_s);
    m_error->hide();
    auto* column = makeColumn(8);
    column->addLayout(grid);
    column->addWidget(m_error);
    column->addWidget(copy, 0, Qt::AlignLeft);
    setLayout(column);
    setFocusProxy(m_days[0]);
    setMaximumWidth(scaled(460));
}

void HoursGrid::setHours(const organisation::OpeningHours& hours)
{
    m_hours = hours;
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setText(dayHoursText(hours.week[day]));
}

Result<organisation::OpeningHours> HoursGrid::hours()
{
    organisation::OpeningHours result = m_hours;
    m_error->hide();
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto parsed = parseDayHours(m_days[day]->text());
        const Status sound = parsed ? organisation::checkDayHours(*parsed)
                                    : fail(invalid(u"opening_hours"_s, u"format"_s));
        setStyleProperty(*m_days[day], "invalid", !sound.has_value());
        if (!sound) {
            m_error->setText(tr("%1: %2 For example 9-12, 13-18; empty is closed.")
                                 .arg(m_days[day]->accessibleName(),
                                      fieldErrorText(sound.error().fields.front())));
            m_error->show();
            m_days[day]->setFocus();
            return fail(sound.error());
        }
        result.week[day] = *parsed;
    }
    return result;
}

void HoursGrid::copyMonday()
{
    for (QLineEdit* day : m_days)
        day->setText(m_days[0]->text());
    Q_EMIT edited();
}

} // namespace seraph::ui
