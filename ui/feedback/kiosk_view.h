// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_commands.h"
#include "core/feedback/feedback_queries.h"
#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace seraph::ui {

class QuestionView;

/// What a client answers on the client's screen: one question at a time in large type, with or without a name, in either
/// language. After a minute without a touch, and after the thanks, it begins anew for the next one.
class KioskView final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kIdle{60};
    static constexpr std::chrono::seconds kThanks{8};

    /// Whose answers these are, until they say that they want no name.
    struct About {
        BranchId branch;
        std::optional<clients::ClientId> client{};
        std::optional<catalogue::ServiceId> service{};
        std::optional<PersonId> person{};
    };
    KioskView(const Desk& desk, feedback::SurveyRow survey, About about, QWidget* parent = nullptr);

    /// 0: the welcome; then the questions; then the thanks.
    int step() const;
    int stepCount() const;
    void startOver();
    void goTo(int step);
    bool isWaiting() const { return m_idle.isActive(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Name { Kept, Left };
    void build();
    QWidget* buildWelcome();
    QWidget* buildThanks();
    QWidget* buildBar();
    void begin(Name name);
    void next();
    void finish();
    void touched();

    const Desk& m_desk;
    feedback::SurveyRow m_survey;
    About m_about;
    Language m_language;
    Name m_name = Name::Kept;
    std::vector<QuestionView*> m_questions;
    QVBoxLayout* m_column;
    QStackedWidget* m_pages = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QTimer m_idle;
};

} // namespace seraph::ui
