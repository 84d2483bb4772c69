// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clients_page.h"

#include "core/clients/client_queries.h"
#include "core/organisation/organisation_queries.h"
#include "ui/clients/client_dialog.h"
#include "ui/clients/client_record.h"
#include "ui/clients/client_text.h"
#include "ui/clients/client_view.h"
#include "ui/clients/duplicates_dialog.h"
#include "ui/clients/fields_dialog.h"
#include "ui/clients/leaver_dialog.h"
#include "ui/clients/part_dialogs.h"
#include "ui/clients/reveals_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ClientId;

ClientsPage::ClientsPage(const Desk& desk, const Format& format, std::vector<ClientTab> tabs, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_tabs(std::move(tabs))
    , m_stack(new QStackedWidget)
    , m_list(new ListPage({tradeWord(desk, "clients"),
                           tr("Name, pinyin, initials, phone or number"),
                           tr("Choose somebody to see how to reach them and what happened.")}))
    , m_model(new ClientTableModel(
          desk, format, [this] { return question(); }, this))
    , m_whose(new QComboBox)
    , m_tier(new QComboBox)
    , m_branch(new QComboBox)
{
    auto* column = makeColumn(0);
    m_stack->addWidget(m_list);
    column->addWidget(m_stack);
    setLayout(column);
    addFilters();
    addActions();
    m_list->table()->setEmptyState(
        {Icon::People,
         tr("Nobody is on file under these filters. A name and one way to reach them is enough."),
         desk.session().can(clients::kEdit) ? tr("New %1").arg(clientWord(desk).toLower()) : QString()});
    m_list->showModel(*m_model, desk.settings, u"clients"_s);
    connect(m_list->table(), &PagedTableView::emptyActionClicked, this, [this] {
        addClient(m_list->filters()->search()->text());
    });
    connect(m_list->table(), &PagedTableView::currentIdChanged, this, &ClientsPage::showChosen);
    connect(m_list->table(), &PagedTableView::rowActivated, this, [this](qint64 id) {
        openClient(ClientId(id));
    });
    listenToNews();
    m_model->refresh();
}

void ClientsPage::addFilters()
{
    m_whose->addItem(tr("everybody's"), false);
    m_whose->addItem(tr("mine"), true);
    fillChoices(*m_tier, m_desk, "client_tier");
    m_tier->setItemText(0, tr("any tier"));
    m_branch->addItem(tr("all branches"), qint64(0));
    const auto branches =
        m_desk.session().query(organisation::ListBranches{}).value_or(std::vector<organisation::Branch>{});
    for (const organisation::Branch& branch : branches)
        m_branch->addItem(branch.name, branch.id.value());
    FilterRow* filters = m_list->filters();
    filters->addFilter(tr("&Whose"), m_whose);
    filters->addFilter(tr("&Tier"), m_tier);
    if (branches.size() > 1)
        filters->addFilter(tr("&Branch"), m_branch);
    connect(filters, &FilterRow::changed, this, &ClientsPage::onFiltersChanged);
    connect(filters->search(), &SearchEdit::queryChanged, this, &ClientsPage::onFiltersChanged);
    connect(filters, &FilterRow::clearRequested, this, &ClientsPage::clearFilters);
    for (QComboBox* box : {m_whose, m_tier, m_branch})
        connect(box, &QComboBox::currentIndexChanged, this, &ClientsPage::onFiltersChanged);
}

void ClientsPage::addActions()
{
    if (m_desk.session().can(clients::kMerge)) {
        auto* duplicates = makeButton(tr("&Duplicates"));
        connect(duplicates, &QPushButton::clicked, this, &ClientsPage::openDuplicates);
        m_list->header()->addAction(duplicates);
    }
    if (m_desk.session().can(clients::kHandOver)) {
        auto* leavers = makeButton(tr("&Hand over"));
        connect(leavers, &QPushButton::clicked, this, &ClientsPage::openLeavers);
        m_list->header()->addAction(leavers);
    }
    auto* fields = makeButton(tr("What is &kept"));
    connect(fields, &QPushButton::clicked, this, [this] { (new FieldsDialog(m_desk, this))->open(); });
    m_list->header()->addAction(fields);
    if (m_desk.session().can(clients::kEdit)) {
        auto* add = new HintButton(tr("New %1").arg(clientWord(m_desk).toLower()),
                                   QKeySequence(Qt::Key_F2),
                                   ButtonRole::Primary);
        connect(add, &QPushButton::clicked, this, [this] { addClient(); });
        m_list->header()->addAction(add);
    }
}

void ClientsPage::listenToNews()
{
    connect(&m_desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const session::ChangeSet& change : changes) {
            const bool ours = change.table.starts_with("client") || change.table == "household";
            if (!ours)
                continue;
            if (change.table == "client" && !change.wholeTable)
                m_model->recordsChanged(change.ids);
            else
                m_model->everythingChanged();
            return refreshShown();
        }
    });
}

ClientTableModel::Question ClientsPage::question() const
{
    clients::ClientFilter filter;
    if (m_whose->currentData().toBool())
        filter.advisor = m_desk.session().actor().person;
    filter.tier = m_tier->currentData().toString();
    if (const qint64 branch = m_branch->currentData().toLongLong(); branch > 0)
        filter.branch = BranchId(branch);
    return {m_list->filters()->search()->query(), filter};
}

void ClientsPage::onFiltersChanged()
{
    const auto asked = question();
    const bool any = asked.filter.advisor || asked.filter.branch || !asked.filter.tier.isEmpty() ||
                     !asked.text.isEmpty();
    m_list->filters()->showClear(any);
    m_model->refresh();
}

void ClientsPage::clearFilters()
{
    m_list->filters()->search()->clear();
    for (QComboBox* box : {m_whose, m_tier, m_branch})
        box->setCurrentIndex(0);
}

void ClientsPage::showChosen()
{
    if (const auto id = m_list->table()->currentId())
        showClient(ClientId(*id));
}

void ClientsPage::showClient(ClientId client)
{
    const auto page = m_desk.session().query(clients::OpenClient{client});
    if (!page) {
        m_shown.reset();
        m_list->detail()->showNothing();
        return m_list->message()->say(Tone::Warning, errorText(page.error()));
    }
    m_list->message()->clear();
    m_shown = client;
    m_list->detail()->show(buildPreview(*page));
}

QWidget* ClientsPage::buildPreview(const clients::ClientPage& page)
{
    auto* preview = new QWidget;
    auto* column = makeColumn(0);
    preview->setLayout(column);
    auto* row = makeRow();
    row->setContentsMargins(kCardPadding, 12, kCardPadding, 0);
    auto* open = makeButton(tr("&Open"), ButtonRole::Primary);
    open->setObjectName(u"openClient"_s);
    open->setToolTip(tr("What was promised, consultations, plans and everything else (Enter)"));
    connect(open, &QPushButton::clicked, this, [this, id = page.client.id] { openClient(id); });
    row->addWidget(open);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(new ClientView(m_desk, m_format, page), 1);
    return preview;
}

void ClientsPage::refreshShown()
{
    if (!m_record)
        return m_shown ? showClient(*m_shown) : void();
    if (auto page = m_desk.session().query(clients::OpenClient{m_record->client()}))
        m_record->setPage(*std::move(page));
    else
        closeRecord();
}

void ClientsPage::openClient(ClientId client)
{
    openTab(client, u"chain"_s);
}

QWidget* ClientsPage::openTab(ClientId client, const QString& tab)
{
    if (m_record && m_record->client() == client) {
        m_record->showTab(tab);
        return m_record->currentPart();
    }
    auto page = m_desk.session().query(clients::OpenClient{client});
    if (!page) {
        closeRecord();
        m_list->message()->say(Tone::Warning, errorText(page.error()));
        return m_list;
    }
    m_list->message()->clear();
    dropRecord();
    m_record = new ClientRecord(m_desk, m_format, *std::move(page), m_tabs);
    connect(m_record, &ClientRecord::backRequested, this, &ClientsPage::closeRecord, Qt::QueuedConnection);
    m_stack->addWidget(m_record);
    m_stack->setCurrentWidget(m_record);
    m_record->showTab(tab);
    return m_record->currentPart();
}

/// Later: it may be a button in it that opens the next one.
void ClientsPage::dropRecord()
{
    if (!m_record)
        return;
    m_stack->removeWidget(m_record);
    m_record->hide();
    m_record->deleteLater();
    m_record = nullptr;
}

void ClientsPage::closeRecord()
{
    if (!m_record)
        return;
    const ClientId client = m_record->client();
    dropRecord();
    m_stack->setCurrentWidget(m_list);
    if (m_model->rowOf(client.value()) >= 0)
        m_list->table()->selectId(client.value());
    m_list->table()->setFocus();
}

QString ClientsPage::currentPlace() const
{
    return m_record ? m_record->client().toString() + u'/' + m_record->currentTab() : QString();
}

QWidget* ClientsPage::openPlace(const QString& place)
{
    static const QRegularExpression ofClient(u"^(\\d+)/([a-z_]+)"_s);
    if (const auto match = ofClient.match(place); match.hasMatch())
        return openTab(ClientId(match.captured(1).toLongLong()), match.captured(2));
    if (place == u"new"_s || place.startsWith(u"new:"_s))
        addClient(place.mid(4));
    else if (place == u"duplicates"_s)
        openDuplicates();
    else if (place == u"leavers"_s)
        openLeavers();
    else if (place == u"reveals"_s)
        openReveals();
    else
        openUnfinished(place.section(u'/', 0, 0), place.section(u'/', 1).toLongLong());
    return this;
}

/// "contact-5/17": the dialog over the page of client 17, with what was typed and not finished.
void ClientsPage::openUnfinished(const QString& part, qint64 client)
{
    if (partPlaceText(part).isEmpty() || client <= 0)
        return;
    const auto page = m_desk.session().query(clients::OpenClient{ClientId(client)});
    if (!page)
        return m_list->message()->say(Tone::Warning, errorText(page.error()));
    if (part != u"edit"_s)
        return openPartPlace(m_desk, *page, part, window());
    auto* dialog = new ClientDialog(m_desk, page->client, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ClientsPage::openRecord(qint64 id)
{
    if (id == 0)
        addClient();
    else
        openClient(ClientId(id));
}

void ClientsPage::addClient(const QString& typed)
{
    auto* dialog = new ClientDialog(m_desk, typed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClientDialog::finishedWith, this, &ClientsPage::openClient);
    dialog->open();
}

void ClientsPage::openDuplicates()
{
    auto* dialog = new DuplicatesDialog(m_desk, m_format, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ClientsPage::openLeavers()
{
    auto* dialog = new LeaverDialog(m_desk, m_format, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ClientsPage::openReveals()
{
    auto* dialog = new RevealsDialog(m_desk, m_format, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace seraph::ui
