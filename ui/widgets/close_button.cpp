// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/close_button.h"

#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

QPushButton* makeCloseButton(QDialog& dialog)
{
    auto* button = makeButton(QCoreApplication::translate("seraph::ui::CloseButton", "Close"));
    button->setObjectName(u"closeDialog"_s);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &dialog, &QDialog::reject);
    return button;
}

} // namespace seraph::ui
