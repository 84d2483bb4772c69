// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/funnel_section.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/touch_event.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kBarHeight = 34;
constexpr int kLabelWidth = 240;
constexpr int kFigureWidth = 150;

/// The steps that narrow: what comes beside them (waiting, the privacy notice) is no step of a funnel.
constexpr const char* kSteps[] = {touchpoint::kFirstEnquiry,
                                  touchpoint::kNeedRecorded,
                                  touchpoint::kBooked,
                                  touchpoint::kArrival,
                                  touchpoint::kAssessment,
                                  touchpoint::kThreeOptions,
                                  touchpoint::kQuote,
                                  touchpoint::kDecision,
                                  touchpoint::kPayment};

} // namespace

/// One bar for each step, as long as its share of the longest, with the count and the share of the step before.
class FunnelBars final : public QWidget {
public:
    struct Bar {
        QString label;
        int count = 0;
    };

    void setBars(std::vector<Bar> bars)
    {
        m_bars = std::move(bars);
        QStringList words;
        for (const Bar& bar : m_bars)
            words << u"%1: %2"_s.arg(bar.label).arg(bar.count);
        setAccessibleName(words.join(u"; "_s));
        setMinimumHeight(int(m_bars.size()) * scaled(kBarHeight));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int most = 1;
        for (const Bar& bar : m_bars)
            most = std::max(most, bar.count);
        for (std::size_t i = 0; i < m_bars.size(); ++i)
            paintBar(painter, i, most);
    }

private:
    void paintBar(QPainter& painter, std::size_t index, int most) const
    {
        const ThemeTokens& tokens = currentTokens();
        const Bar& bar = m_bars[index];
        const int top = int(index) * scaled(kBarHeight);
        const int left = scaled(kLabelWidth);
        const int room = std::max(20, width() - left - scaled(kFigureWidth));
        const QRect line(0, top, width(), scaled(kBarHeight));
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.text);
        painter.drawText(line.adjusted(0, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, left - 12));
        const int length = std::max(bar.count > 0 ? 4 : 1, room * bar.count / most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.count > 0 ? tokens.accent : tokens.border);
        painter.drawRoundedRect(QRect(left, top + 8, length, scaled(kBarHeight) - 16), 4, 4);
        const int before = index > 0 ? m_bars[index - 1].count : 0;
        QString figure = QString::number(bar.count);
        if (before > 0)
            figure += u"  ·  %1%"_s.arg(bar.count * 100 / before);
        painter.setPen(tokens.text);
        painter.drawText(QRect(left + length + 10, top, scaled(kFigureWidth), scaled(kBarHeight)),
                         Qt::AlignVCenter,
                         figure);
    }

    std::vector<Bar> m_bars;
};

FunnelSection::FunnelSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_from(new DateEdit([&desk] { return desk.today(); }))
    , m_until(new DateEdit([&desk] { return desk.today(); }))
    , m_bars(new FunnelBars)
    , m_note(makeLabel({}, LabelRole::Note))
    , m_message(new InlineMessage)
{
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    auto* row = makeRow();
    row->addWidget(makeLine(tr("From"), LabelRole::Note));
    row->addWidget(m_from);
    row->addWidget(makeLine(tr("until"), LabelRole::Note));
    row->addWidget(m_until);
    const LocalDate today = desk.today();
    const LocalDate month(today.year(), today.month(), 1);
    const auto addPeriod = [&](const QString& text, LocalDate from, LocalDate until) {
        auto* button = makeButton(text);
        connect(button, &QPushButton::clicked, this, [this, from, until] { setPeriod(from, until); });
        row->addWidget(button);
    };
    addPeriod(tr("This month"), month, today);
    addPeriod(tr("Last month"), month.addMonths(-1), month.addDays(-1));
    addPeriod(tr("Last 90 days"), today.addDays(-90), today);
    row->addStretch();
    auto* card = new Card;
    card->body()->addWidget(m_bars);
    card->body()->addWidget(m_note);
    card->body()->addStretch();
    auto* column = makeColumn(8);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    setLayout(column);
    for (DateEdit* edit : {m_from, m_until}) {
        edit->setFixedWidth(scaled(130));
        connect(edit, &DateEdit::phraseChanged, this, &FunnelSection::refresh);
    }
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "touch_event"))
            refresh();
    });
    setPeriod(month, today);
}

void FunnelSection::setPeriod(LocalDate from, LocalDate until)
{
    m_from->setDate(from);
    m_until->setDate(until);
    refresh();
}

void FunnelSection::refresh()
{
    const auto from = m_from->phrase();
    const auto until = m_until->phrase();
    if (!from || !until)
        return;
    const auto steps = m_desk.session().query(Funnel{from->date, until->date});
    if (!steps)
        return m_message->say(Tone::Danger, errorText(steps.error()));
    m_message->clear();
    const auto map =
        m_desk.session().query(catalogue::ListTouchpoints{}).value_or(std::vector<catalogue::Touchpoint>{});
    std::vector<FunnelBars::Bar> bars;
    int enquiries = 0;
    for (const char* code : kSteps) {
        const auto named = std::find_if(map.begin(), map.end(), [&](const auto& each) {
            return each.code == QLatin1StringView(code);
        });
        const auto step = std::find_if(steps->begin(), steps->end(), [&](const FunnelStep& each) {
            return each.touchpoint == QLatin1StringView(code);
        });
        const int count = step == steps->end() ? 0 : step->events;
        enquiries = bars.empty() ? count : enquiries;
        bars.push_back({named == map.end() ? QString() : named->name().in(m_desk.language), count});
    }
    m_bars->setBars(std::move(bars));
    m_note->setText(tr("n = %1 enquiries. The second figure is the share of the step before; "
                       "whoever comes without asking first makes it larger than 100%.")
                        .arg(enquiries));
}

} // namespace seraph::ui
