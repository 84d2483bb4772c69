// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/part_section.h"

#include "core/review/review_commands.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoiceWidth = 260;

} // namespace

PartSection::PartSection(const Desk& desk, const ReviewText& text, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(text)
    , m_message(new InlineMessage)
    , m_choice(new QComboBox)
    , m_read(makeLine({}, LabelRole::Note))
    , m_table(new ShortTable(tr("Figures of your department"),
                             {{tr("Indicator"), 0},
                              {tr("This month"), 110, Qt::AlignRight},
                              {tr("n"), 60, Qt::AlignRight},
                              {tr("Target"), 110, Qt::AlignRight},
                              {tr("Month before"), 110, Qt::AlignRight},
                              {tr("Judged"), 170}}))
    , m_acknowledge(makeButton(tr("We have read it"), ButtonRole::Primary))
{
    m_table->setObjectName(u"ownFigures"_s);
    m_acknowledge->setObjectName(u"acknowledgePart"_s);
    m_choice->setObjectName(u"ownPart"_s);
    m_choice->setAccessibleName(tr("Month and department"));
    m_choice->setMinimumWidth(scaled(kChoiceWidth));
    m_table->setEmptyState(
        {Icon::Review, tr("No review of the last months waits for your department."), {}});
    auto* row = makeRow(8);
    row->addWidget(m_choice);
    row->addWidget(m_read, 1);
    row->addWidget(m_acknowledge);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(card, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PartSection::show);
    connect(m_acknowledge, &QPushButton::clicked, this, &PartSection::acknowledge);
    refresh();
}

const review::OwnPart* PartSection::chosen() const
{
    const int index = m_choice->currentIndex();
    return index < 0 || index >= int(m_parts.size()) ? nullptr : &m_parts[std::size_t(index)];
}

void PartSection::refresh()
{
    auto parts = m_desk.session().query(review::OwnParts{});
    if (!parts)
        return m_message->say(Tone::Danger, errorText(parts.error()));
    m_parts = *std::move(parts);
    const int before = m_choice->currentIndex();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const review::OwnPart& part : m_parts)
            m_choice->addItem(m_text.month(part.review.month) + u" · "_s +
                              m_text.department(part.department));
        m_choice->setCurrentIndex(m_parts.empty() ? -1 : std::max(0, before));
    }
    m_choice->setVisible(!m_parts.empty());
    show(m_choice->currentIndex());
}

void PartSection::show(int)
{
    m_table->clearRows();
    const review::OwnPart* part = chosen();
    m_acknowledge->setVisible(part && !part->acknowledged);
    m_read->setText(
        part && part->acknowledged
            ? tr("Read on %1").arg(m_text.format.date(m_text.format.localDate(part->acknowledged->at)))
            : QString());
    if (!part)
        return;
    qint64 id = 0;
    for (const review::IndicatorFigures& figures : part->figures) {
        const review::Indicator& indicator = *review::findIndicator(figures.code);
        m_table->addRow(++id,
                        {m_text.name(indicator),
                         m_text.value(indicator, figures.month, figures.asEvents),
                         m_text.format.number(figures.month.n),
                         m_text.target(indicator, figures.yardstick),
                         figures.before.value ? m_text.value(indicator, figures.before) : u"–"_s,
                         m_text.status(figures.month.status)});
    }
}

void PartSection::acknowledge()
{
    const review::OwnPart* part = chosen();
    if (!part)
        return;
    const auto done =
        m_desk.session().run(review::AcknowledgePart{part->review.id, part->department, {}});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    refresh();
}

} // namespace seraph::ui
