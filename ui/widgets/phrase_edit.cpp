// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phrase_edit.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace seraph::ui {

using catalogue::PhraseFinding;

namespace {

/// What was found in one paragraph.
struct ParagraphFindings final : QTextBlockUserData {
    std::vector<PhraseFinding> findings;
};

} // namespace

/// Sentences end with paragraphs, so each is looked at by itself.
class PhraseHighlighter final : public QSyntaxHighlighter {
public:
    PhraseHighlighter(QTextDocument* document, const catalogue::PhraseBook& book, catalogue::Audience audience)
        : QSyntaxHighlighter(document)
        , m_book(book)
        , m_audience(audience)
    {
    }

protected:
    void highlightBlock(const QString& text) override
    {
        if (!m_book.matcher)
            return;
        auto* data = new ParagraphFindings; // the document owns it
        data->findings = m_book.matcher->find(text, m_audience, m_book.dismissed);
        for (const PhraseFinding& finding : data->findings) {
            QTextCharFormat format;
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            const bool blocked = finding.severity == catalogue::Severity::Block;
            format.setUnderlineColor(blocked ? currentTokens().danger : currentTokens().warning);
            setFormat(int(finding.position), int(finding.length), format);
        }
        setCurrentBlockUserData(data);
    }

private:
    const catalogue::PhraseBook& m_book;
    catalogue::Audience m_audience;
};

PhraseEdit::PhraseEdit(catalogue::Audience audience, Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_audience(audience)
    , m_editor(new QPlainTextEdit)
    , m_highlighter(new PhraseHighlighter(m_editor->document(), m_book, audience))
    , m_advice(makeLabel({}, LabelRole::Note))
{
    m_advice->setWordWrap(true);
    m_advice->hide();
    m_editor->setTabChangesFocus(true);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    auto* column = makeColumn(4);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_advice);
    setLayout(column);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PhraseEdit::textChanged);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &PhraseEdit::showAdvice);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PhraseEdit::showAdvice, Qt::QueuedConnection);
}

void PhraseEdit::setBook(catalogue::PhraseBook book)
{
    m_book = std::move(book);
    m_highlighter->rehighlight();
    showAdvice();
}

void PhraseEdit::setText(const QString& text)
{
    m_editor->setPlainText(text);
}

QString PhraseEdit::text() const
{
    return m_editor->toPlainText();
}

void PhraseEdit::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

std::vector<PhraseFinding> PhraseEdit::findings() const
{
    if (!m_book.matcher)
        return {};
    return m_book.matcher->find(text(), m_audience, m_book.dismissed);
}

QString PhraseEdit::advice() const
{
    return m_advice->text();
}

const PhraseFinding* PhraseEdit::current() const
{
    const QTextCursor cursor = m_editor->textCursor();
    const auto* paragraph = static_cast<const ParagraphFindings*>(cursor.block().userData());
    const PhraseFinding* found = nullptr;
    if (paragraph) {
        for (const PhraseFinding& finding : paragraph->findings) {
            if (finding.position <= cursor.positionInBlock())
                found = &finding;
        }
    }
    return found;
}

void PhraseEdit::showAdvice()
{
    const PhraseFinding* finding = current();
    m_advice->setVisible(finding != nullptr);
    if (!finding)
        return m_advice->clear();
    const catalogue::PhraseRule& rule = m_book.matcher->rule(finding->rule);
    const QString words = m_editor->textCursor().block().text().mid(finding->position, finding->length);
    m_advice->setText(tr("“%1”: %2 Instead: %3 (F4: false alarm)")
                          .arg(words, rule.basis.in(m_language), rule.safer.in(m_language)));
}

void PhraseEdit::dismissCurrent()
{
    if (const PhraseFinding* finding = current())
        Q_EMIT dismissed(m_book.matcher->rule(finding->rule).code, finding->context);
}

bool PhraseEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F4) {
        dismissCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace seraph::ui
