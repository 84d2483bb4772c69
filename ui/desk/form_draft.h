// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/draft.h"
#include "ui/desk/desk.h"

#include <QJsonObject>
#include <QTimer>

namespace seraph::ui {

class InlineMessage;

/// Keeps what somebody types in a form, every two seconds and whenever a field is left (U-1), in the encrypted file. A form
/// that opens again after a crash, a lock or a change of person has it back and says which fields differ; "Start over"
/// puts the record's own values back.
///
/// Every named editor below `root` is kept, passwords never. The form's code is the place where it stands
/// ("settings/staff"), so that Today can lead there.
class FormDraft final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kEvery{2};

    /// Call it when the form shows the record's own values. `root` owns the keeper.
    FormDraft(const Desk& desk, session::DraftKey key, QWidget& root, InlineMessage& banner);
    ~FormDraft() override;

    /// For the command that the form sends off: Session::run(command, draft.key()) lets the draft go with it.
    const session::DraftKey& key() const { return m_key; }
    /// What stands there now is the record's own again: the command was run.
    void settle();
    bool hasEdits() const { return values() != m_own; }
    /// Somebody closed the form on purpose. What was typed goes, and a toast brings it back.
    void abandon();
    /// Writes what has not been written yet.
    void flush();

private:
    void watch();
    void noteEdit();
    void bringBack(const session::Draft& draft);
    void startOver();
    QJsonObject values() const;
    void setValues(const QJsonObject& values);
    QString changedFields(const QJsonObject& values) const;

    Desk m_desk;
    session::DraftKey m_key;
    QWidget& m_root;
    InlineMessage& m_banner;
    QJsonObject m_own; ///< the record's own values
    QJsonObject m_now; ///< after the last key; when the form goes, its editors may have gone before
    QTimer m_timer;
    bool m_dirty = false;
    bool m_restoring = false;
};

} // namespace seraph::ui
