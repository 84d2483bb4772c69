// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/people_section.h"

#include "core/base/pinyin.h"
#include "core/qualifications/matrix_queries.h"
#include "ui/qualifications/conduct_cards.h"
#include "ui/qualifications/person_file.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

constexpr int kPeopleWidth = 270;

} // namespace

PeopleSection::PeopleSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_search(new SearchEdit(tr("Name")))
    , m_table(new ShortTable(tr("People"), {{tr("Name"), 0}, {tr("State"), 120}}))
    , m_place(makeColumn(0))
{
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* left = makeColumn();
    left->addWidget(m_search);
    left->addWidget(card, 1);
    auto* list = new QWidget;
    list->setLayout(left);
    list->setFixedWidth(scaled(kPeopleWidth));
    auto* row = makeRow(kCardGap);
    row->addWidget(list);
    row->addLayout(m_place, 1);
    auto* column = makeColumn(kCardGap);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    connect(m_search, &SearchEdit::queryChanged, this, &PeopleSection::showRows);
    connect(m_table, &ShortTable::rowChosen, this, &PeopleSection::showFile);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"certificate",
                                  "requirement",
                                  "gate_override",
                                  "competence_observation",
                                  "staff_score",
                                  "held_tier",
                                  "worker_paper",
                                  "staff",
                                  "attachment"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

void PeopleSection::openRecord(qint64 id)
{
    m_search->clear();
    m_table->chooseId(id);
}

void PeopleSection::refresh()
{
    m_shown = 0;
    const auto matrix = m_desk.session().query(RequirementMatrix{});
    if (!matrix)
        return m_message->say(Tone::Danger, errorText(matrix.error()));
    m_rows.clear();
    for (const MatrixRow& row : matrix->rows) {
        const QString state = row.missing > 0 ? tr("▲ %n missing", nullptr, row.missing)
                              : row.due > 0   ? tr("◆ %n due", nullptr, row.due)
                                              : tr("✓ complete");
        m_rows.push_back({row.person.value(), row.name, state});
    }
    showRows();
}

void PeopleSection::showRows()
{
    const qint64 before = m_table->currentId();
    const QString text = m_search->query().simplified();
    m_table->clearRows();
    for (const Row& row : m_rows) {
        if (text.isEmpty() || matches(text, row.name))
            m_table->addRow(row.person, {row.name, row.state});
    }
    m_table->chooseId(before);
    showFile();
}

void PeopleSection::showFile()
{
    const qint64 id = m_table->currentId();
    if (id == m_shown && id != 0)
        return;
    m_shown = id;
    delete m_file;
    m_file = nullptr;
    if (id == 0)
        return;
    auto file = m_desk.session().query(OpenQualificationFile{PersonId(id)});
    if (!file)
        return m_message->say(Tone::Danger, errorText(file.error()));
    m_message->clear();
    m_file =
        makeScrollArea(new PersonFile(m_desk, m_format, *std::move(file), PersonFile::Whose::Others));
    m_place->addWidget(m_file);
}

OwnFileSection::OwnFileSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
{
    auto* column = makeColumn(0);
    auto* place = makeColumn(0);
    column->addLayout(place);
    setLayout(column);
    const auto show = [&desk, format, place] {
        while (QLayoutItem* old = place->takeAt(0)) {
            delete old->widget();
            delete old;
        }
        auto file = desk.session().query(OwnQualificationFile{});
        auto agreements = desk.session().query(OwnAgreements{});
        auto credit = desk.session().query(OwnCredit{});
        auto* content = new QWidget;
        auto* parts = makeColumn(kCardGap);
        if (agreements && !agreements->empty())
            parts->addWidget(makeAgreementsCard(desk, format, *agreements));
        if (file)
            parts->addWidget(new PersonFile(desk, format, *std::move(file), PersonFile::Whose::Own));
        if (credit)
            parts->addWidget(new CreditCard(desk, format, *std::move(credit), CreditCard::Whose::Own));
        parts->addStretch();
        content->setLayout(parts);
        place->addWidget(makeScrollArea(content));
    };
    connect(&desk.news, &ChangeNews::changed, this, [show](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"certificate",
                                  "requirement",
                                  "gate_override",
                                  "competence_observation",
                                  "held_tier",
                                  "agreement",
                                  "credit_appeal",
                                  "honour_consent"}) {
            if (concerns(changes, table))
                return show();
        }
    });
    show();
}

} // namespace seraph::ui
