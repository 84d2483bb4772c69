// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class MissingBar;
class ShortTable;

/// The desk where a client signs: what the chosen service needs and how each document stands, one key to sign it on the
/// screen or to print it; below it everything that was ever signed or refused. A signed paper is dropped anywhere here.
class ConsentTab final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    ConsentTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    QWidget* buildTop();
    QWidget* buildNeeds();
    QWidget* buildHistory();
    void fillServices();
    void refresh();
    void refreshNeeds();
    void refreshHistory();
    void updateButtons();
    std::optional<catalogue::ServiceId> service() const;
    const consultations::ConsentNeed* need() const;
    const consultations::ConsentRow* row() const;
    /// The document of the chosen need, waiting for a signature: the one prepared today or a new one.
    Result<consultations::ConsentId> prepared(const QString& document);
    void signNow();
    void signPrepared();
    void printPaper();
    void checkDay();
    void signOther();
    void look();
    void withdraw();
    void refuse();
    void filePaper();
    void say(const Status& done);

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    InlineMessage* m_message;
    MissingBar* m_missing;
    QComboBox* m_service;
    ShortTable* m_needs;
    ShortTable* m_history;
    QPushButton* m_sign;
    QPushButton* m_print;
    QPushButton* m_signPast;
    QPushButton* m_look;
    QPushButton* m_withdraw;
    QPushButton* m_refuse;
    std::vector<consultations::ConsentNeed> m_needRows;
    std::vector<consultations::ConsentRow> m_rows;
};

} // namespace seraph::ui
