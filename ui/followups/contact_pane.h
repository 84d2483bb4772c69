// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QGridLayout;
class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace seraph::ui {

class FormDraft;
class InlineMessage;

/// One contact as somebody makes it: whom, why and until when, the client's own words, the script with "copy for
/// messenger", the red flags to ask, and one key for each result.
class ContactPane final : public QWidget {
    Q_OBJECT

public:
    ContactPane(const Desk& desk,
                const Format& format,
                followups::FollowUpPage page,
                QWidget* parent = nullptr);
    ~ContactPane() override;

    followups::FollowUpId followUp() const { return m_page.row.followUp.id; }
    storage::Revision revision() const { return m_page.row.followUp.revision; }
    /// Records a result as its key does.
    void record(followups::AttemptResult result);

Q_SIGNALS:
    /// This one needs nothing more for now: the list goes on to the next.
    void finished();

private:
    QWidget* buildHead();
    QWidget* buildNumbers();
    QWidget* buildScript();
    QWidget* buildQuestions();
    QWidget* buildResults();
    QWidget* buildHistory();
    void addResultKeys(QGridLayout& grid);
    void openMore(QWidget* below);
    void snooze(std::chrono::minutes by);
    void reveal(clients::ContactId contact, QLabel* shown);
    void assign(std::optional<PersonId> person);
    void done(const Status& status, const QString& words);
    QString whyThen() const;

    const Desk& m_desk;
    Format m_format;
    followups::FollowUpPage m_page;
    InlineMessage* m_message;
    QPlainTextEdit* m_note;
    std::vector<QCheckBox*> m_questions; ///< in the order of the page's red flags
    FormDraft* m_draft = nullptr;
};

} // namespace seraph::ui
