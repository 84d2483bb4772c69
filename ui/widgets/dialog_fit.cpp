// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_fit.h"

#include "ui/widgets/access_keys.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace seraph::ui {

namespace {

constexpr int kTitleBar = 40; ///< what the system puts above a window, at most

int wantedHeight(const QDialog& dialog)
{
    const QLayout* layout = dialog.layout();
    if (layout && layout->hasHeightForWidth())
        return layout->totalHeightForWidth(dialog.width());
    return dialog.sizeHint().height();
}

void fit(QDialog& dialog)
{
    // What a form turned out to need while it was being shown.
    if (const QLayout* layout = dialog.layout();
        layout && layout->totalMinimumSize().width() > dialog.width())
        dialog.resize(layout->totalMinimumSize().width(), dialog.height());
    const int room = dialog.screen()->availableGeometry().height() - kTitleBar;
    const int height = std::min(wantedHeight(dialog), room);
    if (height > dialog.height())
        dialog.resize(dialog.width(), height);
}

} // namespace

DialogFit::DialogFit(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto* dialog = qobject_cast<QDialog*>(watched)) {
            shareOutKeys(*dialog);
            fit(*dialog);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace seraph::ui
