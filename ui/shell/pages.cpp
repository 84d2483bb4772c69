// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/clients/client_queries.h"
#include "core/clients/permissions.h"
#include "core/complaints/dispute_permissions.h"
#include "core/complaints/permissions.h"
#include "core/consultations/permissions.h"
#include "core/feedback/permissions.h"
#include "core/followups/permissions.h"
#include "core/placements/permissions.h"
#include "core/quality/permissions.h"
#include "core/review/permissions.h"
#include "core/session/backup_log.h"
#include "core/session/journal_queries.h"
#include "core/session/recycle_bin.h"
#include "ui/care/care_page.h"
#include "ui/care/lots_page.h"
#include "ui/care/premises_page.h"
#include "ui/catalogue/conduct_page.h"
#include "ui/catalogue/documents_page.h"
#include "ui/catalogue/phrase_rules_page.h"
#include "ui/catalogue/rounds_page.h"
#include "ui/catalogue/services_page.h"
#include "ui/clients/client_text.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/part_dialogs.h"
#include "ui/complaints/complaints_page.h"
#include "ui/consultations/consultations_page.h"
#include "ui/desk/has_sections.h"
#include "ui/desk/list_export.h"
#include "ui/desk/section_page.h"
#include "ui/desk/trade_text.h"
#include "ui/exchange/imports_page.h"
#include "ui/feedback/feedback_page.h"
#include "ui/followups/followups_page.h"
#include "ui/help/about_view.h"
#include "ui/help/diagnostics.h"
#include "ui/journal/journal_page.h"
#include "ui/journal/recycle_bin_page.h"
#include "ui/organisation/equipment_page.h"
#include "ui/organisation/hours_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/organisation/roles_page.h"
#include "ui/organisation/staff_page.h"
#include "ui/placements/worked_page.h"
#include "ui/placements/workers_page.h"
#include "ui/placements/worklist_page.h"
#include "ui/qualifications/qualifications_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/appearance_page.h"
#include "ui/shell/client_tabs.h"
#include "ui/shell/printing_page.h"
#include "ui/shell/quality_page.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/today_page.h"
#include "ui/training/training_page.h"
#include "ui/vault/backup_page.h"
#include "ui/vault/devices_page.h"
#include "ui/vault/security_page.h"
#include "ui/vault/update_page.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/styling.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct PagesText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::Pages)
};

/// One page or section before it is known who looks: `permission` decides whether it is there.
struct Entry {
    QString id;
    QString text;
    Icon icon;
    session::Permission permission;
    std::function<QWidget*(const Desk&, const Format&)> make;
};

QWidget* makeAbout(const Desk& desk)
{
    auto* about = new AboutView(desk.language);
    QObject::connect(about, &AboutView::diagnosticsClicked, about, [&desk, about] {
        saveDiagnostics(desk, about, about->message());
    });
    return about;
}

std::vector<Entry> settingsSections()
{
    // A table, a row to a line.
    // clang-format off
    return {
        {u"organisation"_s, PagesText::tr("Organisation"), Icon::Building, organisation::kView,
         [](const Desk& desk, const Format&) { return new OrganisationPage(desk); }},
        {u"opening_hours"_s, PagesText::tr("Opening hours"), Icon::Clock, organisation::kView,
         [](const Desk& desk, const Format& format) { return new HoursPage(desk, format); }},
        {u"equipment"_s, PagesText::tr("Equipment"), Icon::Service, organisation::kView,
         [](const Desk& desk, const Format& format) { return new EquipmentPage(desk, format); }},
        {u"staff"_s, PagesText::tr("Staff and rights"), Icon::People, organisation::kViewStaff,
         [](const Desk& desk, const Format&) { return new StaffPage(desk); }},
        {u"roles"_s, PagesText::tr("Roles"), Icon::Shield, session::kSeeAccounts,
         [](const Desk& desk, const Format&) { return new RolesPage(desk); }},
        {u"import"_s, PagesText::tr("Spreadsheets"), Icon::Upload, exchange::kImport,
         [](const Desk& desk, const Format& format) { return new ImportsPage(desk, format); }},
        {u"backup"_s, PagesText::tr("Backup"), Icon::Backup, session::ListBackups::kPermission,
         [](const Desk& desk, const Format& format) { return new BackupPage(desk, format); }},
        {u"devices"_s, PagesText::tr("PCs"), Icon::Device, session::kSeeDevices,
         [](const Desk& desk, const Format& format) { return new DevicesPage(desk, format); }},
        {u"security"_s, PagesText::tr("Security"), Icon::Key, session::kSelf,
         [](const Desk& desk, const Format&) { return new SecurityPage(desk); }},
        {u"printing"_s, PagesText::tr("Printing"), Icon::Printer, session::kSelf,
         [](const Desk& desk, const Format&) { return new PrintingPage(desk); }},
        {u"appearance"_s, PagesText::tr("Appearance and language"), Icon::Palette, session::kSelf,
         [](const Desk& desk, const Format&) { return makeAppearancePage(desk, desk.chooseLanguage); }},
        {u"update"_s, PagesText::tr("Update"), Icon::Download, session::ListBackups::kPermission,
         [](const Desk& desk, const Format& format) { return new UpdatePage(desk, format, UpdatePage::ownMeans()); }},
        {u"about"_s, PagesText::tr("About and licences"), Icon::Info, session::kSelf,
         [](const Desk& desk, const Format&) { return makeAbout(desk); }},
    };
    // clang-format on
}

std::vector<Entry> catalogueSections()
{
    return {
        {u"services"_s,
         PagesText::tr("Services"),
         Icon::Service,
         catalogue::kView,
         [](const Desk& desk, const Format& format) { return new ServicesPage(desk, format); }},
        {u"documents"_s,
         PagesText::tr("Documents"),
         Icon::Document,
         catalogue::kView,
         [](const Desk& desk, const Format& format) { return new DocumentsPage(desk, format); }},
        {u"premises"_s,
         PagesText::tr("Premises"),
         Icon::House,
         catalogue::kView,
         [](const Desk& desk, const Format& format) { return new RoundsPage(desk, format); }},
        {u"touchpoints"_s,
         PagesText::tr("Touchpoints"),
         Icon::Star,
         catalogue::kView,
         [](const Desk& desk, const Format&) { return new TouchpointsPage(desk); }},
        {u"script_cards"_s,
         PagesText::tr("Script cards"),
         Icon::Chat,
         catalogue::kView,
         [](const Desk& desk, const Format&) { return new ScriptCardsPage(desk); }},
        {u"phrase_rules"_s,
         PagesText::tr("Phrase rules"),
         Icon::Shield,
         catalogue::kView,
         [](const Desk& desk, const Format& format) { return new PhraseRulesPage(desk, format); }},
    };
}

std::vector<Entry> serviceSections()
{
    return {
        {u"records"_s,
         PagesText::tr("Today"),
         Icon::Service,
         care::kSeeCare,
         [](const Desk& desk, const Format& format) { return new CareRecordsPage(desk, format); }},
        {u"premises"_s,
         PagesText::tr("Rounds"),
         Icon::Building,
         care::kSeePremises,
         [](const Desk& desk, const Format& format) { return new PremisesPage(desk, format); }},
        {u"lots"_s,
         PagesText::tr("Lots and recalls"),
         Icon::Sparkle,
         care::kSeeCare,
         [](const Desk& desk, const Format& format) { return new LotsPage(desk, format); }},
    };
}

/// The page of an entry; its lists can be saved.
QWidget* makePage(const Entry& entry, const Desk& desk, const Format& format)
{
    QWidget* page = entry.make(desk, format);
    offerListExports(desk, *page);
    return page;
}

std::vector<Entry> placementSections()
{
    return {
        {u"cases"_s,
         PagesText::tr("Worklist"),
         Icon::Task,
         placements::kSee,
         [](const Desk& desk, const Format& format) { return new WorklistPage(desk, format); }},
        {u"workers"_s,
         PagesText::tr("Workers"),
         Icon::People,
         placements::kSeeWorkers,
         [](const Desk& desk, const Format& format) { return new WorkersPage(desk, format); }},
        {u"hours"_s,
         PagesText::tr("Days and hours"),
         Icon::Clock,
         placements::kSeeWorkers,
         [](const Desk& desk, const Format& format) { return new WorkedPage(desk, format); }},
    };
}

/// A page of sections: those that the person may see.
QWidget* makeSections(const QString& title,
                      const std::vector<Entry>& entries,
                      const Desk& desk,
                      const Format& format)
{
    std::vector<SettingsPage::Section> sections;
    for (const Entry& entry : entries) {
        if (desk.session().can(entry.permission))
            sections.push_back({entry.id, entry.text, entry.icon, [&desk, format, entry] {
                                    return makePage(entry, desk, format);
                                }});
    }
    return new SettingsPage(title, std::move(sections));
}

/// A page as one part of a page with tabs: the tab is its title, and the page has the margins.
QWidget* asPart(QWidget* page)
{
    auto* header = page->findChild<PageHeader*>();
    if (!header)
        return page;
    for (QWidget* each = header->parentWidget(); each != page->parentWidget();
         each = each->parentWidget()) {
        if (each->layout())
            each->layout()->setContentsMargins(0, 0, 0, 0);
    }
    header->setTitle({});
    if (header->findChildren<QAbstractButton*>().isEmpty())
        header->hide();
    return page;
}

/// The same under tabs, for few sections that need the whole width.
QWidget* makeTabs(const QString& title,
                  const std::vector<Entry>& entries,
                  const Desk& desk,
                  const Format& format)
{
    std::vector<SectionPage::Section> sections;
    for (const Entry& entry : entries)
        sections.push_back({entry.id, entry.text, entry.permission, [&desk, format, entry] {
                                return asPart(makePage(entry, desk, format));
                            }});
    return new SectionPage(desk, title, std::move(sections));
}

/// The page of feedback is there for who asks clients and for who reads what they said.
session::Permission asksOrReads(const Desk& desk)
{
    return desk.session().can(feedback::kView) ? feedback::kView : feedback::kCollect;
}

/// The page of the review is there for who sees it and for who acknowledges the part of a department.
session::Permission seesOrAcknowledges(const Desk& desk)
{
    return desk.session().can(review::kView) ? review::kView : review::kAcknowledge;
}

std::vector<Entry> allPages(const Desk& whose)
{
    // A table, a row to a line.
    // clang-format off
    return {
        {u"today"_s, PagesText::tr("Today"), Icon::Home, session::kSelf,
         [](const Desk& desk, const Format& format) { return new TodayPage(desk, format); }},
        {u"clients"_s, tradeWord(whose, "clients"), Icon::Person, clients::kView,
         [](const Desk& desk, const Format& format) { return new ClientsPage(desk, format, clientTabs(desk)); }},
        {u"consultations"_s, PagesText::tr("Consultations"), Icon::Chat, consultations::kSeeVisits,
         [](const Desk& desk, const Format& format) { return new ConsultationsPage(desk, format); }},
        {u"services"_s, PagesText::tr("Services"), Icon::Heart, care::kSeePremises,
         [](const Desk& desk, const Format& format) { return makeTabs(PagesText::tr("Services"), serviceSections(), desk, format); }},
        {u"placements"_s, PagesText::tr("Placements"), Icon::House, placements::kSeeWorkers,
         [](const Desk& desk, const Format& format) { return makeTabs(PagesText::tr("Placements"), placementSections(), desk, format); }},
        {u"followups"_s, tradeWord(whose, "follow_up"), Icon::Phone, followups::kSee,
         [](const Desk& desk, const Format& format) { return makeFollowupsPage(desk, format); }},
        {u"feedback"_s, PagesText::tr("Feedback"), Icon::Star, asksOrReads(whose),
         [](const Desk& desk, const Format& format) { return makeFeedbackPage(desk, format); }},
        {u"qualifications"_s, PagesText::tr("Qualifications"), Icon::Card, session::kSelf,
         [](const Desk& desk, const Format& format) { return makeQualificationsPage(desk, format); }},
        {u"training"_s, PagesText::tr("Training"), Icon::Training, session::kSelf,
         [](const Desk& desk, const Format& format) { return makeTrainingPage(desk, format); }},
        {u"complaints"_s, PagesText::tr("Complaints"), Icon::Warning, complaints::kView,
         [](const Desk& desk, const Format& format) { return makeComplaintsPage(desk, format); }},
        {u"quality"_s, PagesText::tr("Quality"), Icon::Quality, quality::kSee,
         [](const Desk& desk, const Format& format) { return makeQualityPage(desk, format); }},
        {u"review"_s, PagesText::tr("Monthly review"), Icon::Review, seesOrAcknowledges(whose),
         [](const Desk& desk, const Format& format) { return makeReviewPage(desk, format); }},
        {u"catalogue"_s, PagesText::tr("Catalogue"), Icon::Service, catalogue::kView,
         [](const Desk& desk, const Format& format) { return makeTabs(PagesText::tr("Catalogue"), catalogueSections(), desk, format); }},
        {u"journal"_s, PagesText::tr("Journal"), Icon::Journal, session::kSeeOwnJournal,
         [](const Desk& desk, const Format& format) { return new JournalPage(desk, format); }},
        {u"bin"_s, PagesText::tr("Recycle bin"), Icon::Trash, session::kSeeRecycleBin,
         [](const Desk& desk, const Format& format) { return new RecycleBinPage(desk, format); }},
        {u"settings"_s, PagesText::tr("Settings"), Icon::Settings, session::kSelf,
         [](const Desk& desk, const Format& format) { return makeSections(PagesText::tr("Settings"), settingsSections(), desk, format); }},
    };
    // clang-format on
}

/// Placing workers is the agency's trade alone.
bool belongsToTrade(const Entry& entry, Profile profile)
{
    return entry.id != "placements"_L1 || profile == Profile::Agency;
}

std::vector<Entry> pagesOf(const Desk& desk)
{
    std::vector<Entry> pages;
    for (Entry& entry : allPages(desk)) {
        if (desk.session().can(entry.permission) && belongsToTrade(entry, desk.profile))
            pages.push_back(std::move(entry));
    }
    return pages;
}

} // namespace

std::vector<Place> placesFor(const Desk& desk)
{
    std::vector<Place> places;
    for (const Entry& entry : pagesOf(desk)) {
        const auto number = int(places.size()) + 1;
        const QKeySequence shortcut =
            number <= 9 ? QKeySequence(u"Alt+%1"_s.arg(number)) : QKeySequence();
        places.push_back({entry.id, entry.text, entry.icon, shortcut});
    }
    return places;
}

std::vector<MainWindow::Page> pagesFor(const Desk& desk, const Format& format)
{
    std::vector<MainWindow::Page> pages;
    for (const Entry& entry : pagesOf(desk))
        pages.push_back({{entry.id, entry.text, entry.icon},
                         [&desk, format, entry] { return makePage(entry, desk, format); }});
    return pages;
}

QStringList sectionsOf(const QWidget& page)
{
    const auto* sections = dynamic_cast<const HasSections*>(&page);
    return sections ? sections->sectionIds() : QStringList();
}

QWidget* showSection(QWidget& page, const QString& section)
{
    if (auto* clients = qobject_cast<ClientsPage*>(&page))
        return clients->openPlace(section);
    auto* sections = dynamic_cast<HasSections*>(&page);
    return sections ? sections->showSection(section) : &page;
}

QString currentSection(const QWidget& page)
{
    if (const auto* clients = qobject_cast<const ClientsPage*>(&page))
        return clients->currentPlace();
    const auto* sections = dynamic_cast<const HasSections*>(&page);
    return sections ? sections->currentSection() : QString();
}

namespace {

/// "王小红 · 面诊" for "clients/17/consultations".
QString clientPlaceText(const Desk& desk, const QString& place)
{
    const clients::ClientId id(place.section(u'/', 1, 1).toLongLong());
    const auto rows = desk.session().query(clients::ClientRows{{id}});
    QStringList parts{rows && !rows->empty() ? rows->front().name : clientWord(desk)};
    for (const ClientTab& tab : clientTabs(desk)) {
        if (tab.id == place.section(u'/', 2, 2))
            parts << tab.title;
    }
    return parts.join(u" · "_s);
}

} // namespace

QString placeText(const Desk& desk, const QString& place)
{
    const auto textIn = [](const std::vector<Entry>& entries, const QString& id) {
        const auto found = std::find_if(
            entries.begin(), entries.end(), [&id](const Entry& entry) { return entry.id == id; });
        return found == entries.end() ? id : found->text;
    };
    const QString page = textIn(pagesOf(desk), place.section(u'/', 0, 0));
    const QString section = place.section(u'/', 1, 1);
    if (place.startsWith(u"clients/"_s) && section.toLongLong() > 0)
        return clientPlaceText(desk, place);
    if (const QString part = partPlaceText(section); place.startsWith(u"clients/"_s) && !part.isEmpty())
        return page + u" · "_s + part;
    if (const QString text = ConsultationsPage::sectionText(desk, section);
        place.startsWith(u"consultations/"_s) && !text.isEmpty())
        return page + u" · "_s + text;
    const bool catalogue = place.startsWith(u"catalogue/"_s);
    return section.isEmpty()
               ? page
               : page + u" · "_s + textIn(catalogue ? catalogueSections() : settingsSections(), section);
}

} // namespace seraph::ui
