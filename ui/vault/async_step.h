// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wizard_frame.h"

namespace seraph::ui {

/// A step of a wizard that goes on only when something that takes a while has succeeded.
class AsyncStep : public WizardStep {
public:
    using WizardStep::WizardStep;
    bool leave() override
    {
        if (std::exchange(m_succeeded, false))
            return true;
        begin();
        return false;
    }

protected:
    /// Starts the work; succeed() afterwards goes on, saying why not stays.
    virtual void begin() = 0;
    void succeed()
    {
        m_succeeded = true;
        Q_EMIT goOnRequested();
    }

private:
    bool m_succeeded = false;
};

} // namespace seraph::ui
