// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/hours_page.h"

#include "core/base/durable_file.h"
#include "core/organisation/calendar_commands.h"
#include "ui/desk/form_draft.h"
#include "ui/organisation/special_days.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hours_grid.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestImport = 1024 * 1024;

} // namespace

HoursPage::HoursPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_branch(new QComboBox)
    , m_week(new HoursGrid)
    , m_onHolidays(new QCheckBox(tr("Open as usual on public holidays")))
    , m_special(new SpecialDays(desk, format))
    , m_holidays(new ShortTable(tr("Public holidays and make-up workdays"),
                                {{tr("Day"), 130}, {tr("Name"), 0}, {tr("Kind"), 120}}))
{
    auto* row = makeRow(12);
    auto* days = makeColumn(kCardGap);
    days->addWidget(m_special, 1);
    days->addWidget(buildHolidays(), 1);
    row->addWidget(buildWeek(), 2);
    row->addLayout(days, 3);
    auto* column = makePageLayout(*this);
    column->addWidget(new PageHeader(tr("Opening hours and holidays")));
    column->addWidget(m_message);
    column->addLayout(row, 1);
    for (const organisation::Branch& each :
         desk.session().query(organisation::ListBranches{}).value_or(std::vector<organisation::Branch>{}))
        m_branch->addItem(each.name, each.id.value());
    connect(m_branch, &QComboBox::currentIndexChanged, this, &HoursPage::showBranch);
    connect(m_special, &SpecialDays::changed, this, &HoursPage::showBranch);
    showBranch();
    showHolidays();
}

QWidget* HoursPage::buildWeek()
{
    auto* label = new QLabel(tr("&Branch"));
    label->setBuddy(m_branch);
    m_branch->setAccessibleName(tr("Branch"));
    auto* save = makeButton(tr("Use these &hours"), ButtonRole::Primary);
    save->setVisible(m_desk.session().can(organisation::kEdit));
    connect(save, &QPushButton::clicked, this, &HoursPage::saveWeek);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("The week"), tr("9:00-12:00, 13:00-18:00")));
    card->body()->addWidget(label);
    card->body()->addWidget(m_branch);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_week);
    m_onHolidays->setObjectName(u"onHolidays"_s);
    card->body()->addWidget(m_onHolidays);
    card->body()->addStretch();
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    return card;
}

QWidget* HoursPage::buildHolidays()
{
    auto* import = makeButton(tr("&Import a year"));
    import->setVisible(m_desk.session().can(organisation::kEdit));
    connect(import, &QPushButton::clicked, this, &HoursPage::importYear);
    auto* header = new SectionHeader(tr("Public holidays"));
    header->addAtEnd(import);
    header->setContentsMargins(kCardPadding, 12, kCardPadding, 8);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(header);
    card->body()->addWidget(m_holidays, 1);
    return card;
}

std::optional<BranchId> HoursPage::branch() const
{
    const qint64 id = m_branch->currentData().toLongLong();
    return id > 0 ? std::optional(BranchId(id)) : std::nullopt;
}

void HoursPage::showBranch()
{
    const auto chosen = branch();
    if (!chosen)
        return;
    delete std::exchange(m_draft, nullptr);
    const auto calendar = m_desk.session().query(organisation::OpeningHoursOf{*chosen});
    if (!calendar)
        return m_message->say(Tone::Danger, errorText(calendar.error()));
    m_revision = calendar->hours ? std::optional(calendar->hours->revision) : std::nullopt;
    const organisation::Week week =
        calendar->hours ? organisation::weekOf(*calendar->hours) : organisation::Week{};
    m_week->setHours({week, organisation::OnHolidays::Closed, {}});
    m_special->show(*chosen, calendar->exceptions);
    m_onHolidays->setChecked(calendar->hours &&
                             calendar->hours->onHolidays == organisation::OnHolidays::OpenAsUsual);
    m_draft = new FormDraft(m_desk, {u"settings/opening_hours"_s, chosen->value()}, *this, *m_message);
}

void HoursPage::showHolidays()
{
    m_holidays->clearRows();
    const auto years = m_desk.session()
                           .query(organisation::ListHolidays{})
                           .value_or(std::vector<organisation::HolidayYear>{});
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        for (const organisation::SpecialDay& day : year->days) {
            const bool off = day.kind == organisation::SpecialDayKind::Holiday;
            m_holidays->addRow(day.day.toJulianDay(),
                               {day.day.toString(Qt::ISODate) + u"  "_s + m_format.weekday(day.day),
                                day.name.in(m_desk.language),
                                off ? tr("day off") : tr("make-up workday")});
        }
    }
}

void HoursPage::saveWeek()
{
    m_message->clear();
    const auto chosen = branch();
    const auto hours = m_week->hours();
    if (!chosen || !hours)
        return; // the grid has marked the line that cannot be read
    const auto onHolidays = m_onHolidays->isChecked() ? organisation::OnHolidays::OpenAsUsual
                                                      : organisation::OnHolidays::Closed;
    const Status saved = m_desk.session().run(
        organisation::SetOpeningHours{*chosen, m_revision, hours->week, onHolidays}, m_draft->key());
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    m_draft->settle();
    showBranch();
    m_desk.offerUndo(tr("Opening hours changed"));
}

void HoursPage::importYear()
{
    const UserPrompts::FileQuestion question{
        tr("Import a year of holidays"), {}, {tr("Holidays (*.json *.csv)")}};
    m_desk.prompts.openFile(this, question, [this](std::optional<QString> file) {
        if (!file)
            return;
        const auto text = readWhole(*file, kLargestImport);
        if (!text)
            return m_message->say(Tone::Danger, errorText(text.error()));
        const auto years = m_desk.session().run(organisation::ImportHolidays{*text, *file});
        if (!years)
            return m_message->say(Tone::Danger, errorText(years.error()));
        showHolidays();
        m_desk.offerUndo(tr("Holidays imported"));
    });
}

} // namespace seraph::ui
