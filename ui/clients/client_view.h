// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;

/// The page of one client: alerts first, how to reach them, what is known, and what happened. Numbers are masked until
/// somebody gives a reason, which is one key.
class ClientView final : public QWidget {
    Q_OBJECT

public:
    /// Beside a list, or a page of its own whose head names the person already.
    enum class Shape { Pane, Page };
    ClientView(const Desk& desk,
               const Format& format,
               clients::ClientPage page,
               Shape shape = Shape::Pane,
               QWidget* parent = nullptr);

private:
    using Reveal = std::function<Result<QString>(const QString& reason)>;
    using Change = std::function<void()>;

    void addName(QVBoxLayout& column);
    void addHeading(QVBoxLayout& column);
    QWidget* buildButtons();
    void addAlerts(QVBoxLayout& column);
    void addContacts(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addPlaces(QVBoxLayout& column);
    void addTimeline(QVBoxLayout& column);
    /// "label   value   [Show] [Change]".
    void addMasked(QGridLayout& grid, const QString& label, const QString& masked, Reveal reveal, Change change);
    void addChange(QGridLayout& grid, const QString& label, Change change);
    void askReason(QLabel* value, QWidget* button, const Reveal& reveal);
    void openMenu(QWidget* button);
    void edit();
    void archive();
    void openBackground();
    void printAccessReport();

    const Desk& m_desk;
    Format m_format;
    clients::ClientPage m_page;
    InlineMessage* m_message;
};

} // namespace seraph::ui
