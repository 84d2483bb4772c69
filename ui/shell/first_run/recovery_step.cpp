// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/text/error_text.h"
#include "ui/widgets/capture_guard.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kAskedGroups = 4;
constexpr int kGroupsPerRow = 3;
constexpr int kQuestionWidth = 320;

QString fieldName(int group)
{
    return u"group%1"_s.arg(group);
}

// The alphabet of the code has no I, L, O or U; people write them all the same.
QString canonical(QString group)
{
    group = group.toUpper().remove(u' ').remove(u'-');
    return group.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

RecoveryStep::RecoveryStep(FirstRunHost& host, QWidget* parent)
    : WizardStep(parent)
    , m_host(host)
    , m_stack(new QStackedWidget)
    , m_grid(new QGridLayout)
    , m_message(new InlineMessage)
{
    m_stack->addWidget(buildPaper());
    auto* column = makeColumn(12);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setLayout(column);
}

QString RecoveryStep::title() const
{
    return tr("Recovery code");
}

QString RecoveryStep::explanation() const
{
    if (m_asking)
        return tr("Type these groups from the paper, so that we both know it can be read.");
    return tr("If the password is forgotten and this code is lost, nobody can open the data any "
              "more: not you, not the makers "
              "of Seraph. Print the code, seal it, and keep it away from this PC.");
}

QString RecoveryStep::continueText() const
{
    return m_asking ? tr("&Check and go on") : tr("I have it on &paper");
}

QWidget* RecoveryStep::buildPaper()
{
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    auto* paper = new QWidget;
    paper->setMaximumWidth(scaled(480));
    paper->setLayout(m_grid);
    auto* print = makeButton(tr("P&rint"));
    print->setIcon(icon(Icon::Printer));
    auto* save = makeButton(tr("&Save as a text file"));
    save->setIcon(icon(Icon::Download));
    auto* buttons = makeRow(8);
    buttons->addWidget(print);
    buttons->addWidget(save);
    buttons->addStretch();
    const auto sayFailure = [this](const Status& status) {
        if (!status)
            m_message->say(Tone::Danger, errorText(status.error()));
    };
    connect(print, &QPushButton::clicked, this, [this, sayFailure] {
        m_host.printKit(this, sayFailure);
    });
    connect(save, &QPushButton::clicked, this, [this, sayFailure] {
        m_host.saveKit(this, sayFailure);
    });
    auto* column = makeColumn(12);
    column->addWidget(paper);
    column->addLayout(buttons);
    column->addWidget(makeLabel(
        tr("A file on this PC is no safe place: print it or move it to a stick, then delete it."),
        LabelRole::Note));
    column->addStretch();
    auto* page = new QWidget;
    page->setLayout(column);
    new CaptureGuard(*page);
    return page;
}

void RecoveryStep::setCode(const QString& code)
{
    m_groups = code.split(u'-');
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaled(22));
    for (int i = 0; i < m_groups.size(); ++i) {
        auto* cell = makeRow(8);
        auto* number = makeLine(QString::number(i + 1), LabelRole::Note);
        number->setMinimumWidth(scaled(12));
        auto* letters = makeLine(m_groups[i]);
        letters->setFont(font);
        letters->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(m_groups[i]));
        cell->addWidget(number);
        cell->addWidget(letters);
        cell->addStretch();
        m_grid->addLayout(cell, i / kGroupsPerRow, i % kGroupsPerRow);
    }
}

QWidget* RecoveryStep::buildQuestions()
{
    auto* page = new QWidget;
    auto* column = makeColumn(12);
    m_questions = new Form;
    m_questions->setMaximumWidth(scaled(kQuestionWidth));
    std::vector<Form::Field> fields;
    for (const int group : m_asked) {
        fields.push_back({fieldName(group), tr("Group %1").arg(group), new QLineEdit});
        if (fields.size() == 2)
            m_questions->addFields(std::exchange(fields, {}));
    }
    auto* again = makeButton(tr("Show the code a&gain"), ButtonRole::Quiet);
    column->addWidget(m_questions);
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addStretch();
    page->setLayout(column);
    connect(again, &QPushButton::clicked, this, &RecoveryStep::showPaper);
    connect(m_questions, &Form::submitted, this, &WizardStep::goOnRequested);
    return page;
}

void RecoveryStep::askGroups()
{
    std::vector<int> groups;
    for (int i = 1; i <= m_groups.size(); ++i)
        groups.push_back(i);
    std::shuffle(groups.begin(), groups.end(), *QRandomGenerator::global());
    groups.resize(std::min<std::size_t>(groups.size(), kAskedGroups));
    std::sort(groups.begin(), groups.end());
    m_asked = groups;
    m_asking = true;
    if (m_stack->count() > 1)
        delete m_stack->widget(1);
    m_stack->addWidget(buildQuestions());
    m_stack->setCurrentIndex(1);
    m_questions->editor(fieldName(m_asked.front()))->setFocus();
    Q_EMIT changed();
}

void RecoveryStep::showPaper()
{
    m_asking = false;
    m_stack->setCurrentIndex(0);
    Q_EMIT changed();
}

bool RecoveryStep::checkGroups()
{
    Error error;
    error.code = ErrorCode::Invalid;
    for (const int group : m_asked) {
        const auto* line = static_cast<QLineEdit*>(m_questions->editor(fieldName(group)));
        if (canonical(line->text()) != m_groups[group - 1])
            error.fields.push_back({fieldName(group), u"checksum"_s});
    }
    if (error.fields.empty())
        return true;
    m_questions->showError(error);
    return false;
}

bool RecoveryStep::leave()
{
    if (m_groups.isEmpty())
        return true;
    if (!m_asking) {
        askGroups();
        return false;
    }
    if (!checkGroups())
        return false;
    wipe();
    return true;
}

void RecoveryStep::wipe()
{
    showPaper();
    while (QLayoutItem* cell = m_grid->takeAt(0)) {
        while (QLayoutItem* inner = cell->layout() ? cell->layout()->takeAt(0) : nullptr) {
            delete inner->widget();
            delete inner;
        }
        delete cell;
    }
    m_groups.clear();
    m_message->say(Tone::Good,
                   tr("The recovery code was checked. It is no longer shown or kept anywhere."));
}

} // namespace seraph::ui
