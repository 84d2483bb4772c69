// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_list.h"

#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

#include <algorithm>

namespace seraph::ui {

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
    auto* box = new QCheckBox(QString(item.text).replace(QLatin1Char('&'), QLatin1String("&&")));
    box->setObjectName(item.id);
    box->setChecked(item.done);
    box->setEnabled(!item.fixed);
    box->setAccessibleName(item.text);
    column->addWidget(box);
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
