// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace seraph::ui {

/// Signed papers come back as scans or photos, dropped wherever somebody is. The code printed on each says which it is: it
/// files itself under its client, signed today by whom it was made out for. A paper without a readable code, or one that
/// needs more said (a witness), opens the form with all that is known.
class PaperDrop final : public QObject {
    Q_OBJECT

public:
    /// Takes what is dropped on the window and what lies in it.
    PaperDrop(const Desk& desk, const Format& format, QWidget& window);

    void take(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Desk& m_desk;
    Format m_format;
    QWidget& m_window;
};

} // namespace seraph::ui
