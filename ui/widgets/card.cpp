// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace seraph::ui {

namespace {

/// Lies over a card whose content reaches the border: the round corners stay round, and what stands behind them shows.
class CardEdge final : public QWidget {
public:
    explicit CardEdge(QWidget& card) : QWidget(&card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        card.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* card, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        if (event->type() == QEvent::ChildAdded || event->type() == QEvent::LayoutRequest)
            raise();
        return QWidget::eventFilter(card, event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = currentTokens();
        const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath corners;
        corners.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(edge, kCardRadius, kCardRadius);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(corners.subtracted(inside),
                         standsOnCard() ? tokens.surface : tokens.background);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawRoundedRect(edge, kCardRadius, kCardRadius);
    }

private:
    bool standsOnCard() const
    {
        for (const QWidget* each = parentWidget()->parentWidget(); each; each = each->parentWidget()) {
            if (qobject_cast<const Card*>(each))
                return true;
        }
        return false;
    }
};

} // namespace

Card::Card(Padding padding, QWidget* parent) : QFrame(parent), m_body(makeColumn(8))
{
    setProperty("role", QStringLiteral("card"));
    const int inset = padding == Padding::None ? 1 : kCardPadding;
    m_body->setContentsMargins(inset, inset, inset, inset);
    setLayout(m_body);
    if (padding == Padding::None)
        new CardEdge(*this);
}

SectionHeader::SectionHeader(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLine(title, LabelRole::Section))
    , m_note(makeLine(note, LabelRole::Note))
    , m_row(makeRow(12))
{
    m_row->addWidget(m_title);
    m_row->addStretch();
    m_row->addWidget(m_note);
    setLayout(m_row);
    m_note->setVisible(!note.isEmpty());
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SectionHeader::addBesideTitle(QWidget* widget)
{
    m_row->insertWidget(m_row->indexOf(m_title) + 1, widget);
}

void SectionHeader::addAtEnd(QWidget* widget)
{
    m_row->addWidget(widget);
}

FigureTile::FigureTile(const View& view, QWidget* parent)
    : Card(Padding::Normal, parent)
    , m_label(makeLine({}, LabelRole::Note))
    , m_figure(makeLine({}, LabelRole::Figure))
    , m_note(makeLine({}, LabelRole::Note))
{
    body()->setContentsMargins(14, 10, 14, 12);
    body()->setSpacing(2);
    auto* row = makeRow(6);
    row->addWidget(m_figure);
    row->addWidget(m_note, 0, Qt::AlignBottom);
    row->addStretch();
    m_note->setContentsMargins(0, 0, 0, 4);
    body()->addWidget(m_label);
    body()->addLayout(row);
    setView(view);
}

void FigureTile::setView(const View& view)
{
    m_label->setText(view.label);
    m_figure->setText(view.figure);
    m_note->setText(view.note);
    setAccessibleName(view.label + QLatin1Char(' ') + view.figure + QLatin1Char(' ') + view.note);
}

} // namespace seraph::ui
