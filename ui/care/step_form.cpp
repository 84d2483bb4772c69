// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/step_form.h"

#include "ui/care/care_text.h"
#include "ui/care/scan_edit.h"
#include "ui/desk/phrase_rules.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using catalogue::Evidence;

StepForm::StepForm(const Desk& desk, const Format& format, Acts acts, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_acts(std::move(acts))
    , m_title(makeLabel({}, LabelRole::Section))
    , m_detail(makeLabel({}, LabelRole::Note))
    , m_state(makeLabel({}, LabelRole::Strong))
    , m_form(new Form)
    , m_performer(new QComboBox)
    , m_second(new QComboBox)
    , m_doneAt(new DateEdit([this] { return m_desk.today(); }, DateEdit::Precision::Minute))
    , m_text(makePhraseEdit(desk, catalogue::Audience::Record))
    , m_readings(new EntryGrid(
          tr("Readings"),
          {{tr("What"), 110}, {tr("Value"), 70}, {tr("Unit"), 60}, {tr("From"), 56}, {tr("To"), 56}}))
    , m_scanned(new ScanEdit)
    , m_files(new QListWidget)
    , m_done(new HintButton(tr("Done"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonRole::Primary))
    , m_leave(makeButton(tr("&Leave out…")))
    , m_deviate(makeButton(tr("De&viation…")))
{
    setAcceptDrops(true);
    m_done->setShortcut(QKeySequence()); // shown there and heard in keyPressEvent
    m_text->editor()->setObjectName(u"stepText"_s);
    m_text->editor()->setFixedHeight(scaled(72));
    m_readings->setFixedHeight(scaled(108));
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->addFields({{u"performer"_s, tr("Done by"), m_performer},
                       {u"done_at"_s, tr("At (empty: now)"), m_doneAt}});
    m_form->addField({u"second"_s, tr("Second person"), m_second});
    m_form->addField({u"readings"_s, tr("Readings"), m_readings});
    m_form->addField({u"scanned"_s, tr("Scanned code"), m_scanned});
    m_form->addField({u"text"_s, tr("Note"), m_text});
    m_form->addField({u"files"_s, tr("Photos and files"), buildFiles()});
    auto* column = makeColumn(8);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addWidget(buildButtons());
    column->addStretch();
    setLayout(column);
    connect(m_form, &Form::submitted, this, &StepForm::finish);
    clear();
}

QWidget* StepForm::buildFiles()
{
    auto* box = new QWidget;
    auto* row = makeRow();
    row->setContentsMargins(0, 0, 0, 0);
    box->setLayout(row);
    m_files->setFixedHeight(scaled(58));
    m_files->setAccessibleName(tr("Photos and files"));
    auto* add = makeButton(tr("&Add…"));
    add->setToolTip(tr("Or drop files here, or paste a picture"));
    row->addWidget(m_files, 1);
    row->addWidget(add, 0, Qt::AlignTop);
    connect(add, &QPushButton::clicked, this, &StepForm::chooseFiles);
    return box;
}

QWidget* StepForm::buildButtons()
{
    m_buttons = new QWidget;
    auto* row = makeRow();
    row->setContentsMargins(0, 0, 0, 0);
    m_buttons->setLayout(row);
    row->addWidget(m_leave);
    row->addWidget(m_deviate);
    row->addStretch();
    row->addWidget(m_done);
    connect(m_done, &QPushButton::clicked, this, &StepForm::finish);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_view)
            m_acts.leave(m_view->step);
    });
    connect(m_deviate, &QPushButton::clicked, this, [this] {
        if (m_view)
            m_acts.deviate(m_view->step);
    });
    return m_buttons;
}

void StepForm::clear()
{
    m_view.reset();
    m_newFiles.clear();
    m_title->setText(tr("Choose a step at the left."));
    for (QWidget* part : {static_cast<QWidget*>(m_detail),
                          static_cast<QWidget*>(m_state),
                          static_cast<QWidget*>(m_form),
                          m_buttons})
        part->hide();
}

void StepForm::show(const View& view, Editing editing)
{
    m_view = view;
    m_newFiles.clear();
    const care::CareStep& step = view.step;
    m_title->setText(u"%1. %2"_s.arg(step.position).arg(step.name().in(m_desk.language)));
    m_detail->setText(step.detail().in(m_desk.language));
    m_detail->setVisible(!m_detail->text().isEmpty());
    const bool settled = step.state != care::StepState::Open;
    m_state->setText(
        settled && step.doneAt
            ? tr("%1 · %2 · %3").arg(markOf(step), view.doneBy, m_format.dateTime(*step.doneAt))
            : markOf(step));
    m_state->setVisible(true);
    m_form->setVisible(true);
    m_form->clearErrors();
    m_form->setEnabled(editing == Editing::Open);
    m_buttons->setVisible(editing == Editing::Open);
    m_leave->setEnabled(step.state != care::StepState::Skipped);
    showEvidence(step);
    fill(view);
}

/// Only what the standard asks for, what is written already, and a note.
void StepForm::showEvidence(const care::CareStep& step)
{
    m_form->setFieldVisible(u"second"_s, step.evidence == Evidence::TwoPersons || step.second);
    m_form->setFieldVisible(u"readings"_s,
                            step.evidence == Evidence::Reading || !step.readings.empty());
    m_form->setFieldVisible(u"scanned"_s, step.evidence == Evidence::Code || !step.scanned.isEmpty());
}

void StepForm::fill(const View& view)
{
    const care::CareStep& step = view.step;
    fillColleagues(*m_performer, m_desk);
    fillColleagues(*m_second, m_desk, u""_s);
    choosePerson(*m_performer, step.performer ? step.performer : view.performer);
    choosePerson(*m_second, step.second);
    m_doneAt->clear();
    m_text->setText(step.text);
    m_scanned->setText(step.scanned);
    std::vector<QStringList> rows;
    for (const care::Reading& reading : step.readings)
        rows.push_back({reading.label, reading.value, reading.unit, reading.low, reading.high});
    if (rows.empty()) {
        for (const care::Reading& reading : view.usual)
            rows.push_back({reading.label, {}, reading.unit, reading.low, reading.high});
    }
    m_readings->setRows(rows);
    m_files->clear();
    if (view.files > 0)
        m_files->addItem(tr("%n file(s) on record", nullptr, view.files));
}

void StepForm::enter()
{
    if (!m_view || m_buttons->isHidden())
        return;
    switch (m_view->step.evidence) {
    case Evidence::Reading: return m_readings->setFocus();
    case Evidence::Code: return m_scanned->setFocus();
    case Evidence::TwoPersons: return m_second->setFocus();
    case Evidence::None:
    case Evidence::Photo:
    case Evidence::Text:
    case Evidence::Signature: return m_text->editor()->setFocus();
    }
}

care::StepEntry StepForm::entry() const
{
    care::StepEntry entry{
        .performer = personIn(*m_performer), .text = m_text->text(), .scanned = m_scanned->text()};
    if (m_second->isVisibleTo(m_form))
        entry.second = personIn(*m_second);
    if (const auto phrase = m_doneAt->phrase()) {
        const QDateTime local(phrase->date, phrase->time.value_or(QTime(12, 0)));
        entry.doneAt = fromMilliseconds(local.toMSecsSinceEpoch());
    } else if (m_view->step.doneAt) {
        entry.doneAt = m_view->step.doneAt;
    }
    for (const QStringList& row : m_readings->rows()) {
        if (!row.value(1).isEmpty())
            entry.readings.push_back(
                {row.value(0), row.value(1), row.value(2), row.value(3), row.value(4)});
    }
    return entry;
}

void StepForm::finish()
{
    if (!m_view || m_buttons->isHidden())
        return;
    const View view = *m_view; // the news of what was done comes before the answer
    const Status done = m_acts.done(view.step, entry(), m_newFiles);
    if (!done)
        m_form->showError(done.error());
}

void StepForm::chooseFiles()
{
    m_desk.prompts.openFile(
        this,
        {tr("Add a photo or a file"), {}, {tr("Photos and PDF (*.jpg *.jpeg *.png *.pdf)")}},
        [this](const std::optional<QString>& path) {
            if (path)
                addFiles({*path});
        });
}

void StepForm::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        if (file.size() <= attachments::kLargestAttachment && file.open(QIODevice::ReadOnly))
            addBytes(file.readAll(), QFileInfo(path).completeBaseName());
        else
            m_form->showError(invalid(u"files"_s, u"too_large"_s));
    }
}

/// A photo is decoded and written anew, which takes its time: not on the screen's thread.
void StepForm::addBytes(const QByteArray& bytes, const QString& name)
{
    m_desk.jobs.run<attachments::PreparedFile>(
        this,
        tr("Cleaning the photo"),
        [bytes](const session::Work&) { return attachments::PreparedFile::prepare(bytes); },
        [this, name](Result<attachments::PreparedFile> file) {
            if (!file)
                return m_form->showError(file.error());
            m_newFiles.push_back(
                {{.purpose = u"step_proof"_s, .name = name, .takenAt = m_desk.session().clock().now()},
                 *std::move(file)});
            m_files->addItem(u"＋ "_s + name);
        });
}

void StepForm::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_view && !m_buttons->isHidden() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void StepForm::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
}

void StepForm::keyPressEvent(QKeyEvent* event)
{
    const bool finishing = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                           event->modifiers() == Qt::ControlModifier;
    if (finishing)
        return finish();
    const QImage picture =
        event->matches(QKeySequence::Paste) ? QApplication::clipboard()->image() : QImage();
    if (picture.isNull())
        return QWidget::keyPressEvent(event);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    addBytes(bytes, tr("Pasted picture"));
}

} // namespace seraph::ui
