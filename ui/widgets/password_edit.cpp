// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/password_edit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/password_strength.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/tone.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

#include <algorithm>

namespace seraph::ui {

namespace {

constexpr int kLongestPassword = 10000;

// QLineEdit shares its buffer with the string that text() returns; writing through it reaches the field's own copy.
void overwrite(const QString& shared)
{
    if (shared.capacity() == 0) // a literal set by a program; it lies in read-only memory and is no secret
        return;
    std::fill_n(const_cast<QChar*>(shared.constData()), shared.size(), QChar(u'\0'));
}

} // namespace

PasswordEdit::PasswordEdit(Meter meter, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_reveal(m_line->addAction(icon(Icon::Eye), QLineEdit::TrailingPosition))
    , m_capsLock(makeLabel(tr("Caps Lock is on."), LabelRole::Note))
    , m_meter(new QWidget)
    , m_bar(new QProgressBar)
    , m_strength(makeLine({}, LabelRole::Note))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(kLongestPassword);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    setFocusPolicy(Qt::StrongFocus);
    m_reveal->setText(tr("Show password"));
    m_reveal->setToolTip(tr("Show password"));
    m_capsLock->setProperty("tone", QStringLiteral("warning"));
    m_capsLock->hide();
    m_bar->setRange(0, static_cast<int>(PasswordStrength::Strong));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Strength of the password"));
    auto* rating = makeRow(8);
    rating->addWidget(m_bar, 1);
    rating->addWidget(m_strength);
    m_meter->setLayout(rating);
    m_meter->setVisible(meter == Meter::Shown);
    auto* column = makeColumn(4);
    column->addWidget(m_line);
    column->addWidget(m_meter);
    column->addWidget(m_capsLock);
    setLayout(column);
    connect(m_reveal, &QAction::triggered, this, &PasswordEdit::toggleReveal);
    connect(m_line, &QLineEdit::textChanged, this, &PasswordEdit::showStrength);
    connect(m_line, &QLineEdit::textEdited, this, &PasswordEdit::textEdited);
    connect(m_line, &QLineEdit::returnPressed, this, &PasswordEdit::returnPressed);
    showStrength();
}

PasswordEdit::~PasswordEdit()
{
    overwrite(m_line->text());
}

bool PasswordEdit::isEmpty() const
{
    return m_line->text().isEmpty();
}

bool PasswordEdit::sameAs(const PasswordEdit& other) const
{
    return m_line->text() == other.m_line->text();
}

int PasswordEdit::length() const
{
    const QString text = m_line->text();
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

Secret PasswordEdit::secret() const
{
    QByteArray utf8 = m_line->text().toUtf8();
    return Secret::take(utf8);
}

Secret PasswordEdit::takeSecret()
{
    Secret result = secret();
    wipe();
    return result;
}

void PasswordEdit::wipe()
{
    overwrite(m_line->text());
    m_line->setText({});
}

void PasswordEdit::toggleReveal()
{
    const bool reveal = m_line->echoMode() == QLineEdit::Password;
    m_line->setEchoMode(reveal ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(reveal ? Icon::EyeOff : Icon::Eye));
    m_reveal->setToolTip(reveal ? tr("Hide password") : tr("Show password"));
}

void PasswordEdit::showStrength()
{
    if (m_meter->isHidden())
        return;
    const PasswordStrength strength = estimateStrength(m_line->text());
    const QString words[] = {QString(), tr("easy to guess"), tr("fair"), tr("good"), tr("very good")};
    m_bar->setValue(static_cast<int>(strength));
    m_strength->setText(words[static_cast<int>(strength)]);
    setTone(*m_bar,
            strength <= PasswordStrength::Weak   ? Tone::Danger
            : strength == PasswordStrength::Fair ? Tone::Warning
                                                 : Tone::Good);
}

bool PasswordEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        noticeCapsLock(static_cast<const QKeyEvent&>(*event));
    if (watched == m_line && event->type() == QEvent::FocusOut)
        m_capsLock->hide();
    return QWidget::eventFilter(watched, event);
}

// Qt does not tell the state of Caps Lock, but every typed letter does.
void PasswordEdit::noticeCapsLock(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_CapsLock) {
        m_capsLock->setVisible(!m_capsLock->isVisible());
        return;
    }
    const QString text = event.text();
    if (text.size() != 1 || !text.front().isLetter() || text.front().toUpper() == text.front().toLower())
        return;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    m_capsLock->setVisible(text.front().isUpper() != shift);
}

} // namespace seraph::ui
