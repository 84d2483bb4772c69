// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/asked_view.h"

#include "ui/training/training_text.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <numeric>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr int kTextHeight = 180;

std::vector<int> shownOrder(const AskedItem& item, const Given& given)
{
    if (given.chosen.size() == item.options.size())
        return given.chosen;
    std::vector<int> order(item.options.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

} // namespace

AskedView::AskedView(const AskedItem& item, const Given& given, Language language, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_ordered(!given.chosen.empty())
{
    auto* words = makeLabel(item.text.in(language), LabelRole::Section);
    auto* column = makeColumn(16);
    column->addWidget(words);
    column->addWidget(makeLabel(questionKindWord(item.kind), LabelRole::Note));
    if (item.kind == QuestionKind::Order)
        column->addWidget(buildOrder(given, language));
    else if (isMarkedByProgram(item.kind))
        column->addWidget(buildOptions(given, language));
    else
        column->addWidget(buildText(given));
    column->addStretch();
    setLayout(column);
    setFocusPolicy(Qt::StrongFocus);
    if (m_text)
        setFocusProxy(m_text);
    if (m_order)
        setFocusProxy(m_order);
}

QWidget* AskedView::buildOptions(const Given& given, Language language)
{
    auto* box = new QWidget;
    auto* column = makeColumn(10);
    box->setLayout(column);
    m_group = new QButtonGroup(this);
    m_group->setExclusive(m_item.kind == QuestionKind::Single);
    for (int i = 0; i < int(m_item.options.size()); ++i) {
        const QString text =
            tr("%1. %2").arg(optionLetter(i), m_item.options[std::size_t(i)].in(language));
        QAbstractButton* button = m_item.kind == QuestionKind::Single
                                      ? static_cast<QAbstractButton*>(new QRadioButton(text))
                                      : new QCheckBox(text);
        button->setObjectName(u"option%1"_s.arg(i));
        button->setChecked(std::find(given.chosen.begin(), given.chosen.end(), i) != given.chosen.end());
        button->setFocusPolicy(Qt::TabFocus);
        m_group->addButton(button, i);
        column->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &AskedView::chosen);
    return box;
}

QWidget* AskedView::buildOrder(const Given& given, Language language)
{
    m_order = new QListWidget;
    m_order->setObjectName(u"orderList"_s);
    m_order->setAccessibleName(tr("Put these in order"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setWordWrap(true);
    for (const int index : shownOrder(m_item, given)) {
        auto* row = new QListWidgetItem(m_item.options[std::size_t(index)].in(language), m_order);
        row->setData(Qt::UserRole, index);
    }
    m_order->setCurrentRow(0);
    connect(m_order->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        m_ordered = true;
        Q_EMIT chosen();
    });
    auto* up = makeButton(tr("Move &up"));
    auto* down = makeButton(tr("Move &down"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    auto* row = makeRow();
    row->addWidget(up);
    row->addWidget(down);
    row->addStretch();
    auto* box = new QWidget;
    auto* column = makeColumn(8);
    box->setLayout(column);
    column->addWidget(m_order);
    column->addLayout(row);
    return box;
}

void AskedView::move(int by)
{
    const int from = m_order->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_order->count())
        return;
    m_order->insertItem(to, m_order->takeItem(from));
    m_order->setCurrentRow(to);
    m_ordered = true;
    Q_EMIT chosen();
}

QWidget* AskedView::buildText(const Given& given)
{
    m_text = new QPlainTextEdit(given.text);
    m_text->setObjectName(u"answerText"_s);
    m_text->setAccessibleName(tr("Your answer"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(scaled(kTextHeight));
    connect(m_text, &QPlainTextEdit::textChanged, this, &AskedView::typed);
    return m_text;
}

Given AskedView::given() const
{
    if (m_text)
        return {{}, m_text->toPlainText()};
    Given given;
    if (m_order) {
        for (int row = 0; m_ordered && row < m_order->count(); ++row)
            given.chosen.push_back(m_order->item(row)->data(Qt::UserRole).toInt());
        return given;
    }
    for (int i = 0; i < int(m_item.options.size()); ++i) {
        if (m_group->button(i)->isChecked())
            given.chosen.push_back(i);
    }
    return given;
}

bool AskedView::isAnswered() const
{
    const Given now = given();
    return !now.chosen.empty() || !now.text.trimmed().isEmpty();
}

void AskedView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int index = key >= Qt::Key_1 && key <= Qt::Key_9   ? key - Qt::Key_1
                      : key >= Qt::Key_A && key <= Qt::Key_J ? key - Qt::Key_A
                                                             : -1;
    QAbstractButton* button = m_group && index >= 0 ? m_group->button(index) : nullptr;
    if (!button)
        return QWidget::keyPressEvent(event);
    button->click();
}

} // namespace seraph::ui
