// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/client_field.h"

#include "core/clients/client_queries.h"
#include "ui/text/record_text.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAnswers = 20;
constexpr int kShownAnswers = 4;

/// "王小红 · 女 · 36 · C0012 · 138****8812": enough to tell namesakes apart.
QString describe(const clients::ClientRow& row)
{
    QStringList parts{row.name};
    if (row.sex)
        parts << codeWord(toCode(*row.sex));
    if (row.age)
        parts << QString::number(*row.age);
    parts << row.number << row.maskedContact;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ClientField::ClientField(const Desk& desk, const Format& format, Newcomers newcomers, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_newcomers(newcomers)
    , m_edit(new SearchEdit(tr("Name, pinyin, initials, phone or number")))
    , m_answers(new QListWidget)
    , m_choice(new QWidget)
    , m_who(makeLine({}, LabelRole::Strong))
{
    m_edit->setObjectName(u"clientEdit"_s);
    m_edit->setAccessibleName(tr("Who it is"));
    m_answers->setObjectName(u"clientAnswers"_s);
    m_answers->setAccessibleName(tr("People found"));
    m_answers->setFocusPolicy(Qt::NoFocus);
    m_answers->setProperty("role", QStringLiteral("ticks")); // with a border, as lists in dialogs have
    m_answers->setFixedHeight(scaled(kShownAnswers * kControlHeight));
    m_answers->hide();
    auto* change = makeButton(tr("Somebody else"), ButtonRole::Quiet);
    auto* row = makeRow();
    row->addWidget(m_who, 1);
    row->addWidget(change);
    m_choice->setLayout(row);
    m_choice->hide();
    auto* column = makeColumn(4);
    column->addWidget(m_edit);
    column->addWidget(m_choice);
    column->addWidget(m_answers);
    setLayout(column);
    setFocusProxy(m_edit);
    connect(m_edit, &SearchEdit::queryChanged, this, &ClientField::search);
    connect(m_edit, &SearchEdit::moveRequested, this, &ClientField::move);
    connect(m_edit, &SearchEdit::accepted, this, &ClientField::accept);
    connect(m_answers, &QListWidget::itemClicked, this, &ClientField::accept);
    connect(change, &QPushButton::clicked, this, &ClientField::clear);
}

QString ClientField::typed() const
{
    return m_client ? QString() : m_edit->text().trimmed();
}

void ClientField::setTyped(const QString& text)
{
    m_edit->setText(text);
}

void ClientField::clear()
{
    m_client.reset();
    m_choice->hide();
    m_edit->show();
    m_edit->clear();
    m_edit->setFocus();
    Q_EMIT chosen();
}

void ClientField::search(const QString& text)
{
    m_answers->clear();
    Q_EMIT typedChanged();
    const auto rows = text.trimmed().isEmpty()
                          ? Result<std::vector<clients::ClientRow>>(std::vector<clients::ClientRow>{})
                          : m_desk.session().query(clients::SearchClients{text, kMostAnswers});
    if (rows) {
        for (const clients::ClientRow& row : *rows)
            addAnswer(row);
    }
    if (m_newcomers == Newcomers::Offered && !text.trimmed().isEmpty()) {
        auto* item = new QListWidgetItem(tr("New: %1").arg(text.trimmed()), m_answers);
        item->setData(Qt::UserRole, qint64(0));
    }
    m_answers->setVisible(m_answers->count() > 0);
    if (m_answers->count() > 0)
        m_answers->setCurrentRow(0);
}

void ClientField::addAnswer(const clients::ClientRow& row)
{
    QString text = describe(row);
    if (row.lastVisit)
        text += u" · "_s + m_format.shortDate(*row.lastVisit, m_desk.today());
    auto* item = new QListWidgetItem(text, m_answers);
    item->setData(Qt::UserRole, row.id.value());
}

void ClientField::move(int rows)
{
    if (m_answers->count() > 0)
        m_answers->setCurrentRow(std::clamp(m_answers->currentRow() + rows, 0, m_answers->count() - 1));
}

void ClientField::accept()
{
    const QListWidgetItem* item = m_answers->isHidden() ? nullptr : m_answers->currentItem();
    if (!item)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    m_answers->hide();
    if (id == 0)
        return Q_EMIT newcomerWanted();
    choose(clients::ClientId(id));
    Q_EMIT taken();
}

void ClientField::choose(clients::ClientId client)
{
    const auto rows = m_desk.session().query(clients::ClientRows{{client}});
    if (!rows || rows->empty())
        return;
    m_client = client;
    m_who->setText(describe(rows->front()));
    m_answers->hide();
    m_edit->hide();
    m_choice->show();
    Q_EMIT chosen();
}

} // namespace seraph::ui
