// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/case_view.h"

#include "ui/complaints/case_dialogs.h"
#include "ui/complaints/case_panes.h"
#include "ui/complaints/complaint_text.h"
#include "ui/complaints/stage_strip.h"
#include "ui/desk/missing_bar.h"
#include "ui/text/record_text.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

ComplaintView::ComplaintView(
    const Desk& desk, const Format& format, ComplaintPage page, const QString& pane, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_tabs(new QTabWidget)
{
    auto* missing = new MissingBar(desk, format);
    missing->show(m_page.missing, u"complaints/cases/"_s + m_page.row.complaint.id.toString());
    auto* column = makeColumn(10);
    column->addWidget(buildHead());
    column->addWidget(buildFacts());
    column->addWidget(new StageStrip(desk, m_page.row.complaint.stage));
    column->addWidget(missing);
    column->addWidget(buildPanes(pane), 1);
    column->addWidget(buildActions());
    setLayout(column);
}

QString ComplaintView::currentPane() const
{
    return m_tabs->currentWidget() ? m_tabs->currentWidget()->objectName() : QString();
}

QWidget* ComplaintView::buildHead()
{
    const Complaint& complaint = m_page.row.complaint;
    auto* head = new QWidget;
    auto* row = makeRow(8);
    head->setLayout(row);
    row->addWidget(makeLine(tr("%1  %2").arg(complaint.number, complainantText(m_page.row)),
                            LabelRole::Section),
                   1);
    if (complaint.restricted)
        row->addWidget(new StatusPill(pill(tr("Restricted"), Tone::Warning)));
    if (complaint.appeal)
        row->addWidget(new StatusPill(pill(tr("Appeal"), Tone::Warning)));
    if (complaint.severity)
        row->addWidget(new StatusPill(severityPill(*complaint.severity)));
    auto* due = new StatusPill(duePill(complaint, m_format, m_page.now));
    if (!m_page.steps.empty() && !m_page.steps.back().doneAt)
        due->setToolTip(whyText(m_page.steps.back().reason, m_desk, m_format));
    row->addWidget(due);
    return head;
}

QWidget* ComplaintView::buildFacts()
{
    const Complaint& complaint = m_page.row.complaint;
    auto* facts = new QWidget;
    auto* column = makeColumn(3);
    facts->setLayout(column);
    QStringList what{categoryText(m_desk, complaint.category), codeWord(toCode(complaint.channel))};
    if (const QString service = m_page.row.serviceName.in(m_desk.language); !service.isEmpty())
        what << service;
    column->addWidget(makeLabel(what.join(u" · "_s), LabelRole::Strong));
    auto* words = makeLabel(complaint.summary);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    if (!complaint.wanted.isEmpty())
        column->addWidget(makeLabel(tr("Wants: %1").arg(complaint.wanted)));
    column->addWidget(makeLabel(tr("Received %1 by %2, handled by %3")
                                    .arg(m_format.dateTime(complaint.receivedAt),
                                         m_page.row.firstContactName,
                                         m_page.row.handlerName),
                                LabelRole::Note));
    if (!m_page.steps.empty() && !m_page.steps.back().doneAt && m_page.steps.back().dueAt)
        column->addWidget(buildDue());
    return facts;
}

/// The rule on the page; the days that do not count, of which there may be many, when somebody points at it.
QWidget* ComplaintView::buildDue()
{
    const QString why = whyText(m_page.steps.back().reason, m_desk, m_format);
    const bool more = why.contains(u'\n');
    auto* due =
        makeLabel(tr("Due %1. Why then: %2")
                      .arg(m_format.dateTime(*m_page.steps.back().dueAt),
                           why.section(u'\n', 0, 0) + (more ? u" "_s + tr("More …") : QString())),
                  LabelRole::Note);
    due->setToolTip(why);
    due->setAccessibleDescription(why);
    return due;
}

QWidget* ComplaintView::buildPanes(const QString& pane)
{
    for (const CasePane& each : casePanes()) {
        if (!m_desk.session().can(each.permission))
            continue;
        QWidget* content = each.make(m_desk, m_format, m_page);
        content->setObjectName(each.id);
        m_tabs->addTab(content, each.title);
        if (each.id == pane)
            m_tabs->setCurrentWidget(content);
    }
    return m_tabs;
}

QWidget* ComplaintView::buildActions()
{
    auto* bar = new QWidget;
    auto* row = makeRow(8);
    bar->setLayout(row);
    const Complaint& complaint = m_page.row.complaint;
    const auto& session = m_desk.session();
    auto* note = makeButton(tr("Write into the &log …"));
    note->setObjectName(u"writeNote"_s);
    connect(note, &QPushButton::clicked, this, [this] {
        openNoteDialog(m_desk, m_page.row.complaint, window());
    });
    row->addWidget(note);
    if (session.can(kWork))
        addMore(*bar);
    row->addStretch();
    const bool mine = complaint.handedTo == session.actor().person;
    if (mine) {
        auto* take = makeButton(tr("&Take over …"), ButtonRole::Primary);
        take->setObjectName(u"takeOver"_s);
        connect(take, &QPushButton::clicked, this, [this] {
            openAnswerHandOverDialog(m_desk, m_page.row.complaint, window());
        });
        row->addWidget(take);
    } else if (m_page.next && session.can(*m_page.next == Move::Review ? kDecide : kWork)) {
        auto* next = makeButton(moveText(*m_page.next), ButtonRole::Primary);
        next->setObjectName(u"nextMove"_s);
        next->setEnabled(m_page.obstacle.isEmpty());
        connect(next, &QPushButton::clicked, this, [this] {
            openMoveDialog(m_desk, m_page, *m_page.next, window());
        });
        row->addWidget(next);
    }
    return bar;
}

void ComplaintView::addMore(QWidget& bar)
{
    const Complaint complaint = m_page.row.complaint;
    auto* button = makeButton(tr("&More"));
    auto* menu = new QMenu(button);
    const auto add = [&](const char* name, const QString& text, auto act) {
        menu->addAction(text, this, act)->setObjectName(QString::fromLatin1(name));
    };
    if (isOpen(complaint))
        add("handOver", tr("Hand over …"), [this, complaint] {
            openHandOverDialog(m_desk, complaint, window());
        });
    if (isWaiting(complaint))
        add("goOn", tr("Go on …"), [this, complaint] { openGoOnDialog(m_desk, complaint, window()); });
    else if (complaint.stage >= Stage::Acknowledged && complaint.stage < Stage::Communicated)
        add("waitForThem", tr("Wait for them …"), [this, complaint] {
            openWaitDialog(m_desk, complaint, window());
        });
    if (isOpen(complaint))
        add("reclassify", tr("Another kind …"), [this, complaint] {
            openReclassifyDialog(m_desk, complaint, window());
        });
    if (stageAfter(complaint.stage, Move::Appeal))
        add("appeal", tr("They appeal …"), [this] {
            openMoveDialog(m_desk, m_page, Move::Appeal, window());
        });
    if (stageAfter(complaint.stage, Move::Reopen) && m_desk.session().can(kDecide))
        add("reopen", tr("Take up again …"), [this] {
            openMoveDialog(m_desk, m_page, Move::Reopen, window());
        });
    if (complaint.client)
        add("openClient", tr("Open the file"), [this, complaint] {
            m_desk.open(u"clients/"_s + complaint.client->toString());
        });
    setButtonMenu(*button, menu);
    bar.layout()->addWidget(button);
}

} // namespace seraph::ui
