// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_dialog.h"

#include "ui/help/help_page.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>

namespace seraph::ui {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(Language language, QWidget* parent)
    : QDialog(parent)
    , m_page(new HelpPage(language))
{
    setWindowTitle(tr("Help"));
    setObjectName(u"helpDialog"_s);
    resize(scaled(920), scaled(660));
    auto* column = makeColumn(0);
    column->addWidget(m_page);
    setLayout(column);
    connect(m_page, &HelpPage::printRequested, this, &HelpDialog::printRequested);
}

void HelpDialog::showPage(const QString& idOrPlace)
{
    m_page->showHelp(idOrPlace);
    show();
    raise();
    activateWindow();
}

QString HelpDialog::pageId() const
{
    return m_page->topicId();
}

} // namespace seraph::ui
