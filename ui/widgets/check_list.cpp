// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_list.h"

#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QMouseEvent>

#include <algorithm>

namespace seraph::ui {

namespace {

/// The words of a check box that wrap, as its own cannot; a click on them ticks it.
class TickWords final : public QLabel {
public:
    TickWords(const QString& text, QCheckBox* box) : QLabel(text), m_box(box)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setEnabled(box->isEnabled());
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            QMetaObject::invokeMethod(m_box, &QCheckBox::click, Qt::QueuedConnection); // may rebuild the list
    }

private:
    QCheckBox* m_box;
};

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_column(makeColumn(8))
{
    setLayout(m_column);
}

void CheckList::setItems(const std::vector<Item>& items)
{
    while (QLayoutItem* old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_boxes.clear();
    for (const Item& item : items)
        addItem(item);
}

void CheckList::addItem(const Item& item)
{
    auto* row = new QWidget;
    auto* column = makeColumn(2);
    auto* box = new QCheckBox;
    box->setObjectName(item.id);
    box->setChecked(item.done);
    box->setEnabled(!item.fixed);
    box->setAccessibleName(item.text);
    auto* line = makeRow(6);
    line->addWidget(box, 0, Qt::AlignTop);
    line->addWidget(new TickWords(item.text, box), 1);
    column->addLayout(line);
    if (!item.note.isEmpty()) {
        QLabel* note = makeLabel(item.note, LabelRole::Note);
        note->setContentsMargins(box->iconSize().width() + 10, 0, 0, 0);
        column->addWidget(note);
    }
    row->setLayout(column);
    m_column->addWidget(row);
    m_boxes.push_back(box);
    connect(box, &QCheckBox::toggled, this, [this, id = item.id](bool done) {
        Q_EMIT toggled(id, done);
    });
}

bool CheckList::isDone(const QString& id) const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [&id](const QCheckBox* box) {
        return box->objectName() == id && box->isChecked();
    });
}

int CheckList::doneCount() const
{
    return static_cast<int>(std::count_if(
        m_boxes.begin(), m_boxes.end(), [](const QCheckBox* box) { return box->isChecked(); }));
}

} // namespace seraph::ui
