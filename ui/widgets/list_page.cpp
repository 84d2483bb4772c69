// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/error_presenter.h"
#include "ui/widgets/form.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/view_settings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kListShare = 736;
constexpr int kDetailShare = 404;

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLine(title, LabelRole::Title))
    , m_row(makeRow(12))
{
    m_row->addWidget(m_title);
    m_row->addStretch();
    setLayout(m_row);
    setMinimumHeight(scaled(kControlHeight));
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::addBesideTitle(QWidget* widget)
{
    for (int i = 0; i < m_row->count(); ++i) {
        if (m_row->itemAt(i)->spacerItem()) {
            m_row->insertWidget(i, widget);
            return;
        }
    }
}

void PageHeader::addAction(QWidget* button)
{
    m_row->addWidget(button);
}

FilterRow::FilterRow(const QString& searchPlaceholder, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchEdit(searchPlaceholder, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)))
    , m_row(makeRow(12))
    , m_clear(makeButton(tr("Clear filters"), ButtonRole::Quiet))
{
    m_search->setMinimumWidth(scaled(200));
    m_search->setMaximumWidth(scaled(340));
    m_search->setObjectName(u"filterSearchEdit"_s);
    m_row->addWidget(m_search, 2);
    m_row->addWidget(m_clear);
    m_row->addStretch(1);
    m_clear->hide();
    setLayout(m_row);
    connect(m_search, &SearchEdit::queryChanged, this, &FilterRow::changed);
    connect(static_cast<QPushButton*>(m_clear), &QPushButton::clicked, this, [this] {
        m_search->clear();
        Q_EMIT clearRequested();
    });
}

void FilterRow::addFilter(const QString& label, QWidget* editor)
{
    auto* words = new QLabel(label);
    words->setProperty("tone", u"muted"_s);
    words->setBuddy(editor);
    editor->setAccessibleName(plainLabel(label));
    auto* pair = makeRow(6);
    pair->addWidget(words);
    pair->addWidget(editor);
    m_row->insertLayout(m_row->indexOf(m_clear), pair);
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
}

void FilterRow::showClear(bool anyFilterSet)
{
    m_clear->setVisible(anyFilterSet);
}

DetailPane::DetailPane(const QString& sentenceWhenEmpty, QWidget* parent)
    : QFrame(parent)
    , m_empty(new EmptyState({Icon::Info, sentenceWhenEmpty, {}}))
    , m_column(makeColumn(0))
{
    setProperty("role", u"card"_s);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->addWidget(m_empty);
    setLayout(m_column);
}

void DetailPane::show(QWidget* content)
{
    showNothing();
    m_content = content;
    m_empty->hide();
    m_column->addWidget(content);
}

void DetailPane::showNothing()
{
    if (m_content) {
        m_column->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = nullptr;
    m_empty->show();
}

ListPage::ListPage(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(words.title))
    , m_message(new InlineMessage)
    , m_filters(new FilterRow(words.searchPlaceholder))
    , m_table(new PagedTableView(words.title))
    , m_status(makeLine({}, LabelRole::Note))
    , m_export(makeButton(tr("Save as a spreadsheet"), ButtonRole::Quiet))
    , m_detail(new DetailPane(words.nothingSelected))
    , m_splitter(new QSplitter)
    , m_errors(new ErrorPresenter(*m_message, this))
{
    auto* card = new Card(Card::Padding::None);
    m_status->setContentsMargins(12, 6, 12, 6);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(makeRule());
    m_export->setToolTip(tr("Ctrl+E: the list as it stands, as a workbook"));
    m_export->hide();
    connect(m_export, &QPushButton::clicked, m_table, &PagedTableView::exportRequested);
    auto* below = makeRow();
    below->addWidget(m_status, 1);
    below->addWidget(m_export);
    card->body()->addLayout(below);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({scaled(kListShare), scaled(kDetailShare)});
    m_splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(scaled(280));
    card->setMinimumWidth(scaled(360));
    auto* layout = makePageLayout(*this);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    connect(m_table, &PagedTableView::statusChanged, this, [this] {
        m_status->setText(m_table->statusText());
    });
}

void ListPage::showModel(PagedTableModelBase& model, ViewSettings& settings, const QString& name)
{
    connect(&model, &PagedTableModelBase::failed, m_errors, &ErrorPresenter::show);
    connect(&model, &PagedTableModelBase::refreshed, m_errors, &ErrorPresenter::clear);
    m_table->showModel(model, settings, name);
    m_status->setText(m_table->statusText());
    keepSplitter(settings, name);
}

void ListPage::keepSplitter(ViewSettings& settings, const QString& name)
{
    const QString key = u"splitter/%1"_s.arg(name);
    m_splitter->restoreState(settings.value(key));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, &settings, key] {
        settings.setValue(key, m_splitter->saveState());
    });
}

} // namespace seraph::ui
