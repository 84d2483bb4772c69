// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_desk.h"

#include "core/clients/permissions.h"
#include "core/consultations/consultation_queries.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "core/session/sample.h"
#include "core/session/setting.h"
#include "ui/clients/person_search.h"
#include "ui/complaints/intake_dialog.h"
#include "ui/consultations/arrival_dialog.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/desk/form_draft.h"
#include "ui/desk/kit_printing.h"
#include "ui/desk/opens_records.h"
#include "ui/help/help_dialog.h"
#include "ui/help/help_preview.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/pages.h"
#include "ui/shell/paper_drop.h"
#include "ui/shell/pin_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_bar.h"
#include "ui/text/error_text.h"
#include "ui/text/translation.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kBadgesEvery{30};

Format formatFor(Language language)
{
    return Format(localeOf(language), QTimeZone::systemTimeZone());
}

/// The first of the person's roles, as people call it.
QString roleNameOf(const session::AccountRow& me, session::Session& session, Language language)
{
    const auto roles = session.query(session::MyRoles{});
    return roles && !roles->empty()
               ? LocalizedText{roles->front().nameZh, roles->front().nameEn}.in(language)
               : me.account.login;
}

struct Arrival {
    ArrivalDialog::Mode mode;
    std::optional<clients::ClientId> client{};
};

void openArrival(const Desk& desk, const Format& format, const Arrival& arrival, QWidget* parent)
{
    auto* dialog = new ArrivalDialog(desk, format, arrival.mode, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (arrival.client)
        dialog->chooseClient(*arrival.client);
    dialog->open();
}

/// What a page asks the desk to do: "walk_in/17", "book/17", for the client with this id.
void act(const Desk& desk, const Format& format, const QString& what, QWidget* parent)
{
    const clients::ClientId client(what.section(u'/', 1, 1).toLongLong());
    const bool books = what.startsWith("book/"_L1);
    openArrival(desk,
                format,
                {books ? ArrivalDialog::Mode::Booking : ArrivalDialog::Mode::WalkIn, client},
                parent);
}

/// Whose page is shown.
std::optional<clients::ClientId> clientShown(const MainWindow& frame)
{
    if (frame.currentPageId() != "clients"_L1 || !frame.currentPage())
        return std::nullopt;
    const qint64 id = currentSection(*frame.currentPage()).section(u'/', 0, 0).toLongLong();
    return id > 0 ? std::optional(clients::ClientId(id)) : std::nullopt;
}

} // namespace

WorkDesk::WorkDesk(const Means& means, Language language, QWidget* parent)
    : QWidget(parent)
    , m_workspace(means.workspace)
    , m_backups(means.backups)
    , m_shift(means.shift)
    , m_idle(means.idle)
    , m_language(language)
    , m_format(formatFor(language))
    , m_settings(m_workspace.session().actor().login)
    , m_news(m_workspace.session().changes())
    , m_print(means.jobs, means.prompts, journalOf(m_workspace))
    , m_away(m_workspace, means.jobs, m_news, means.window)
    , m_actions([this](const QString& code) {
        return m_workspace.session().can({code.toLatin1().constData()});
    })
    , m_frame(new MainWindow)
{
    auto* column = makeColumn(0);
    column->addWidget(m_frame);
    setLayout(column);
    const auto organisation = m_workspace.session().query(organisation::CurrentOrganisation{});
    m_desk = std::make_unique<Desk>(Desk{m_workspace,
                                         language,
                                         organisation ? organisation->profile : Profile::Clinic,
                                         m_news,
                                         means.jobs,
                                         m_away,
                                         m_backups,
                                         m_print,
                                         means.prompts,
                                         m_settings,
                                         *m_frame->toast(),
                                         [this](const QString& place) { open(place); },
                                         [this](Language chosen) { Q_EMIT languageChosen(chosen); },
                                         [this](const vault::Password& pin) { return setPin(pin); }});
    greet();
    new PaperDrop(*m_desk, m_format, *this);
    m_frame->setPages(pagesFor(*m_desk, m_format));
    m_people = new PersonSearch(*m_desk, m_format, *m_frame->topBar()->search(), m_frame);
    addActions();
    m_palette = new CommandPalette(m_actions, m_settings, this);
    connect(m_frame->topBar(), &TopBar::backupClicked, this, [this] { open(u"settings/backup"_s); });
    connect(m_frame->topBar(), &TopBar::personClicked, this, &WorkDesk::openPersonMenu);
    connect(m_frame->topBar(), &TopBar::helpClicked, this, &WorkDesk::openHelp);
    connect(&m_news, &ChangeNews::changed, this, &WorkDesk::showTopBar);
    connect(&m_news, &ChangeNews::changed, this, &WorkDesk::showBadges);
    connect(&m_badgeClock, &QTimer::timeout, this, &WorkDesk::showBadges);
    m_badgeClock.start(kBadgesEvery);
    connect(&m_backups, &BackupKeeper::finished, this, &WorkDesk::showTopBar);
    showTopBar();
    showBadges();
    const Shift::Person* me = m_shift.find(m_workspace.session().actor().account);
    open(me && !me->place.isEmpty() ? me->place : u"today"_s);
}

WorkDesk::~WorkDesk()
{
    delete m_frame; // pages look at the desk until they go
}

void WorkDesk::greet()
{
    session::Session& session = m_workspace.session();
    if (const auto organisation = session.query(organisation::CurrentOrganisation{}))
        m_organisation = organisation->name;
    if (const auto branches = session.query(organisation::ListBranches{});
        branches && !branches->empty())
        m_branch = branches->size() == 1 ? branches->front().name : tr("All branches");
    if (const auto me = session.query(session::MyAccount{})) {
        m_person = me->personName;
        m_role = roleNameOf(*me, m_workspace.session(), m_language);
        m_shift.remember(me->account.id, m_person, m_role);
    }
}

Status WorkDesk::setPin(const vault::Password& pin)
{
    TRY_ASSIGN(auto made, vault::ShiftPin::set(pin));
    if (Shift::Person* me = m_shift.find(m_workspace.session().actor().account))
        me->pin = std::move(made);
    return {};
}

/// Whoever leaves the desk open behind them wants to come back to it: the first time in a shift they are asked for a PIN.
void WorkDesk::leaveWithPin(const QString& without,
                            void (WorkDesk::*leave)(),
                            void (WorkDesk::*decline)())
{
    const Shift::Person* me = m_shift.find(m_workspace.session().actor().account);
    if (me && me->pin)
        return (this->*leave)();
    auto* dialog =
        new PinDialog([this](const vault::Password& pin) { return setPin(pin); }, without, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, leave, Qt::QueuedConnection);
    connect(dialog, &PinDialog::declined, this, decline, Qt::QueuedConnection);
    dialog->open();
}

void WorkDesk::cover()
{
    leaveWithPin(tr("&Lock instead"), &WorkDesk::coverRequested, &WorkDesk::lockRequested);
}

void WorkDesk::changePerson()
{
    leaveWithPin(
        tr("&Go on without one"), &WorkDesk::changePersonRequested, &WorkDesk::changePersonRequested);
}

bool WorkDesk::hasPin() const
{
    return m_shift.anyPin();
}

void WorkDesk::coverNow()
{
    Q_EMIT coverRequested();
}

std::shared_ptr<void> WorkDesk::stayOpen()
{
    return m_idle.hold();
}

void WorkDesk::showTopBar()
{
    const bool seesClients = m_workspace.session().can(clients::kView);
    const QString search =
        seesClients ? tr("Search: name, pinyin initials, last digits of the phone") : QString();
    m_frame->topBar()->setView({search,
                                m_backups.age(m_format),
                                m_branch,
                                m_person,
                                m_role,
                                isSample() ? tr("Sample data") : QString()});
}

bool WorkDesk::isSample() const
{
    const auto settings = m_workspace.session().query(session::ReadSettings{});
    return settings && settings->value(QString::fromLatin1(session::setting::kSample)) == u"yes"_s;
}

void WorkDesk::showBadges()
{
    if (m_workspace.session().can(consultations::kSeeEnquiries))
        m_frame->setBadge(u"consultations"_s,
                          m_workspace.session().query(consultations::CountLateEnquiries{}).value_or(0));
}

void WorkDesk::open(const QString& place)
{
    if (place.startsWith("do/"_L1))
        return act(*m_desk, m_format, place.mid(3), this);
    static const QRegularExpression atRecord(u"/(\\d+)$"_s);
    const auto record = atRecord.match(place);
    m_frame->showPage(place.section(u'/', 0, 0));
    QWidget* shown = m_frame->currentPage();
    if (place.contains(u'/'))
        shown = showSection(*shown, place.section(u'/', 1));
    if (auto* page = dynamic_cast<OpensRecords*>(shown); page && record.hasMatch())
        page->openRecord(record.captured(1).toLongLong());
}

void WorkDesk::rememberPlace()
{
    Shift::Person* me = m_shift.find(m_workspace.session().actor().account);
    if (!me || !m_frame->currentPage())
        return;
    const QString section = currentSection(*m_frame->currentPage());
    me->place = m_frame->currentPageId() + (section.isEmpty() ? QString() : u'/' + section);
}

void WorkDesk::setAside()
{
    rememberPlace();
    for (FormDraft* draft : findChildren<FormDraft*>())
        draft->flush();
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        m_aside.push_back(dialog);
        dialog->hide();
    }
}

void WorkDesk::bringBack()
{
    for (const QPointer<QDialog>& dialog : std::exchange(m_aside, {})) {
        if (dialog)
            dialog->show();
    }
}

QStringList WorkDesk::pageIds() const
{
    QStringList ids;
    for (const Place& place : placesFor(*m_desk))
        ids << place.id;
    return ids;
}

void WorkDesk::addActions()
{
    m_actions.add(goRows());
    m_actions.add(deskRows());
    m_actions.add(programRows());
    if (isSample())
        m_actions.add({{.id = u"leave_sample"_s,
                        .text = tr("Throw the sample away and set up your own"),
                        .group = tr("Program"),
                        .shortcut = {},
                        .permission = {},
                        .handler = [this] { Q_EMIT leaveSampleRequested(); },
                        .icon = Icon::SignOut}});
    m_actions.installShortcuts(*this);
}

std::vector<ActionRow> WorkDesk::goRows() const
{
    std::vector<ActionRow> rows;
    for (const Place& place : placesFor(*m_desk)) {
        rows.push_back({.id = u"go."_s + place.id,
                        .text = tr("Go to %1").arg(place.text),
                        .group = tr("Places"),
                        .shortcut = place.shortcut,
                        .permission = {},
                        .handler = [this, id = place.id] { const_cast<WorkDesk*>(this)->open(id); },
                        .icon = place.icon});
    }
    return rows;
}

/// What the front desk does from wherever it is, without leaving the page.
std::vector<ActionRow> WorkDesk::deskRows()
{
    const QString group = tr("Front desk");
    const auto record = [this] {
        auto* dialog = new EnquiryDialog(*m_desk, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto receiveShown = [this] {
        openArrival(*m_desk, m_format, {ArrivalDialog::Mode::WalkIn, clientShown(*m_frame)}, this);
    };
    const auto complain = [this] {
        auto* dialog = new IntakeDialog(*m_desk, m_format, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    return {
        {u"enquiry"_s,
         tr("Record an enquiry"),
         group,
         QKeySequence(Qt::Key_F6),
         QString::fromLatin1(consultations::kWorkEnquiries.code),
         record,
         Icon::Chat},
        {u"walk_in"_s,
         tr("Put a walk-in on the board"),
         group,
         QKeySequence(Qt::Key_F7),
         QString::fromLatin1(consultations::kWorkVisits.code),
         receiveShown,
         Icon::Person},
        {u"complaint"_s,
         tr("Take a complaint"),
         group,
         QKeySequence(Qt::Key_F8),
         QString::fromLatin1(complaints::kFile.code),
         complain,
         Icon::Warning},
    };
}

std::vector<ActionRow> WorkDesk::programRows()
{
    const QString group = tr("Program");
    const auto toggleTheme = [] {
        Appearance appearance = currentAppearance();
        appearance.theme = appearance.theme == ThemeKind::Light ? ThemeKind::Dark : ThemeKind::Light;
        applyAppearance(*qApp, appearance);
    };
    const auto toggleLanguage = [this] {
        Q_EMIT languageChosen(m_language == Language::Chinese ? Language::English : Language::Chinese);
    };
    // A table, a row to a line.
    // clang-format off
    return {
        {u"palette"_s, tr("Find a command"), group, QKeySequence(u"Ctrl+Shift+P"_s), {}, [this] { m_palette->open(); }, Icon::Command},
        // Ctrl+K belongs to the field itself, which shows it.
        {u"people"_s, tr("Search people"), group, QKeySequence(u"Ctrl+F"_s), QString::fromLatin1(clients::kView.code),
         [this] { m_people->begin(); }, Icon::Search},
        {u"shortcuts"_s, tr("Show all shortcuts"), group, QKeySequence(u"Ctrl+/"_s), {},
         [this] { (new ShortcutSheet(m_actions, this))->open(); }, Icon::Keyboard},
        {u"backup"_s, tr("Back up now"), group, QKeySequence(u"Ctrl+B"_s), u"backup.make"_s, [this] { backUpNow(); }, Icon::Backup},
        {u"cover"_s, tr("Cover the screen"), group, QKeySequence(u"Ctrl+L"_s), {}, [this] { cover(); }, Icon::SwitchUser},
        {u"person"_s, tr("Change person"), group, QKeySequence(u"Ctrl+Shift+U"_s), {}, [this] { changePerson(); }, Icon::People},
        {u"lock"_s, tr("Lock and sign out"), group, QKeySequence(u"Ctrl+Shift+L"_s), {}, [this] { Q_EMIT lockRequested(); }, Icon::Lock},
        {u"theme"_s, tr("Switch between light and dark"), group, QKeySequence(u"Ctrl+Shift+D"_s), {}, toggleTheme, Icon::Moon},
        {u"language"_s, tr("Switch between Chinese and English"), group, QKeySequence(u"Ctrl+Shift+E"_s), {}, toggleLanguage, Icon::Language},
        {u"help"_s, tr("Help for this page"), group, QKeySequence(Qt::Key_F1), {}, [this] { openHelp(); }, Icon::Help},
        {u"quit"_s, tr("Back up and quit"), group, QKeySequence(u"Ctrl+Q"_s), {}, [this] { Q_EMIT closeRequested(); }, Icon::SignOut},
    };
    // clang-format on
}

void WorkDesk::backUpNow()
{
    const QMetaObject::Connection once =
        connect(&m_backups, &BackupKeeper::finished, this, [this](const std::optional<Error>& failure) {
            if (!failure)
                m_frame->toast()->show(tr("Backed up, and proved by opening it."));
            else
                m_frame->notice()->say(Tone::Warning, errorText(*failure), tr("Choose a place"));
        });
    m_backups.backUp(session::BackupTrigger::Asked, [once] { disconnect(once); });
}

void WorkDesk::openHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(m_language, this);
        connect(m_help,
                &HelpDialog::printRequested,
                this,
                [this](const QString& title, const QTextDocument* text) {
                    previewHelp(*m_desk, title, *text, m_help);
                });
    }
    const QString section =
        m_frame->currentPage() ? currentSection(*m_frame->currentPage()) : QString();
    m_help->showPage(section.isEmpty() ? m_frame->currentPageId()
                                       : m_frame->currentPageId() + u'/' + section);
}

void WorkDesk::openPersonMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList rows{u"cover"_s,
                     u"person"_s,
                     u"lock"_s,
                     {},
                     u"theme"_s,
                     u"language"_s,
                     {},
                     u"shortcuts"_s,
                     u"help"_s,
                     {},
                     u"quit"_s};
    if (isSample())
        rows << u"leave_sample"_s;
    m_actions.fillMenu(*menu, rows);
    menu->popup(m_frame->topBar()->personMenuPosition());
}

} // namespace seraph::ui
