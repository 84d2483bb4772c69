// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/catalogue/catalogue_queries.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace seraph::ui {

class PhraseHighlighter;

/// A text of several lines that underlines what the phrase rules find while somebody types. Only the changed paragraph is
/// looked at again, which takes microseconds. Below the text stands what the rule at the cursor says and what to write
/// instead; F4 says that it is a false alarm.
class PhraseEdit final : public QWidget {
    Q_OBJECT

public:
    PhraseEdit(catalogue::Audience audience, Language language, QWidget* parent = nullptr);

    /// The rules to apply; nothing is underlined before.
    void setBook(catalogue::PhraseBook book);
    void setText(const QString& text);
    QString text() const;
    void setReadOnly(bool readOnly);
    QPlainTextEdit* editor() const { return m_editor; }
    /// What stands in the whole text now, for the gate before something is saved or sent.
    std::vector<catalogue::PhraseFinding> findings() const;
    /// What is said about the finding at the cursor; empty where there is none.
    QString advice() const;

Q_SIGNALS:
    void textChanged();
    /// F4 at a finding. Who keeps the rules remembers it and sets the book anew.
    void dismissed(const QString& rule, const QString& context);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The finding at the cursor, else the last one before it in the paragraph.
    const catalogue::PhraseFinding* current() const;
    void showAdvice();
    void dismissCurrent();

    Language m_language;
    catalogue::Audience m_audience;
    catalogue::PhraseBook m_book;
    QPlainTextEdit* m_editor;
    PhraseHighlighter* m_highlighter;
    QLabel* m_advice;
};

} // namespace seraph::ui
