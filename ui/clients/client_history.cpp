// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_history.h"

#include "core/clients/access_queries.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timeline.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 100;

QStringList fieldsOf(const session::TimelineEntry& entry)
{
    QStringList fields;
    for (const QString& field : entry.fields)
        fields << fieldText(field);
    return fields;
}

} // namespace

ClientHistory::ClientHistory(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_limit(kAtOnce)
    , m_message(new InlineMessage)
    , m_timeline(new Timeline)
    , m_older(makeButton(tr("&Older")))
{
    m_older->setObjectName(u"olderEntries"_s);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(m_timeline);
    column->addWidget(m_older, 0, Qt::AlignLeft);
    setLayout(column);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_limit += kAtOnce;
        reload();
    });
    reload();
}

void ClientHistory::reload()
{
    // One more than is shown, to know whether there is anything older.
    auto told = m_desk.session().query(clients::ClientTimeline{m_client, {}, m_limit + 1});
    if (!told)
        return m_message->say(Tone::Danger, errorText(told.error()));
    m_older->setVisible(int(told->size()) > m_limit);
    if (int(told->size()) > m_limit)
        told->pop_back();
    std::vector<Timeline::Entry> entries;
    const Instant now = m_desk.session().clock().now();
    for (const session::TimelineEntry& entry : *told) {
        // Of something new every field is "changed", which says nothing.
        const bool added = entry.action.endsWith(u"added"_s);
        entries.push_back(
            {.when = m_format.relative(entry.at, now),
             .who = entry.actorName,
             .what = actionText(entry.action),
             .note = entry.text.isEmpty() && !added ? fieldsOf(entry).join(tr(", ")) : entry.text});
    }
    m_timeline->setEntries(entries);
}

} // namespace seraph::ui
