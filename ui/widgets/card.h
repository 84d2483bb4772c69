// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace seraph::ui {

/// A white surface with a thin border. Its content goes into body(); padding is that of the house.
class Card : public QFrame {
    Q_OBJECT

public:
    enum class Padding { Normal, None }; ///< None for tables and lists, which reach the border
    explicit Card(Padding padding = Padding::Normal, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

/// The heading of a card or of a part of a page: bold words left, a muted note and buttons right.
class SectionHeader final : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, const QString& note = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// Puts a widget after the title (a pill) or at the right end (a button).
    void addBesideTitle(QWidget* widget);
    void addAtEnd(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_row;
};

/// One figure of a page: label, big number, what it is out of ("/ 18 预约", "n=64").
class FigureTile final : public Card {
    Q_OBJECT

public:
    struct View {
        QString label;
        QString figure;
        QString note;
    };
    explicit FigureTile(const View& view, QWidget* parent = nullptr);
    void setView(const View& view);

private:
    QLabel* m_label;
    QLabel* m_figure;
    QLabel* m_note;
};

} // namespace seraph::ui
