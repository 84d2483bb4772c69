// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consultations_page.h"

#include "core/consultations/consultation_queries.h"
#include "ui/consultations/arrival_dialog.h"
#include "ui/consultations/arrivals_section.h"
#include "ui/consultations/enquiries_section.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/consultations/funnel_section.h"
#include "ui/consultations/papers_section.h"
#include "ui/consultations/shift_section.h"
#include "ui/consultations/work_sections.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

/// Shows the key that works on every page; the desk obeys it there.
HintButton* makeHinted(const QString& text, const QString& key, ButtonRole role)
{
    auto* button = new HintButton(text, QKeySequence(key), role);
    button->setShortcut(QKeySequence());
    return button;
}

} // namespace

ConsultationsPage::ConsultationsPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    for (Section& section : allSections()) {
        if (desk.session().can(section.permission))
            m_sections.push_back(std::move(section));
    }
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Parts of this page"));
    for (const Section& section : m_sections)
        m_bar->addTab(section.text);
    auto* column = makePageLayout(*this);
    addHeader(*column);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &ConsultationsPage::onTabChanged);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (seraph::ui::concerns(changes, "enquiry"))
            showLate();
    });
    onTabChanged(0);
    showLate();
}

QString ConsultationsPage::sectionText(const Desk& desk, const QString& id)
{
    const bool agency = desk.profile == Profile::Agency;
    if (id == u"enquiries"_s)
        return tradeWord(desk, agency ? "enquiry" : "remote_consultation");
    if (id == u"talks"_s)
        return tradeWord(desk, "consultation");
    static const std::map<QString, const char*> words{{u"arrivals"_s, QT_TR_NOOP("Arrivals")},
                                                      {u"plans"_s, QT_TR_NOOP("Open plans")},
                                                      {u"consents"_s, QT_TR_NOOP("Not signed")},
                                                      {u"funnel"_s, QT_TR_NOOP("Funnel")},
                                                      {u"hand_over"_s, QT_TR_NOOP("Shift hand-over")}};
    const auto found = words.find(id);
    return found == words.end() ? QString() : tr(found->second);
}

std::vector<ConsultationsPage::Section> ConsultationsPage::allSections() const
{
    const auto section =
        [this](const char* id, session::Permission permission, std::function<QWidget*()> make) {
            const QString code = QString::fromLatin1(id);
            return Section{code, sectionText(m_desk, code), permission, std::move(make)};
        };
    return {
        section("enquiries", kSeeEnquiries, [this] { return new EnquiriesSection(m_desk, m_format); }),
        section("arrivals", kSeeVisits, [this] { return new ArrivalsSection(m_desk, m_format); }),
        section("talks", kSeeConsultations, [this] { return makeTalksSection(m_desk, m_format); }),
        section("plans", kSeeConsultations, [this] { return makePlansSection(m_desk, m_format); }),
        section("consents", kSeeConsents, [this] { return new PapersSection(m_desk, m_format); }),
        section("funnel", kSeeEnquiries, [this] { return new FunnelSection(m_desk, m_format); }),
        section("hand_over", kSeeVisits, [this] { return new ShiftSection(m_desk, m_format); }),
    };
}

void ConsultationsPage::addHeader(QVBoxLayout& column)
{
    auto* header = new PageHeader(tr("Consultations"));
    addBranches(*header);
    if (m_desk.session().can(kWorkVisits)) {
        auto* walkIn = makeHinted(tr("Walk-in"), u"F7"_s, ButtonRole::Normal);
        walkIn->setObjectName(u"walkIn"_s);
        connect(walkIn, &QPushButton::clicked, this, [this] {
            auto* dialog = new ArrivalDialog(m_desk, m_format, ArrivalDialog::Mode::WalkIn, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        header->addAction(walkIn);
    }
    if (m_desk.session().can(kWorkEnquiries)) {
        auto* enquiry = makeHinted(
            tr("New %1").arg(tradeWord(m_desk, "enquiry").toLower()), u"F6"_s, ButtonRole::Primary);
        enquiry->setObjectName(u"newEnquiry"_s);
        connect(enquiry, &QPushButton::clicked, this, [this] {
            auto* dialog = new EnquiryDialog(m_desk, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        header->addAction(enquiry);
    }
    column.addWidget(header);
}

/// Where new records belong; only a house with several branches needs to say so.
void ConsultationsPage::addBranches(PageHeader& header)
{
    const auto branches = branchesOf(m_desk);
    if (branches.size() < 2)
        return;
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Branch of this desk"));
    box->setToolTip(tr("What is recorded on this PC belongs to this branch."));
    for (const organisation::Branch& branch : branches)
        box->addItem(branch.name, branch.id.value());
    box->setCurrentIndex(std::max(0, box->findData(workBranch(m_desk).value())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        setWorkBranch(m_desk, BranchId(box->currentData().toLongLong()));
    });
    header.addAction(box);
}

QStringList ConsultationsPage::sectionIds() const
{
    QStringList ids;
    for (const Section& section : m_sections)
        ids << section.id;
    return ids;
}

QWidget* ConsultationsPage::showSection(const QString& place)
{
    const auto index = int(sectionIds().indexOf(place.section(u'/', 0, 0)));
    if (index >= 0)
        m_bar->setCurrentIndex(index);
    return m_stack->currentWidget();
}

QString ConsultationsPage::currentSection() const
{
    return sectionIds().value(m_bar->currentIndex());
}

void ConsultationsPage::onTabChanged(int index)
{
    if (index < 0)
        return;
    QWidget*& part = m_made[index];
    if (!part) {
        part = m_sections[std::size_t(index)].make();
        m_stack->addWidget(part);
    }
    m_stack->setCurrentWidget(part);
}

/// How many wait longer than they should, beside the name of the inbox.
void ConsultationsPage::showLate()
{
    const auto index = int(sectionIds().indexOf(u"enquiries"_s));
    if (index < 0)
        return;
    const int late = m_desk.session().query(CountLateEnquiries{}).value_or(0);
    const QString text = m_sections[std::size_t(index)].text;
    m_bar->setTabText(index, late > 0 ? u"%1 (%2)"_s.arg(text).arg(late) : text);
}

} // namespace seraph::ui
