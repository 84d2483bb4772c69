// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/versions_dialog.h"

#include "core/base/contract.h"
#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

VersionsDialog::VersionsDialog(const QString& title, std::vector<Thing> things, QWidget* parent)
    : QDialog(parent)
    , m_things(std::move(things))
    , m_thing(new QComboBox)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_text(new QTextBrowser)
{
    EXPECTS(!m_things.empty());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions: %1").arg(title));
    for (const Thing& each : m_things)
        m_thing->addItem(each.title);
    m_thing->setAccessibleName(tr("Of what"));
    m_before->setAccessibleName(tr("Older version"));
    m_after->setAccessibleName(tr("Newer version"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What is different"));
    auto* row = makeRow();
    row->addWidget(m_thing);
    row->addStretch();
    row->addWidget(m_before);
    row->addWidget(makeLine(u"→"_s));
    row->addWidget(m_after);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_text);
    auto* close = makeButton(tr("Close"));
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addLayout(row);
    column->addWidget(card, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    setLayout(column);
    resize(scaled(760), scaled(580));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_thing, &QComboBox::currentIndexChanged, this, &VersionsDialog::showThing);
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    showThing();
}

const VersionsDialog::Thing& VersionsDialog::thing() const
{
    return m_things[std::size_t(std::max(0, m_thing->currentIndex()))];
}

void VersionsDialog::showThing()
{
    const auto last = int(thing().versions.size()) - 1;
    int index = 0;
    for (QComboBox* box : {m_before, m_after}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const VersionView& version : thing().versions)
            box->addItem(version.name);
        box->setCurrentIndex(std::max(0, last - 1 + index++));
    }
    compare();
}

void VersionsDialog::compare()
{
    const auto& versions = thing().versions;
    if (versions.size() < 2)
        return m_text->setHtml(
            u"<p>%1</p>"_s.arg(tr("There is only one version so far.").toHtmlEscaped()));
    const VersionView& before = versions[std::size_t(m_before->currentIndex())];
    const VersionView& after = versions[std::size_t(m_after->currentIndex())];
    const QString why =
        after.note.isEmpty() ? QString() : u"<p><i>%1</i></p>"_s.arg(after.note.toHtmlEscaped());
    m_text->setHtml(why + comparisonHtml(before, after));
}

} // namespace seraph::ui
