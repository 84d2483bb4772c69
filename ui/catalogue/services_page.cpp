// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/services_page.h"

#include "core/catalogue/price_commands.h"
#include "core/catalogue/service_commands.h"
#include "core/catalogue/sop_commands.h"
#include "ui/catalogue/categories_dialog.h"
#include "ui/catalogue/price_dialog.h"
#include "ui/catalogue/price_list_print.h"
#include "ui/catalogue/proposals_dialog.h"
#include "ui/catalogue/service_actions.h"
#include "ui/catalogue/service_dialog.h"
#include "ui/catalogue/service_html.h"
#include "ui/catalogue/steps_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

/// Where the service stands; why it cannot be sold stands above its parts.
QString stateOf(const ServiceRow& row)
{
    return row.draft ? ServicesPage::tr("Draft %1").arg(row.draft->number)
                     : codeText(toCode(row.service.standing));
}

} // namespace

ServicesPage::ServicesPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_search(new QLineEdit)
    , m_table(new ShortTable(tr("Services"),
                             {{tr("Service"), 0},
                              {tr("Category"), 100},
                              {tr("Price"), 84, Qt::AlignRight},
                              {tr("On sale"), 96}}))
    , m_message(new InlineMessage)
    , m_tabs(new QTabWidget)
    , m_texts(makeButton(tr("Edit &texts")))
    , m_price(makeButton(tr("New &price")))
    , m_steps(makeButton(tr("Edit &steps")))
    , m_versions(makeButton(tr("&Versions")))
    , m_more(makeButton(tr("&More")))
    , m_release(makeButton(tr("&Release the draft"), ButtonRole::Primary))
    , m_sale(makeButton(tr("Put on sale")))
{
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* splitter = new QSplitter;
    splitter->addWidget(card);
    splitter->addWidget(buildDetail());
    splitter->setSizes({scaled(480), scaled(480)});
    splitter->setChildrenCollapsible(false);
    auto* column = makePageLayout(*this);
    column->addWidget(buildHeader());
    column->addWidget(m_message);
    column->addWidget(buildActions());
    column->addWidget(splitter, 1);
    connect(m_table, &ShortTable::rowChosen, this, &ServicesPage::showService);
    connect(m_search, &QLineEdit::textChanged, this, &ServicesPage::refresh);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table :
             {"service", "service_category", "service_version", "price_version", "sop_version", "shipped_item"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

QWidget* ServicesPage::buildHeader()
{
    auto* header = new PageHeader(tr("Services"));
    m_proposals = makeButton({});
    header->addAction(m_proposals);
    connect(m_proposals, &QPushButton::clicked, this, [this] {
        (new ProposalsDialog(m_desk, m_format, this))->open();
    });
    auto* print = makeButton(tr("Print the price &list"));
    header->addAction(print);
    connect(print, &QPushButton::clicked, this, [this] {
        previewPriceList(m_desk, m_format, window());
    });
    if (!m_desk.session().can(kEdit))
        return header;
    auto* shelves = makeButton(tr("&Categories"));
    header->addAction(shelves);
    connect(shelves, &QPushButton::clicked, this, [this] {
        (new CategoriesDialog(m_desk, this))->open();
    });
    auto* add = makeButton(tr("&New service"));
    add->setObjectName(u"newService"_s);
    header->addAction(add);
    connect(add, &QPushButton::clicked, this, [this] {
        openNewServiceDialog(m_desk, this, [this](ServiceId service) {
            refresh();
            m_table->chooseId(service.value());
        });
    });
    return header;
}

/// Only while there is something to decide.
void ServicesPage::showProposals()
{
    const auto proposals = m_desk.session().query(ListProposals{}).value_or(std::vector<Proposal>{});
    m_proposals->setText(tr("%n proposal(s)", nullptr, int(proposals.size())));
    m_proposals->setVisible(!proposals.empty());
}

QWidget* ServicesPage::buildActions()
{
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Name of a service"));
    m_search->setAccessibleName(tr("Search services"));
    m_search->setMaximumWidth(scaled(240));
    connect(m_texts, &QPushButton::clicked, this, &ServicesPage::editTexts);
    connect(m_price, &QPushButton::clicked, this, &ServicesPage::editPrice);
    connect(m_steps, &QPushButton::clicked, this, &ServicesPage::editSteps);
    connect(m_versions, &QPushButton::clicked, this, &ServicesPage::compareVersions);
    connect(m_more, &QPushButton::clicked, this, &ServicesPage::openMenu);
    connect(m_release, &QPushButton::clicked, this, &ServicesPage::release);
    connect(m_sale, &QPushButton::clicked, this, &ServicesPage::toggleSale);
    auto* bar = new QWidget;
    auto* row = makeRow();
    row->setContentsMargins(0, 0, 0, 0);
    bar->setLayout(row);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    for (QPushButton* button : {m_texts, m_price, m_steps, m_versions, m_more, m_sale, m_release})
        row->addWidget(button);
    return bar;
}

QWidget* ServicesPage::buildDetail()
{
    for (const QString& title :
         {tr("Promise"), tr("Price"), tr("Steps"), tr("To tell"), tr("Afterwards")}) {
        auto* part = new QTextBrowser;
        setUpReading(*part);
        part->setAccessibleName(title);
        m_tabs->addTab(part, title);
        m_parts.push_back(part);
    }
    m_tabs->setDocumentMode(true);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_tabs);
    return card;
}

void ServicesPage::refresh()
{
    const qint64 chosen = m_table->currentId();
    m_rows = m_desk.session().query(ListServices{}).value_or(std::vector<ServiceRow>{});
    const auto shelves =
        m_desk.session().query(ListServiceCategories{}).value_or(std::vector<ServiceCategory>{});
    const auto shelfName = [&](ServiceCategoryId id) {
        const auto found = std::find_if(shelves.begin(),
                                        shelves.end(),
                                        [&](const ServiceCategory& each) { return each.id == id; });
        return found == shelves.end()
                   ? QString()
                   : LocalizedText{found->nameZh, found->nameEn}.in(m_desk.language);
    };
    m_table->clearRows();
    for (const ServiceRow& row : m_rows) {
        const QString name = row.service.name().in(m_desk.language);
        if (!name.contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            continue;
        const QString price = row.price ? m_format.money(row.price->amount.minorUnits()) : QString();
        m_table->addRow(row.service.id.value(),
                        {name, shelfName(row.service.category), price, stateOf(row)});
        if (row.service.id.value() == chosen)
            m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    }
    showService();
    showProposals();
}

const ServiceRow* ServicesPage::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ServiceRow& row) {
        return row.service.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void ServicesPage::showService()
{
    updateButtons();
    const ServiceRow* row = current();
    m_tabs->setEnabled(row != nullptr);
    if (!row) {
        for (QTextBrowser* part : m_parts)
            part->clear();
        return;
    }
    if (const auto detail = m_desk.session().query(OpenService{row->service.id}))
        showParts(*detail);
}

void ServicesPage::showParts(const ServiceDetail& detail)
{
    const CatalogueWords words{m_desk.language, m_desk.profile, m_format};
    // What is being worked on is what one wants to see.
    const auto& version = detail.row.draft ? detail.row.draft : detail.row.inForce;
    const ServiceContent content = version ? version->content : ServiceContent();
    std::vector<SopStep> steps;
    for (const SopVersion& sop : detail.sopVersions) {
        if (sop.state != VersionState::Retired)
            steps = sop.steps;
    }
    const QStringList parts{obstaclesHtml(detail.row.missing) + promiseHtml(content, words),
                            priceHtml(detail.prices, words),
                            stepsHtml(steps, words),
                            disclosureHtml(content, words) + scriptHtml(content.scriptCard, words),
                            afterHtml(content, words)};
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setHtml(parts[qsizetype(i)]);
}

void ServicesPage::updateButtons()
{
    const ServiceRow* row = current();
    const bool edits = row && m_desk.session().can(kEdit);
    const bool releases = row && m_desk.session().can(kRelease);
    m_texts->setEnabled(edits);
    m_price->setEnabled(edits);
    m_steps->setEnabled(edits);
    m_versions->setEnabled(row != nullptr);
    m_more->setEnabled(row != nullptr);
    m_release->setEnabled(releases && row->draft);
    m_sale->setEnabled(releases);
    const bool onSale = row && row->service.standing == Standing::OnSale;
    m_sale->setText(onSale ? tr("Take off sale") : tr("Put on sale"));
}

void ServicesPage::editTexts()
{
    const ServiceRow* row = current();
    if (!row)
        return;
    const auto draft = m_desk.session().run(DraftService{row->service.id});
    if (!draft)
        return say(fail(draft.error()), {});
    if (const auto version = m_desk.session().query(OpenServiceVersion{*draft})) {
        auto* dialog = new ServiceDialog(m_desk, *version, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ServicesPage::editPrice()
{
    if (const ServiceRow* row = current()) {
        if (const auto detail = m_desk.session().query(OpenService{row->service.id})) {
            auto* dialog = new PriceDialog(m_desk, *detail, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    }
}

void ServicesPage::editSteps()
{
    const ServiceRow* row = current();
    const auto detail = row ? m_desk.session().query(OpenService{row->service.id})
                            : Result<ServiceDetail>(fail(ErrorCode::NotFound));
    if (!detail || !detail->sop)
        return;
    const auto draft = m_desk.session().run(DraftSop{detail->sop->id});
    if (!draft)
        return say(fail(draft.error()), {});
    if (const auto version = m_desk.session().query(OpenSopVersion{*draft})) {
        auto* dialog = new StepsDialog(m_desk, *version, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ServicesPage::compareVersions()
{
    const ServiceRow* row = current();
    if (!row)
        return;
    if (const auto detail = m_desk.session().query(OpenService{row->service.id}))
        openServiceVersions(m_desk, m_format, *detail, window());
}

void ServicesPage::openMenu()
{
    const ServiceRow* row = current();
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillServiceMenu(*menu, m_desk, m_format, *row, [this](const Status& status, const QString& words) {
        say(status, words);
    });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ServicesPage::release()
{
    if (const ServiceRow* row = current(); row && row->draft)
        say(m_desk.session().run(ReleaseService{row->draft->id, row->draft->revision}),
            tr("Released: in force from now on"));
}

void ServicesPage::toggleSale()
{
    const ServiceRow* row = current();
    if (!row)
        return;
    const auto next = row->service.standing == Standing::OnSale ? Standing::OffSale : Standing::OnSale;
    say(m_desk.session().run(SetStanding{row->service.id, row->service.revision, next}), tr("Changed"));
}

void ServicesPage::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

} // namespace seraph::ui
