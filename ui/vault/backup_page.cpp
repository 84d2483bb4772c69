// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/backup_page.h"

#include "core/session/backup_job.h"
#include "core/session/setting.h"
#include "core/vault/folder_judgement.h"
#include "ui/text/error_text.h"
#include "ui/vault/place_text.h"
#include "ui/vault/trigger_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kPlaceSetting = QString::fromLatin1(session::setting::kBackupFolder);

} // namespace

BackupPage::BackupPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_place(makeLabel({}, LabelRole::Strong))
    , m_verdict(new InlineMessage)
    , m_result(new InlineMessage)
    , m_list(new ShortTable(
          tr("Backups made"),
          {{tr("Made"), 150}, {tr("File"), 0}, {tr("Size"), 100, Qt::AlignRight}, {tr("Why"), 150}}))
{
    auto* header = new PageHeader(tr("Backup"));
    auto* now = makeButton(tr("Back up &now"), ButtonRole::Primary);
    now->setObjectName(u"backUpButton"_s);
    connect(now, &QPushButton::clicked, this, &BackupPage::backUp);
    header->addAction(now);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_result);
    column->addWidget(buildPlace());
    column->addWidget(buildList(), 1);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "backup") || concerns(changes, "setting"))
            refresh();
    });
    connect(&desk.backups, &BackupKeeper::finished, this, &BackupPage::sayMade);
    refresh();
}

QWidget* BackupPage::buildPlace()
{
    auto* choose = makeButton(tr("&Choose a place"));
    connect(choose, &QPushButton::clicked, this, &BackupPage::choosePlace);
    auto* row = makeRow();
    row->addWidget(m_place, 1);
    row->addWidget(choose);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Where the backups go")));
    card->body()->addLayout(row);
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(makeLabel(
        tr("A backup is made every hour while Seraph is open, and when it is locked or closed. "
           "Each one is opened again at once to prove that it works. Kept are 7 days, 5 weeks, "
           "12 months and every year."),
        LabelRole::Note));
    return card;
}

QWidget* BackupPage::buildList()
{
    m_list->setEmptyState({Icon::Backup,
                           tr("No backup yet. Choose a place, then press \"Back up now\"."),
                           tr("Choose a place")});
    connect(m_list, &ShortTable::emptyActionClicked, this, &BackupPage::choosePlace);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_list);
    return card;
}

void BackupPage::refresh()
{
    const auto settings = m_desk.session().query(session::ReadSettings{});
    const QString place = settings ? settings->value(kPlaceSetting) : QString();
    m_place->setText(place.isEmpty() ? tr("No place chosen yet") : place);
    judgePlace(place);
    const auto backups =
        m_desk.session().query(session::ListBackups{}).value_or(std::vector<session::BackupMade>{});
    m_list->clearRows();
    for (const session::BackupMade& backup : backups)
        m_list->addRow(backup.id.value(),
                       {m_format.dateTime(backup.madeAt),
                        backup.file,
                        m_format.fileSize(backup.bytes),
                        triggerText(backup.trigger)});
}

void BackupPage::judgePlace(const QString& folder)
{
    const PlaceWords said = backupPlaceWords(folder, m_desk.workspace.folder());
    m_verdict->say(said.tone, said.words);
}

void BackupPage::choosePlace()
{
    m_desk.prompts.chooseFolder(this,
                                {tr("Where shall the backups go?"), m_place->text(), {}},
                                [this](std::optional<QString> folder) {
                                    if (folder)
                                        usePlace(*folder);
                                });
}

void BackupPage::usePlace(const QString& folder)
{
    const auto judged = vault::judgeFolder(folder, vault::FolderUse::Backup);
    if (!judged.isFit())
        return m_verdict->say(Tone::Danger, errorText(judged.status().error()));
    const Status changed = m_desk.session().run(session::ChangeSetting{kPlaceSetting, folder});
    if (!changed)
        return m_verdict->say(Tone::Danger, errorText(changed.error()));
    m_desk.offerUndo(tr("Backups go to the new place"));
}

void BackupPage::backUp()
{
    m_desk.backups.backUp(session::BackupTrigger::Asked);
}

void BackupPage::sayMade(const std::optional<Error>& failure)
{
    if (!failure)
        m_result->say(Tone::Good, tr("Backed up, and proved by opening it."));
    else
        m_result->say(failure->reason.startsWith(u"backup."_s) ? Tone::Warning : Tone::Danger,
                      errorText(*failure));
}

} // namespace seraph::ui
