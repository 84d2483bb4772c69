// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;

/// A column of labelled fields, never wider than is comfortable to read.
/// Enter goes to the next field and submits on the last one; a text of several lines submits with Ctrl+Enter. Enter
/// that belongs to an input method does neither. Errors stand at their field, with a summary on top.
class Form final : public QWidget {
    Q_OBJECT

public:
    enum class Need { Optional, Required };
    struct Field {
        QString name;  ///< the code that core uses in FieldError
        QString label; ///< with its access key: "Name(&N)"
        QWidget* editor = nullptr;
        QString hint = {};
        Need need = Need::Optional;
    };

    explicit Form(QWidget* parent = nullptr);

    void addField(const Field& field);
    /// Two or three short fields beside each other.
    void addFields(const std::vector<Field>& fields);
    void addSection(const QString& title, const QString& note = {});
    /// Something that is no field: a check box with its own words, a banner, a button row.
    void addWidget(QWidget* widget);

    QWidget* editor(const QString& name) const;
    void setFieldVisible(const QString& name, bool visible);
    void setHint(const QString& name, const QString& hint);

    /// Marks the fields named in the error, says the rest on top, and puts the focus into the first wrong field.
    void showError(const Error& error);
    void clearErrors();
    /// Marks required fields that are empty, as core would, without asking it. True when none is.
    bool checkRequired();
    QString fieldError(const QString& name) const;
    QString summary() const;

Q_SIGNALS:
    void submitted();
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        Field field;
        QWidget* box = nullptr;
        QLabel* hint = nullptr;
        QLabel* error = nullptr;
    };
    QWidget* makeFieldBox(const Field& field);
    void watch(QWidget* editor);
    void markField(Row& row, const QString& message);
    bool onKey(QWidget* editor, int key, Qt::KeyboardModifiers modifiers);
    void goOnFrom(const QWidget* editor);
    const Row* rowOf(const QWidget* widget) const;

    QVBoxLayout* m_column;
    InlineMessage* m_summary;
    std::vector<Row> m_rows;
    QWidget* m_composing = nullptr; ///< where an input method holds unfinished text
};

/// "姓名(&N)" → "姓名", "&Name" → "Name": a label as it is spoken and shown in messages.
QString plainLabel(QString label);

} // namespace seraph::ui
