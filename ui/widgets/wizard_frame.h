// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace seraph::ui {

/// One page of a wizard.
class WizardStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual QString explanation() const { return {}; }
    /// What the button that goes on says; empty: "Continue".
    virtual QString continueText() const { return {}; }
    /// Whether one may go back from here; not where the steps before are done for good.
    virtual bool allowsBack() const { return true; }
    /// Whether "Later" is offered.
    virtual bool isSkippable() const { return false; }
    /// Called when the step comes into sight.
    virtual void enter() {}
    /// Called before going on. False keeps the step and leaves it to say why.
    virtual bool leave() { return true; }

Q_SIGNALS:
    void changed();       ///< title or button words changed
    void goOnRequested(); ///< Enter in the last field
};

/// Steps one after the other: where one is on the left, the step in the middle, Back, Later and Continue below.
class WizardFrame final : public QWidget {
    Q_OBJECT

public:
    explicit WizardFrame(const QString& title, QWidget* parent = nullptr);
    void addStep(WizardStep* step);
    void start();
    int currentStep() const;
    int stepCount() const { return static_cast<int>(m_steps.size()); }
    WizardStep* step(int index) const { return m_steps[static_cast<std::size_t>(index)]; }
    void goOn();
    void goBack();
    void skip();
    /// While something long runs, nothing can be pressed.
    void setBusy(bool busy);

Q_SIGNALS:
    void finished();
    void stepShown(int index);

private:
    void showStep(int index);
    void showButtons();

    QWidget* m_rail;
    QLabel* m_title;
    QLabel* m_explanation;
    QStackedWidget* m_stack;
    QPushButton* m_back;
    QPushButton* m_later;
    QPushButton* m_continue;
    std::vector<WizardStep*> m_steps;
    int m_current = -1;
};

} // namespace seraph::ui
