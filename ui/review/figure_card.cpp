// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/figure_card.h"

#include "ui/review/review_pills.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>

namespace seraph::ui {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_name(makeLine({}, LabelRole::Note))
    , m_value(makeLine({}, LabelRole::Figure))
    , m_change(makeLine({}, LabelRole::Note))
    , m_judged(new StatusPill)
    , m_basis(makeLabel({}, LabelRole::Note))
{
    body()->setContentsMargins(14, 10, 14, 10);
    body()->setSpacing(2);
    auto* row = makeRow(6);
    row->addWidget(m_value);
    row->addWidget(m_change, 0, Qt::AlignBottom);
    row->addStretch();
    m_change->setContentsMargins(0, 0, 0, 4);
    body()->addWidget(m_name);
    body()->addLayout(row);
    body()->addWidget(m_judged, 0, Qt::AlignLeft);
    body()->addWidget(m_basis);
    body()->addStretch();
    // All cards of a row are equally wide, whatever stands in them.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void FigureCard::setFigures(const review::IndicatorFigures& figures,
                            const review::FigureSheet& sheet,
                            const ReviewText& text)
{
    const review::Indicator& indicator = *review::findIndicator(figures.code);
    m_code = figures.code;
    const bool measured = figures.month.value.has_value();
    m_name->setText(text.name(indicator));
    m_value->setText(measured ? text.value(indicator, figures.month, figures.asEvents) : u"–"_s);
    m_change->setText(figures.asEvents ? QString()
                                       : text.change(indicator, figures.month, figures.before));
    m_basis->setText(text.basis(figures));
    const PillView view = figurePill(figures, sheet, text);
    m_judged->setView(view);
    setToolTip(indicator.formula.in(text.language));
    setAccessibleName(
        QStringList{m_name->text(), m_value->text(), view.text, m_basis->text()}.join(u", "_s));
    setAccessibleDescription(indicator.formula.in(text.language));
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated(m_code);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_code);
    else
        Card::keyPressEvent(event);
}

void FigureCard::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    setStyleProperty(*this, "current", true);
}

void FigureCard::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    setStyleProperty(*this, "current", false);
}

} // namespace seraph::ui
