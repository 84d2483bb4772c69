// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kRailWidth = 24;

/// The dot of an entry and the line that leads to the next one.
class Rail final : public QWidget {
public:
    enum class Place { Middle, Last };
    Rail(Tone tone, Place place) : m_tone(tone), m_place(place) { setFixedWidth(kRailWidth); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF dot(kRailWidth / 2.0 - 4, scaled(10));
        if (m_place == Place::Middle) {
            painter.setPen(QPen(tokens.border, 1.5));
            painter.drawLine(dot + QPointF(0, 8), QPointF(dot.x(), height()));
        }
        painter.setPen(QPen(m_tone == Tone::Neutral ? tokens.muted : toneColours(m_tone).text, 1.7));
        painter.setBrush(toneColours(m_tone).background);
        painter.drawEllipse(dot, 4.5, 4.5);
    }

private:
    Tone m_tone;
    Place m_place;
};

QString changeText(const Timeline::Change& change)
{
    const QString nothing = u"—"_s;
    return u"%1：%2 → %3"_s.arg(change.field,
                                change.before.isEmpty() ? nothing : change.before,
                                change.after.isEmpty() ? nothing : change.after);
}

QWidget* makeEntry(const Timeline::Entry& entry, Rail::Place place)
{
    auto* widget = new QWidget;
    auto* row = makeRow(8);
    auto* column = makeColumn(2);
    auto* heading = makeRow(8);
    heading->addWidget(makeLine(entry.what, LabelRole::Strong));
    heading->addStretch();
    heading->addWidget(makeLine(entry.who, LabelRole::Note));
    heading->addWidget(makeLine(entry.when, LabelRole::Note));
    column->addLayout(heading);
    for (const Timeline::Change& change : entry.changes)
        column->addWidget(makeLabel(changeText(change)));
    if (!entry.note.isEmpty())
        column->addWidget(makeLabel(entry.note, LabelRole::Note));
    column->addSpacing(12);
    row->addWidget(new Rail(entry.tone, place));
    row->addLayout(column, 1);
    widget->setLayout(row);
    return widget;
}

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent)
{
    setLayout(makeColumn(0));
}

void Timeline::setEntries(const std::vector<Entry>& entries)
{
    while (QLayoutItem* old = layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        layout()->addWidget(
            makeEntry(entries[i], i + 1 < entries.size() ? Rail::Place::Middle : Rail::Place::Last));
    static_cast<QVBoxLayout*>(layout())->addStretch();
}

} // namespace seraph::ui
