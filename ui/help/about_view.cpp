// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_view.h"

#include "ui/text/licences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace seraph::ui {

AboutView::AboutView(Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_message(new InlineMessage)
    , m_components(new QListWidget)
    , m_notice(new QPlainTextEdit)
{
    auto* column = makePageLayout(*this);
    auto* header = new PageHeader(tr("About Seraph"));
    auto* diagnostics = makeButton(tr("Save &diagnostics"));
    diagnostics->setToolTip(tr(
        "A text file for whoever helps: versions, settings, sizes, errors. Nothing about people."));
    header->addAction(diagnostics);
    column->addWidget(header);
    column->addWidget(m_message);
    connect(diagnostics, &QPushButton::clicked, this, &AboutView::diagnosticsClicked);
    column->addWidget(makeProgramCard());
    column->addWidget(makeComponentsCard(), 1);
    connect(m_components, &QListWidget::currentRowChanged, this, &AboutView::showNotice);
    m_components->setCurrentRow(0);
}

QWidget* AboutView::makeProgramCard()
{
    auto* card = new Card;
    card->body()->addWidget(makeLine(tr("Seraph"), LabelRole::Title));
    card->body()->addWidget(
        makeLine(tr("Version %1").arg(QLatin1String(SERAPH_VERSION)), LabelRole::Note));
    card->body()->addWidget(makeLabel(
        tr("Free software under the GNU General Public License, version 3 or later. You may use, "
           "study, change and pass it on. It comes without any warranty.")));
    card->body()->addWidget(
        makeLabel(tr("Seraph does not use the network: it sends nothing and asks for nothing.")));
    return card;
}

QWidget* AboutView::makeComponentsCard()
{
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("Made with the work of others"), tr("Their licences and notices")));
    for (const Component& component : bundledComponents())
        m_components->addItem(tr("%1: %2").arg(component.name, component.use.in(m_language)));
    m_components->setWordWrap(true);
    m_components->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_components->setObjectName(u"componentList"_s);
    m_components->setAccessibleName(tr("Components"));
    m_notice->setObjectName(u"noticeText"_s);
    m_notice->setAccessibleName(tr("Licence and notice"));
    m_notice->setReadOnly(true);
    auto* row = makeRow(kCardGap);
    row->addWidget(m_components, 2);
    row->addWidget(m_notice, 3);
    card->body()->addLayout(row, 1);
    return card;
}

void AboutView::showNotice(int row)
{
    const auto components = bundledComponents();
    if (row < 0 || static_cast<std::size_t>(row) >= components.size())
        return;
    const Component& component = components[static_cast<std::size_t>(row)];
    m_notice->setPlainText(component.name + u"\n"_s + component.licence + u"\n\n"_s + component.notice);
}

} // namespace seraph::ui
