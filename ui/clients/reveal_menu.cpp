// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/reveal_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct RevealMenu {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::RevealMenu)
};

} // namespace

void openRevealMenu(QWidget& anchor, std::function<void(const QString& reason)> then)
{
    auto* menu = new QMenu(&anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(RevealMenu::tr("Why do you need the number?"));
    menu->addSection(RevealMenu::tr("Why do you need the number?"));
    const QStringList reasons{RevealMenu::tr("To call the client"),
                              RevealMenu::tr("To confirm the appointment"),
                              RevealMenu::tr("To send a message"),
                              RevealMenu::tr("The client asks for it"),
                              RevealMenu::tr("To check who it is")};
    int key = 0;
    for (const QString& reason : reasons)
        menu->addAction(
            u"&%1  %2"_s.arg(++key).arg(reason), &anchor, [then, reason] { then(reason); });
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
}

} // namespace seraph::ui
