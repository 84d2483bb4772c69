// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/form_draft.h"

#include "ui/text/format.h"
#include "ui/text/translation.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/password_edit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeZone>

namespace seraph::ui {

namespace {

bool isSecret(const QWidget* editor)
{
    for (const QWidget* widget = editor; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const PasswordEdit*>(widget))
            return true;
    }
    return false;
}

/// The line inside a combo box or a spin box belongs to that one.
bool isPartOfAnother(const QWidget* editor)
{
    const QWidget* parent = editor->parentWidget();
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

QJsonValue valueOf(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor))
        return text->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(editor))
        return combo->isEditable() ? QJsonValue(combo->currentText())
                                   : QJsonValue(combo->currentIndex());
    if (const auto* box = qobject_cast<const QCheckBox*>(editor))
        return box->isChecked();
    if (const auto* spin = qobject_cast<const QSpinBox*>(editor))
        return spin->value();
    return {};
}

void setValue(QWidget* editor, const QJsonValue& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(value.toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        text->setPlainText(value.toString());
    else if (auto* combo = qobject_cast<QComboBox*>(editor); combo && combo->isEditable())
        combo->setCurrentText(value.toString());
    else if (combo)
        combo->setCurrentIndex(value.toInt());
    else if (auto* box = qobject_cast<QCheckBox*>(editor))
        box->setChecked(value.toBool());
    else if (auto* spin = qobject_cast<QSpinBox*>(editor))
        spin->setValue(value.toInt());
}

std::vector<QWidget*> editorsOf(const QWidget& root)
{
    std::vector<QWidget*> editors;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->objectName().isEmpty() && !valueOf(widget).isNull() && !isSecret(widget) &&
            !isPartOfAnother(widget))
            editors.push_back(widget);
    }
    return editors;
}

} // namespace

FormDraft::FormDraft(const Desk& desk, session::DraftKey key, QWidget& root, InlineMessage& banner)
    : QObject(&root)
    , m_desk(desk)
    , m_key(std::move(key))
    , m_root(root)
    , m_banner(banner)
    , m_own(values())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::flush);
    connect(&m_banner, &InlineMessage::actionClicked, this, &FormDraft::startOver);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before) {
        if (before && m_root.isAncestorOf(before))
            flush();
    });
    watch();
    if (const auto kept = desk.session().findDraft(m_key); kept && *kept)
        bringBack(**kept);
}

FormDraft::~FormDraft()
{
    flush();
}

void FormDraft::watch()
{
    for (QWidget* editor : editorsOf(m_root)) {
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            connect(line, &QLineEdit::textChanged, this, &FormDraft::noteEdit);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
            connect(text, &QPlainTextEdit::textChanged, this, &FormDraft::noteEdit);
        else if (auto* combo = qobject_cast<QComboBox*>(editor))
            connect(combo, &QComboBox::currentTextChanged, this, &FormDraft::noteEdit);
        else if (auto* box = qobject_cast<QCheckBox*>(editor))
            connect(box, &QCheckBox::toggled, this, &FormDraft::noteEdit);
        else if (auto* spin = qobject_cast<QSpinBox*>(editor))
            connect(spin, &QSpinBox::valueChanged, this, &FormDraft::noteEdit);
    }
}

void FormDraft::noteEdit()
{
    if (m_restoring)
        return;
    m_dirty = true;
    m_now = values();
    // Not started anew with every key: somebody who never pauses is kept all the same.
    if (!m_timer.isActive())
        m_timer.start();
}

void FormDraft::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return;
    // A draft that cannot be kept now must not get in the way of typing; the form still has everything, and tries again.
    const Status kept =
        m_now == m_own
            ? m_desk.session().discardDraft(m_key)
            : m_desk.session().keepDraft(m_key, QJsonDocument(m_now).toJson(QJsonDocument::Compact));
    m_dirty = !kept;
}

void FormDraft::settle()
{
    m_timer.stop();
    m_dirty = false;
    m_own = values();
    m_banner.clear();
    static_cast<void>(m_desk.session().discardDraft(m_key));
}

void FormDraft::abandon()
{
    flush();
    const auto kept = m_desk.session().findDraft(m_key);
    if (!kept || !*kept)
        return;
    static_cast<void>(m_desk.session().discardDraft(m_key));
    session::Workspace* const workspace = &m_desk.workspace;
    m_desk.toast.show(tr("Not kept"), [workspace, draft = **kept] {
        static_cast<void>(workspace->session().keepDraft(draft.key, draft.json));
    });
}

void FormDraft::bringBack(const session::Draft& draft)
{
    const QJsonObject kept = QJsonDocument::fromJson(draft.json).object();
    const QString fields = changedFields(kept);
    if (fields.isEmpty())
        return;
    m_restoring = true;
    setValues(kept);
    m_restoring = false;
    const Format format(localeOf(m_desk.language), QTimeZone::systemTimeZone());
    m_banner.say(
        Tone::Info,
        tr("Brought back what you had not finished at %1: %2").arg(format.dateTime(draft.savedAt), fields),
        tr("Start over"));
}

void FormDraft::startOver()
{
    setValues(m_own);
    flush();
    m_banner.clear();
}

QJsonObject FormDraft::values() const
{
    QJsonObject values;
    for (const QWidget* editor : editorsOf(m_root))
        values.insert(editor->objectName(), valueOf(editor));
    return values;
}

void FormDraft::setValues(const QJsonObject& values)
{
    for (QWidget* editor : editorsOf(m_root)) {
        if (values.contains(editor->objectName()))
            setValue(editor, values.value(editor->objectName()));
    }
}

QString FormDraft::changedFields(const QJsonObject& values) const
{
    QStringList fields;
    for (const QWidget* editor : editorsOf(m_root)) {
        const QString name = editor->objectName();
        if (!values.contains(name) || values.value(name) == m_own.value(name))
            continue;
        const auto* box = qobject_cast<const QCheckBox*>(editor);
        fields << (box ? box->text() : editor->accessibleName());
    }
    return fields.join(tr(", "));
}

} // namespace seraph::ui
