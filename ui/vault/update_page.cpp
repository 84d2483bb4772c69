// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/update_page.h"

#include "ui/text/error_text.h"
#include "ui/vault/start_installer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace seraph::ui {

using namespace Qt::StringLiterals;

UpdatePage::Means UpdatePage::ownMeans()
{
    Means means;
    if (const auto key = vault::releaseKey())
        means.target = vault::UpdateTarget{
            *key, QVersionNumber::fromString(QStringLiteral(SERAPH_VERSION)), vault::thisSystem()};
    means.folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/update"_s;
    means.start = startInstaller;
    return means;
}

UpdatePage::UpdatePage(const Desk& desk, const Format& format, Means means, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_means(std::move(means))
    , m_choose(makeButton(tr("Update from a &file"), ButtonRole::Primary))
    , m_message(new InlineMessage)
{
    m_choose->setObjectName(u"updateFromFile"_s);
    auto* header = new PageHeader(tr("Update"));
    header->addAction(m_choose);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(buildVersion());
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &UpdatePage::chooseFile);
    connect(m_message, &InlineMessage::actionClicked, this, &UpdatePage::backUpFirst);
    connect(&desk.backups, &BackupKeeper::finished, this, &UpdatePage::onBackedUp);
    m_choose->setEnabled(m_means.target.has_value());
    if (!m_means.target)
        m_message->say(
            Tone::Info,
            tr("This build has no release key and cannot tell a genuine update from a false one. "
               "Make a backup, then install the new version by hand."));
}

QWidget* UpdatePage::buildVersion()
{
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("This is Seraph %1").arg(QStringLiteral(SERAPH_VERSION))));
    card->body()->addWidget(makeLabel(
        tr("Seraph never looks for updates by itself. Whoever looks after this PC brings a new "
           "version as a file (.csupdate), on a stick for example."),
        LabelRole::Note));
    card->body()->addWidget(makeLabel(
        tr("Its signature is checked first, then a backup is made and proved, and only then the "
           "installer starts. Your data stays where it is."),
        LabelRole::Note));
    return card;
}

void UpdatePage::chooseFile()
{
    m_desk.prompts.openFile(this,
                            {tr("Which update?"), {}, {tr("Updates of Seraph (*.csupdate)")}},
                            [this](std::optional<QString> file) {
                                if (file)
                                    useFile(*file);
                            });
}

void UpdatePage::useFile(const QString& path)
{
    m_installer.clear();
    m_desk.jobs.run<Proved>(
        this,
        tr("Checking the update"),
        [path, target = *m_means.target, folder = m_means.folder](const session::Work&) -> Result<Proved> {
            Proved proved;
            TRY_ASSIGN(proved.manifest, vault::openUpdate(path, target));
            TRY_ASSIGN(proved.installer, vault::unpackUpdate(path, target, folder));
            return proved;
        },
        [this](const Result<Proved>& update) { offer(update); });
}

void UpdatePage::offer(const Result<Proved>& update)
{
    if (!update)
        return m_message->say(Tone::Danger, errorText(update.error()));
    m_installer = update->installer;
    const vault::UpdateManifest& manifest = update->manifest;
    m_message->say(Tone::Good,
                   tr("Seraph %1 of %2, %3. The signature is genuine.")
                       .arg(manifest.version.toString(),
                            m_format.date(manifest.releasedOn),
                            m_format.fileSize(manifest.size)),
                   tr("Back up and install"));
}

void UpdatePage::backUpFirst()
{
    if (m_installer.isEmpty())
        return;
    m_waiting = true;
    m_desk.backups.backUp(session::BackupTrigger::Asked);
}

void UpdatePage::onBackedUp(const std::optional<Error>& failure)
{
    if (!std::exchange(m_waiting, false))
        return;
    if (failure)
        return m_message->say(Tone::Danger,
                              tr("Not updated, because there is no backup: %1").arg(errorText(*failure)),
                              tr("Back up and install"));
    install();
}

void UpdatePage::install()
{
    const QString installer = std::exchange(m_installer, {});
    if (!m_means.start(installer))
        return m_message->say(
            Tone::Warning, tr("The installer could not be started. It is here: %1").arg(installer));
    m_message->say(Tone::Good, tr("The installer has started. Close Seraph when it asks for that."));
}

} // namespace seraph::ui
