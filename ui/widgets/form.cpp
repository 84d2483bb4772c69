// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "core/base/contract.h"
#include "ui/text/error_text.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kComfortableWidth = 460;
constexpr int kMostInDialog = 720; ///< a dialog is as wide as its fields; beyond this nobody reads well
constexpr int kNarrowestField = 72;
constexpr int kAroundWords = 48; ///< of a combo box: its arrow and what lies between

/// Room to spare goes to what can show more of itself, and else below the last field.
bool grows(const QWidget& editor)
{
    Qt::Orientations ways = editor.sizePolicy().expandingDirections();
    if (editor.layout())
        ways |= editor.layout()->expandingDirections();
    return ways.testFlag(Qt::Vertical) && editor.maximumHeight() == QWIDGETSIZE_MAX;
}

/// The widget that has the text: the editor itself, or the one it forwards its focus to.
QWidget* innermost(QWidget* editor)
{
    while (editor->focusProxy())
        editor = editor->focusProxy();
    return editor;
}

bool isEmptyEditor(QWidget* editor)
{
    QWidget* inner = innermost(editor);
    if (const auto* line = qobject_cast<QLineEdit*>(inner))
        return line->text().trimmed().isEmpty();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(inner))
        return text->toPlainText().trimmed().isEmpty();
    if (const auto* combo = qobject_cast<QComboBox*>(inner))
        return combo->currentText().trimmed().isEmpty();
    return false;
}

QLabel* makeErrorLabel()
{
    QLabel* label = makeLabel({}, LabelRole::Note);
    label->setProperty("tone", u"danger"_s);
    label->hide();
    return label;
}

} // namespace

QString plainLabel(QString label)
{
    static const QRegularExpression kBracketedKey(u"\\s*[(（]&.[)）]"_s);
    label.remove(kBracketedKey);
    return label.remove(u'&').trimmed();
}

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_column(makeColumn(12))
    , m_summary(new InlineMessage)
{
    setMaximumWidth(scaled(kComfortableWidth));
    installEventFilter(this);
    m_column->addWidget(m_summary);
    m_column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    setLayout(m_column);
}

void Form::addField(const Field& field)
{
    QWidget* box = makeFieldBox(field);
    m_column->insertWidget(m_column->count() - 1, box, grows(*field.editor) ? 1 : 0);
}

void Form::addFields(const std::vector<Field>& fields)
{
    auto* row = makeRow(12);
    for (const Field& field : fields) {
        row->addWidget(makeFieldBox(field), 1, Qt::AlignTop);
        // A long entry of a list takes no room from the field beside it; only the one that is chosen does.
        if (auto* combo = qobject_cast<QComboBox*>(field.editor)) {
            const int words = combo->fontMetrics().horizontalAdvance(combo->currentText());
            combo->setMinimumWidth(std::max(scaled(kNarrowestField), words + scaled(kAroundWords)));
        }
    }
    m_column->insertLayout(m_column->count() - 1, row);
}

void Form::addSection(const QString& title, const QString& note)
{
    if (m_column->count() > 2)
        m_column->insertSpacing(m_column->count() - 1, 8);
    addWidget(makeLabel(title, LabelRole::Section));
    if (!note.isEmpty())
        addWidget(makeLabel(note, LabelRole::Note));
}

void Form::addWidget(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget, grows(*widget) ? 1 : 0);
}

QWidget* Form::makeFieldBox(const Field& field)
{
    EXPECTS(field.editor);
    auto* box = new QWidget;
    auto* column = makeColumn(4);
    auto* heading = makeRow(4);
    QString taken;
    for (const Row& each : m_rows) {
        if (const QString key = QKeySequence::mnemonic(each.field.label).toString(); !key.isEmpty())
            taken += key.back();
    }
    auto* label = new QLabel(withFreeKey(field.label, taken));
    label->setBuddy(innermost(field.editor));
    label->setSizePolicy(QSizePolicy::Preferred,
                         QSizePolicy::Fixed); // spare height never parts it from its field
    heading->addWidget(label);
    if (field.need == Need::Required) {
        auto* mark = makeLine(u"*"_s);
        mark->setProperty("tone", u"danger"_s);
        mark->setToolTip(tr("Required"));
        heading->addWidget(mark);
    }
    heading->addStretch();
    column->addLayout(heading);
    column->addWidget(field.editor);
    Field kept = field;
    kept.label = label->text();
    Row row{kept, box, makeLabel(field.hint, LabelRole::Note), makeErrorLabel()};
    column->addWidget(row.hint);
    column->addWidget(row.error);
    box->setLayout(column);
    row.hint->setVisible(!field.hint.isEmpty());
    watch(field.editor);
    if (qobject_cast<QComboBox*>(field.editor))
        field.editor->setProperty(
            "placeholder", field.need == Need::Required ? tr("Please choose") : tr("Not chosen"));
    innermost(field.editor)->setAccessibleName(plainLabel(field.label));
    innermost(field.editor)->setAccessibleDescription(field.hint);
    if (field.editor->objectName().isEmpty())
        field.editor->setObjectName(field.name + u"Edit"_s);
    m_rows.push_back(row);
    return box;
}

void Form::watch(QWidget* editor)
{
    QWidget* inner = innermost(editor);
    inner->installEventFilter(this);
    const auto changed = [this, editor] {
        if (const Row* row = rowOf(editor); row && row->error->isVisibleTo(this))
            markField(const_cast<Row&>(*row), {});
        Q_EMIT edited();
    };
    if (auto* line = qobject_cast<QLineEdit*>(inner))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(inner))
        connect(text, &QPlainTextEdit::textChanged, this, changed);
    else if (auto* combo = qobject_cast<QComboBox*>(inner))
        connect(combo, &QComboBox::currentTextChanged, this, changed);
}

QWidget* Form::editor(const QString& name) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.field.name == name; });
    return found == m_rows.end() ? nullptr : found->field.editor;
}

void Form::setFieldVisible(const QString& name, bool visible)
{
    for (const Row& row : m_rows) {
        if (row.field.name == name)
            row.box->setVisible(visible);
    }
}

void Form::setHint(const QString& name, const QString& hint)
{
    for (const Row& row : m_rows) {
        if (row.field.name != name)
            continue;
        row.hint->setText(hint);
        row.hint->setVisible(!hint.isEmpty());
    }
}

const Form::Row* Form::rowOf(const QWidget* widget) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row& row) {
        return row.field.editor == widget || innermost(row.field.editor) == widget;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void Form::markField(Row& row, const QString& message)
{
    row.error->setText(message);
    row.error->setVisible(!message.isEmpty());
    row.hint->setVisible(message.isEmpty() && !row.hint->text().isEmpty());
    QWidget* inner = innermost(row.field.editor);
    setStyleProperty(*inner, "invalid", !message.isEmpty());
    inner->setAccessibleDescription(message.isEmpty() ? row.hint->text() : message);
    // One is said at its field; more are counted on top, until they are put right.
    const auto marked = std::count_if(m_rows.begin(), m_rows.end(), [](const Row& each) {
        return !each.error->text().isEmpty();
    });
    if (marked > 1)
        m_summary->say(Tone::Danger, tr("%n fields need another look.", nullptr, int(marked)));
    else if (message.isEmpty())
        m_summary->clear();
}

void Form::showError(const Error& error)
{
    clearErrors();
    QWidget* first = nullptr;
    int marked = 0;
    for (Row& row : m_rows) {
        const auto found =
            std::find_if(error.fields.begin(), error.fields.end(), [&row](const FieldError& broken) {
                return broken.field == row.field.name;
            });
        if (found == error.fields.end())
            continue;
        markField(row, fieldErrorText(*found));
        first = first ? first : row.field.editor;
        ++marked;
    }
    if (marked == 0)
        m_summary->say(Tone::Danger, errorText(error));
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void Form::clearErrors()
{
    m_summary->clear();
    for (Row& row : m_rows)
        markField(row, {});
}

bool Form::checkRequired()
{
    Error error;
    error.code = ErrorCode::Invalid;
    for (const Row& row : m_rows) {
        if (row.field.need == Need::Required && !row.box->isHidden() && isEmptyEditor(row.field.editor))
            error.fields.push_back({row.field.name, u"required"_s});
    }
    if (error.fields.empty()) {
        clearErrors();
        return true;
    }
    showError(error);
    return false;
}

QString Form::fieldError(const QString& name) const
{
    for (const Row& row : m_rows) {
        if (row.field.name == name)
            return row.error->text();
    }
    return {};
}

QString Form::summary() const
{
    return m_summary->text();
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    // A form in a dialog ends where the dialog's buttons end. Polishing comes before the dialog measures itself;
    // what scrolls is polished before it is in the dialog.
    const bool settles = event->type() == QEvent::Polish || event->type() == QEvent::Show;
    if (watched == this && settles && maximumWidth() == scaled(kComfortableWidth) &&
        qobject_cast<QDialog*>(window()))
        setMaximumWidth(scaled(kMostInDialog));
    if (watched == this)
        return false;
    auto* editor = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::InputMethod)
        m_composing =
            static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty() ? nullptr : editor;
    if (event->type() == QEvent::KeyPress && editor != m_composing) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (onKey(editor, key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Form::onKey(QWidget* editor, int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (control) {
        Q_EMIT submitted();
        return true;
    }
    if (qobject_cast<QPlainTextEdit*>(editor))
        return false;
    const auto* search = qobject_cast<SearchEdit*>(editor);
    if (search && !search->query().isEmpty())
        return false; // takes the first answer
    goOnFrom(editor);
    return true;
}

void Form::goOnFrom(const QWidget* editor)
{
    const auto here = std::find_if(m_rows.begin(), m_rows.end(), [editor](const Row& row) {
        return innermost(row.field.editor) == editor;
    });
    const auto next =
        std::find_if(here == m_rows.end() ? here : here + 1, m_rows.end(), [](const Row& row) {
            return !row.box->isHidden() && row.field.editor->isEnabled();
        });
    if (next == m_rows.end())
        Q_EMIT submitted();
    else
        next->field.editor->setFocus(Qt::TabFocusReason);
}

} // namespace seraph::ui
