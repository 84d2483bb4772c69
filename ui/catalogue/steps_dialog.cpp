// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/steps_dialog.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/sop_commands.h"
#include "core/session/account_queries.h"
#include "ui/catalogue/service_html.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

enum Column { Name, Detail, Role, Minutes, Key, Proof, Freedom, Columns };

template <CodedEnum E> QComboBox* choiceOf(E chosen)
{
    auto* box = new QComboBox;
    for (const auto& [value, code] : Codes<E>::kAll)
        box->addItem(codeText(QString::fromLatin1(code)), int(value));
    box->setCurrentIndex(box->findData(int(chosen)));
    return box;
}

template <CodedEnum E> E chosenIn(const QTableWidget& table, int row, int column)
{
    return E(static_cast<QComboBox*>(table.cellWidget(row, column))->currentData().toInt());
}

QString cellText(const QTableWidget& table, int row, int column)
{
    const QTableWidgetItem* item = table.item(row, column);
    return item ? item->text().trimmed() : QString();
}

} // namespace

StepsDialog::StepsDialog(const Desk& desk, const SopVersion& draft, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_message(new InlineMessage)
    , m_table(new QTableWidget(0, Columns))
    , m_note(new QLineEdit(draft.changeNote))
{
    setWindowTitle(tr("Steps, draft %1").arg(draft.number));
    build();
    fill();
    resize(scaled(980), scaled(560));
}

void StepsDialog::build()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Step"), tr("How"), tr("Who"), tr("Minutes"), tr("Key"), tr("Proof"), tr("Freedom")});
    m_table->horizontalHeader()->setSectionResizeMode(Detail, QHeaderView::Stretch);
    m_table->setColumnWidth(Name, scaled(170));
    for (const Column column : {Role, Proof, Freedom})
        m_table->setColumnWidth(column, scaled(132));
    m_table->setColumnWidth(Minutes, scaled(80));
    m_table->setColumnWidth(Key, scaled(52));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Steps"));
    m_note->setPlaceholderText(tr("What changed and why"));
    m_note->setAccessibleName(tr("What changed and why"));
    auto* releaseButton = makeButton(tr("Release"), ButtonRole::Primary);
    releaseButton->setEnabled(m_desk.session().can(kRelease));
    auto* leave = makeButton(tr("Cancel"));
    auto* keepButton = makeButton(tr("Keep the draft"));
    auto* buttons = makeRow();
    const auto add = [&](const QString& text, auto action) {
        auto* button = makeButton(text);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("&Add a step"), [this] { addStep(); });
    add(tr("&Remove"), [this] { removeStep(); });
    add(tr("&Up"), [this] { moveStep(-1); });
    add(tr("&Down"), [this] { moveStep(1); });
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keepButton);
    buttons->addWidget(releaseButton);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setLayout(column);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(keepButton, &QPushButton::clicked, this, &StepsDialog::keep);
    connect(releaseButton, &QPushButton::clicked, this, &StepsDialog::release);
}

void StepsDialog::fill()
{
    const auto roles =
        m_desk.session().query(session::ListRoles{}).value_or(std::vector<session::Role>{});
    m_table->setRowCount(int(m_draft.steps.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SopStep& step = m_draft.steps[std::size_t(row)];
        m_table->setItem(row, Name, new QTableWidgetItem(step.name.in(m_desk.language)));
        m_table->setItem(row, Detail, new QTableWidgetItem(step.detail.in(m_desk.language)));
        auto* role = new QComboBox;
        for (const session::Role& each : roles)
            role->addItem(LocalizedText{each.nameZh, each.nameEn}.in(m_desk.language), each.code);
        role->addItem(tr("Client"), u"client"_s);
        if (role->findData(step.role) < 0)
            role->addItem(roleText(m_desk, step.role), step.role);
        role->setCurrentIndex(role->findData(step.role));
        m_table->setCellWidget(row, Role, role);
        auto* minutes = new QSpinBox;
        minutes->setRange(0, 60 * 24 * 31);
        minutes->setValue(step.minutes);
        minutes->setAccessibleName(tr("Minutes"));
        m_table->setCellWidget(row, Minutes, minutes);
        auto* key = new QTableWidgetItem;
        key->setCheckState(step.key ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, Key, key);
        m_table->setCellWidget(row, Proof, choiceOf(step.evidence));
        m_table->setCellWidget(row, Freedom, choiceOf(step.flexibility));
    }
}

void StepsDialog::readBack()
{
    const bool chinese = m_desk.language == Language::Chinese;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        SopStep& step = m_draft.steps[std::size_t(row)];
        (chinese ? step.name.zh : step.name.en) = cellText(*m_table, row, Name);
        (chinese ? step.detail.zh : step.detail.en) = cellText(*m_table, row, Detail);
        step.role = static_cast<QComboBox*>(m_table->cellWidget(row, Role))->currentData().toString();
        step.minutes = static_cast<QSpinBox*>(m_table->cellWidget(row, Minutes))->value();
        step.key = m_table->item(row, Key)->checkState() == Qt::Checked;
        step.evidence = chosenIn<Evidence>(*m_table, row, Proof);
        step.flexibility = chosenIn<Flexibility>(*m_table, row, Freedom);
    }
}

void StepsDialog::moveStep(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    readBack();
    std::swap(m_draft.steps[std::size_t(from)], m_draft.steps[std::size_t(to)]);
    fill();
    m_table->setCurrentCell(to, Name);
}

void StepsDialog::addStep()
{
    readBack();
    SopStep step;
    int number = int(m_draft.steps.size());
    const auto taken = [&] {
        return std::any_of(m_draft.steps.begin(), m_draft.steps.end(), [&](const SopStep& each) {
            return each.code == step.code;
        });
    };
    do
        step.code = u"own_%1"_s.arg(++number);
    while (taken());
    step.role = m_draft.steps.empty() ? QString() : m_draft.steps.back().role;
    m_draft.steps.push_back(step);
    fill();
    m_table->setCurrentCell(m_table->rowCount() - 1, Name);
}

void StepsDialog::removeStep()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    readBack();
    m_draft.steps.erase(m_draft.steps.begin() + row);
    fill();
}

Status StepsDialog::save()
{
    readBack();
    return m_desk.session().run(
        EditSopDraft{m_draft.id, m_draft.revision, m_draft.steps, m_note->text()});
}

void StepsDialog::keep()
{
    const Status saved = save();
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    m_desk.offerUndo(tr("Draft kept"));
    accept();
}

void StepsDialog::release()
{
    const Status saved = save();
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    const auto draft = m_desk.session().query(OpenSopVersion{m_draft.id});
    if (!draft)
        return m_message->say(Tone::Danger, errorText(draft.error()));
    m_draft = *draft;
    const Status released = m_desk.session().run(ReleaseSop{m_draft.id, m_draft.revision});
    if (!released)
        return m_message->say(Tone::Danger, errorText(released.error()));
    accept();
}

} // namespace seraph::ui
