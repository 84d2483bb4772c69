// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace seraph::ui {

/// What an empty list says: an icon, one sentence, one button. "" as the action hides the button.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    struct View {
        Icon icon = Icon::Info;
        QString sentence;
        QString action;
    };
    explicit EmptyState(const View& view, QWidget* parent = nullptr);
    void setView(const View& view);

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();
    Icon m_iconName = Icon::Info;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
};

/// Words inside the page instead of a message box: coloured, with a sign, perhaps with one button. Hidden while empty.
class InlineMessage final : public QFrame {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget* parent = nullptr);

    void say(Tone tone, const QString& text);
    void say(Tone tone, const QString& text, const QString& action);
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSign();
    Tone m_tone = Tone::Info;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace seraph::ui
