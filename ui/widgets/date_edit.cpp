// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace seraph::ui {

DateEdit::DateEdit(Today today, Precision precision, QWidget* parent)
    : QLineEdit(parent)
    , m_today(std::move(today))
    , m_precision(precision)
{
    setPlaceholderText(precision == Precision::Day ? tr("tomorrow, 5-6, +7")
                                                   : tr("tomorrow 15:30, next Wed 3pm"));
    QAction* month = addAction(icon(Icon::Calendar), TrailingPosition);
    month->setText(tr("Open the month"));
    month->setToolTip(tr("Open the month"));
    connect(month, &QAction::triggered, this, &DateEdit::openMonth);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setStyleProperty(*this, "invalid", false);
        const auto understood = phrase();
        setToolTip(understood ? shown(*understood) : QString());
        Q_EMIT phraseChanged();
    });
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? shown({date}) : QString());
}

void DateEdit::setPhrase(const DatePhrase& phrase)
{
    setText(shown(phrase));
}

std::optional<DatePhrase> DateEdit::phrase() const
{
    auto result = parseDatePhrase(text(), m_today());
    if (result && m_precision == Precision::Day)
        result->time.reset();
    return result;
}

bool DateEdit::isUnderstood() const
{
    return text().trimmed().isEmpty() || phrase().has_value();
}

QString DateEdit::shown(const DatePhrase& phrase) const
{
    const QString day = phrase.date.toString(Qt::ISODate);
    return phrase.time ? day + u' ' + phrase.time->toString(u"HH:mm"_s) : day;
}

void DateEdit::tidy()
{
    if (const auto understood = phrase())
        setText(shown(*understood));
    setStyleProperty(*this, "invalid", !isUnderstood());
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && event->key() == Qt::Key_Semicolon) {
        setDate(m_today());
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (const auto now = step ? phrase() : std::nullopt) {
        setPhrase({now->date.addDays(step), now->time});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    tidy();
    QLineEdit::focusOutEvent(event);
}

QSize DateEdit::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    const QString widest = m_precision == Precision::Day ? u"2026-12-30"_s : u"2026-12-30 23:59"_s;
    return {fontMetrics().horizontalAdvance(widest) + 64, base.height()};
}

void DateEdit::openMonth()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("role", u"popup"_s);
    auto* month = new QCalendarWidget;
    month->setFirstDayOfWeek(Qt::Monday);
    month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto now = phrase();
    month->setSelectedDate(now ? now->date : m_today());
    auto* column = makeColumn(0);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(month);
    popup->setLayout(column);
    connect(month, &QCalendarWidget::activated, this, [this, popup, now](QDate date) {
        setPhrase({date, now ? now->time : std::nullopt});
        popup->close();
    });
    connect(month, &QCalendarWidget::clicked, month, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    month->setFocus();
}

} // namespace seraph::ui
