// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gallery.h"

#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

struct SampleRow {
    qint64 id;
    QString time, client, service;
    PillView state;
    qint64 amount;
};

/// A short list held in memory, through the same model as every real one.
class SampleModel final : public PagedTableModel<SampleRow> {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::Gallery)

public:
    explicit SampleModel(std::vector<SampleRow> rows)
        : PagedTableModel(makeColumns(), makeSource(std::move(rows)))
    {
    }

private:
    enum Column { Time, Client, Service, State, Amount };

    static std::vector<TableColumn> makeColumns()
    {
        using Align = TableColumn::Align;
        using Sorting = TableColumn::Sorting;
        const auto money = [](qint64 fen) {
            return QString::number(static_cast<double>(fen) / 100, 'f', 2);
        };
        return {{"time", tr("Time"), 80, Align::Left, Sorting::Yes},
                {"client", tr("Client"), 130, Align::Left, Sorting::Yes},
                {"service", tr("Service"), 190},
                {"state", tr("State"), 150},
                {"amount", tr("Amount"), 100, Align::Right, Sorting::No, money}};
    }

    static Source makeSource(std::vector<SampleRow> rows)
    {
        const auto shared = std::make_shared<std::vector<SampleRow>>(std::move(rows));
        const auto ids = [shared](const TableSort& sort, const IdsAnswer& answer) {
            std::vector<SampleRow> sorted = *shared;
            std::sort(sorted.begin(), sorted.end(), [&sort](const SampleRow& a, const SampleRow& b) {
                const bool byClient = sort.column == Client;
                const bool less = byClient ? a.client < b.client : a.time < b.time;
                return sort.order == Qt::AscendingOrder ? less : !less;
            });
            std::vector<qint64> result;
            for (const SampleRow& row : sorted)
                result.push_back(row.id);
            answer(std::move(result));
        };
        return {ids,
                [shared](const std::vector<qint64>&, const RowsAnswer& answer) { answer(*shared); }};
    }

    QVariant cell(const SampleRow& row, int column, int role) const override
    {
        if (role == NumberRole)
            return column == Amount ? row.amount : QVariant();
        if (role == PillRole)
            return column == State ? QVariant::fromValue(row.state) : QVariant();
        if (role == StrongRole)
            return column == Client;
        if (role == MutedRole)
            return column == Service;
        return role == Qt::DisplayRole ? text(row, column) : QVariant();
    }

    static QVariant text(const SampleRow& row, int column)
    {
        switch (column) {
        case Time: return row.time;
        case Client: return row.client;
        case Service: return row.service;
        case State: return row.state.text;
        case Amount: return QString::number(static_cast<double>(row.amount) / 100, 'f', 2);
        default: return {};
        }
    }
};

QWidget* makeSection(const QString& title, const QString& sentence, QWidget* content)
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(title));
    auto* words = makeLabel(sentence);
    words->setProperty("tone", u"muted"_s);
    card->body()->addWidget(words);
    card->body()->addSpacing(4);
    card->body()->addWidget(content);
    return card;
}

QWidget* wrap(QLayout* layout)
{
    auto* widget = new QWidget;
    widget->setLayout(layout);
    return widget;
}

} // namespace

Gallery::Gallery(QWidget* parent) : QWidget(parent)
{
    auto* page = new QWidget;
    auto* column = makePageLayout(*page);
    column->addWidget(new PageHeader(tr("How Seraph looks and behaves")));
    column->addWidget(makeSection(
        tr("States"), tr("A state is a mark and words; the colour only helps."), makeStates()));
    column->addWidget(makeSection(tr("Buttons"),
                                  tr("One green button a page: what is usually done next. Keys "
                                     "stand on the buttons that have them."),
                                  makeButtons()));
    column->addWidget(makeFigures());
    column->addWidget(makeSection(tr("Fields"),
                                  tr("Enter goes to the next field. What is wrong is said at the "
                                     "field. Days may be written as one speaks."),
                                  makeFields()));
    column->addWidget(makeSection(
        tr("Messages"), tr("Words stand in the page and do not get in the way. What can be undone is done at once."), makeMessages()));
    column->addWidget(makeTable());
    column->addWidget(makeSection(
        tr("History"), tr("Every record knows who changed what, and when."), makeHistory()));
    column->addWidget(
        makeSection(tr("Steps"), tr("Lists to be ticked off say how far one is."), makeSteps()));
    column->addWidget(makeSection(
        tr("PIN"), tr("Six digits open a covered screen for anyone signed in this shift."), makeKeys()));
    column->addWidget(
        makeSection(tr("Signs"), tr("Drawn for Seraph, in the colours of the theme."), makeIcons()));
    auto* outer = makeColumn(0);
    outer->addWidget(makeScrollArea(page));
    setLayout(outer);
}

Gallery::~Gallery() = default;

QWidget* Gallery::makeStates() const
{
    auto* row = makeRow(8);
    const PillView views[] = {pill(tr("overdue 00:12"), Tone::Danger),
                              pill(tr("consent missing"), Tone::Warning),
                              pill(tr("in progress"), Tone::Info),
                              pill(tr("done"), Tone::Good),
                              pill(tr("not arrived"), Tone::Neutral)};
    for (const PillView& view : views)
        row->addWidget(new StatusPill(view));
    row->addStretch();
    return wrap(row);
}

QWidget* Gallery::makeButtons()
{
    auto* row = makeRow(8);
    row->addWidget(new HintButton(tr("New enquiry"), Qt::Key_F2, ButtonRole::Primary));
    row->addWidget(new HintButton(tr("File a complaint"), Qt::Key_F8));
    row->addWidget(makeButton(tr("Show")));
    row->addWidget(makeButton(tr("Void receipt"), ButtonRole::Danger));
    row->addWidget(makeButton(tr("Later"), ButtonRole::Quiet));
    QPushButton* off = makeButton(tr("Not possible now"));
    off->setEnabled(false);
    row->addWidget(off);
    row->addStretch();
    return wrap(row);
}

QWidget* Gallery::makeFigures() const
{
    auto* row = makeRow(kCardGap);
    row->addWidget(new FigureTile({tr("Arrived today"), u"12"_s, tr("of 18 booked")}));
    row->addWidget(
        new FigureTile({tr("Answered within 5 minutes"), u"94%"_s, tr("this week, n=%1").arg(87)}));
    row->addWidget(new FigureTile(
        {tr("Followed up within 48 hours"), u"97%"_s, tr("this month, n=%1").arg(64)}));
    row->addWidget(new FigureTile({tr("Consents to sign"), u"2"_s, tr("today")}));
    return wrap(row);
}

QWidget* Gallery::makeFields() const
{
    auto* left = new Form;
    auto* role = new QComboBox;
    role->addItems({tr("Front desk"), tr("Physician"), tr("Manager")});
    left->addField({u"name"_s, tr("&Name"), new QLineEdit(tr("Lin Xiao")), {}, Form::Need::Required});
    left->addField(
        {u"phone"_s, tr("&Phone"), new QLineEdit(u"138"_s), tr("11 digits"), Form::Need::Required});
    left->addField({u"role"_s, tr("&Role"), role});
    left->showError({ErrorCode::Invalid, {}, {{u"phone"_s, u"length"_s}}, {}});
    auto* right = new Form;
    auto* day = new DateEdit([] { return QDate(2026, 11, 22); }, DateEdit::Precision::Minute);
    auto* password = new PasswordEdit(PasswordEdit::Meter::Shown);
    password->lineEdit()->setText(u"correct horse battery"_s);
    right->addField({u"callBack"_s, tr("&Call back"), day, tr("For example: tomorrow 15:30, 5-6, +7")});
    right->addField({u"password"_s, tr("Pass&word"), password});
    auto* tick = new QCheckBox(tr("&Send the care leaflet"));
    tick->setChecked(true);
    right->addWidget(tick);
    auto* row = makeRow(24);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    row->addStretch();
    return wrap(row);
}

QWidget* Gallery::makeMessages() const
{
    auto* column = makeColumn(8);
    const auto say = [column](Tone tone, const QString& text, const QString& action) {
        auto* message = new InlineMessage;
        message->say(tone, text, action);
        column->addWidget(message);
    };
    say(Tone::Good, tr("The backup was written and opened again to check it."), {});
    say(Tone::Info, tr("The second PC comes with synchronisation. For now the workspace is open on one PC at a time."), {});
    say(Tone::Warning, tr("The last backup is 4 days old. Plug in the backup drive."), tr("Back up now"));
    say(Tone::Danger, tr("The disk is full. Nothing was lost; make room and try again."), tr("Details"));
    return wrap(column);
}

QWidget* Gallery::makeTable()
{
    m_model = std::make_unique<SampleModel>(std::vector<SampleRow>{
        {1, u"09:30"_s, tr("Liu Yun"), tr("Skin analysis"), pill(tr("in progress"), Tone::Info), 12'000},
        {2, u"10:00"_s, tr("He Jiayi"), tr("Hydration, 3 of 5"), pill(tr("waiting 6 min"), Tone::Warning), 68'000},
        {3, u"10:30"_s, tr("Wang Xiaohong"), tr("Photorejuvenation"), pill(tr("not arrived"), Tone::Neutral), 128'000},
        {4,
         u"11:00"_s,
         tr("Zhou Ting"),
         tr("Consultation with physician"),
         pill(tr("not arrived"), Tone::Neutral),
         0},
    });
    auto* page = new ListPage({tr("Lists"),
                               tr("Name, pinyin initials, last digits of the phone"),
                               tr("Select a row to see what is in it.")});
    page->setMinimumHeight(scaled(360));
    page->layout()->setContentsMargins(0, 0, 0, 0);
    page->filters()->search()->setEnabled(true);
    page->table()->setEmptyState({Icon::Calendar, tr("Nobody is booked today."), tr("Book")});
    page->showModel(*m_model, m_settings, u"gallery"_s);
    page->table()->selectId(2);
    return page;
}

QWidget* Gallery::makeHistory() const
{
    auto* timeline = new Timeline;
    timeline->setEntries({
        {tr("2 hours ago"),
         tr("Lin Xiao"),
         tr("Appointment moved"),
         Tone::Info,
         {{tr("Start"), u"10:30"_s, u"11:00"_s}}},
        {u"11-20 14:03"_s, tr("Zhou Min"), tr("Consent signed"), Tone::Good, {}, tr("Version 3, locked")},
        {u"11-19 09:12"_s, tr("Lin Xiao"), tr("Client entered"), Tone::Neutral},
    });
    return timeline;
}

QWidget* Gallery::makeSteps() const
{
    auto* list = new CheckList;
    list->setItems(
        {{u"booking"_s, tr("Enter the first booking"), tr("Click a free place in the calendar"), true, true},
         {u"backup"_s, tr("Make the first backup"), tr("Plug in a USB drive")},
         {u"person"_s, tr("Let a second person sign in")}});
    return list;
}

QWidget* Gallery::makeKeys() const
{
    auto* row = makeRow(0);
    row->addWidget(new PinEdit);
    row->addStretch();
    return wrap(row);
}

QWidget* Gallery::makeIcons() const
{
    constexpr int kPerRow = 16;
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (int i = 0; i < kIconCount; ++i) {
        auto* sign = new QLabel;
        sign->setPixmap(
            icon(static_cast<Icon>(i), IconTone::Text).pixmap(QSize(24, 24), devicePixelRatioF()));
        grid->addWidget(sign, i / kPerRow, i % kPerRow);
    }
    grid->setColumnStretch(kPerRow, 1);
    return wrap(grid);
}

} // namespace seraph::ui
