// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QBoxLayout;

namespace seraph::ui {

class Card;
class InlineMessage;

/// One complaint before third parties: the dispute and its file, the hold, what has to be secured, copies, sealed records.
class DisputePane final : public QWidget {
    Q_OBJECT

public:
    DisputePane(const Desk& desk,
                const Format& format,
                complaints::DisputeFile file,
                QWidget* parent = nullptr);

private:
    QWidget* buildHead();
    QWidget* buildDispute();
    void addDisputeFacts(QBoxLayout& column, const complaints::Dispute& dispute);
    void addEvents(QBoxLayout& column);
    QWidget* buildHold();
    QWidget* buildPreservation();
    QWidget* itemRow(const complaints::PreservationItem& item);
    QWidget* buildCopies();
    QWidget* buildSealed();
    QWidget* setRow(const complaints::SealedSet& set);
    /// A button at the right end of a card's heading, or nothing for who may not.
    void addButton(QBoxLayout& row,
                   const char* name,
                   const QString& text,
                   session::Permission permission,
                   std::function<void()> act);
    QString nameOf(PersonId person) const;

    const Desk& m_desk;
    Format m_format;
    complaints::DisputeFile m_file;
};

} // namespace seraph::ui
