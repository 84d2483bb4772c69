// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/person_file.h"

#include "core/qualifications/development_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/file_list.h"
#include "ui/desk/trade_text.h"
#include "ui/documents/training_file.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/qualifications/qualification_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

/// A table as high as its rows: the page scrolls, not each table.
void fitRows(ShortTable& table)
{
    constexpr int kFileRowHeight = 34;
    constexpr int kFileHeaderHeight = 36;
    constexpr int kRowsOfSentence = 4; // what stands there instead of rows needs the room of so many
    const int rows = table.rowCount() == 0 ? kRowsOfSentence : std::max(table.rowCount(), 2);
    table.setFixedHeight(scaled(kFileHeaderHeight + kFileRowHeight * rows));
}

Card* tableCard(const QString& title, ShortTable* table, const std::vector<QPushButton*>& buttons = {})
{
    auto* card = new Card(Card::Padding::None);
    auto* header = new SectionHeader(title);
    for (QPushButton* button : buttons)
        header->addAtEnd(button);
    header->setContentsMargins(12, 8, 12, 0);
    card->body()->addWidget(header);
    card->body()->addWidget(table);
    return card;
}

QString nameOf(const std::optional<TierId>& id, const LadderRow& row, Language language)
{
    for (const Tier& tier : row.tiers) {
        if (tier.id == id)
            return tier.name().in(language);
    }
    return u"–"_s;
}

} // namespace

PersonFile::PersonFile(
    const Desk& desk, const Format& format, QualificationFile file, Whose whose, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_file(std::move(file))
    , m_message(new InlineMessage)
    , m_certificates(new ShortTable(tr("Certificates"),
                                    {{tr("Certificate"), 0},
                                     {tr("Number"), 130},
                                     {tr("Valid"), 200},
                                     {tr("State"), 130},
                                     {tr("Scans"), 60, Qt::AlignRight}}))
{
    auto* column = makeColumn(kCardGap);
    column->addWidget(buildHead(whose));
    column->addWidget(m_message);
    column->addWidget(buildAsked());
    column->addWidget(buildCertificates(whose));
    column->addWidget(buildCompetences());
    column->addWidget(buildTiers(whose));
    if (!m_file.overrides.empty() || !m_file.sightings.empty())
        column->addWidget(buildPassages());
    column->addStretch();
    setLayout(column);
}

QWidget* PersonFile::buildHead(Whose whose)
{
    auto* head = new QWidget;
    QStringList roles;
    for (const QString& role : m_file.person.roles)
        roles << roleText(m_desk, role);
    if (!m_file.person.jobTitle.isEmpty() && !roles.contains(m_file.person.jobTitle))
        roles.prepend(m_file.person.jobTitle);
    auto* title = makeRow();
    title->addWidget(makeLine(m_file.person.name, LabelRole::Title));
    title->addWidget(makeLabel(roles.join(u" · "_s), LabelRole::Note), 1);
    const auto add = [&](const QString& text, bool may, ButtonRole role, auto act) {
        if (!may)
            return;
        auto* button = makeButton(text, role);
        connect(button, &QPushButton::clicked, this, act);
        title->addWidget(button);
    };
    session::Session& session = m_desk.session();
    const PersonId person = m_file.person.person;
    add(tr("&Print the file"), true, ButtonRole::Normal, [this] { print(); });
    add(tr("Let &through"),
        whose == Whose::Others && session.can(kOverrideGates),
        ButtonRole::Normal,
        [this, person] { openOverrideDialog(m_desk, person, this); });
    add(tr("Observed &level"),
        whose == Whose::Others && session.can(kObserve),
        ButtonRole::Normal,
        [this] { openObservationDialog(m_desk, m_file, this); });
    add(tr("New &certificate"),
        whose == Whose::Others && session.can(kEditFiles),
        ButtonRole::Primary,
        [this, person] { openCertificateDialog(m_desk, person, this); });
    head->setLayout(title);
    return head;
}

Card* PersonFile::buildAsked()
{
    auto* table =
        new ShortTable(tr("Asked of this person"),
                       {{tr("What"), 0}, {tr("For"), 200}, {tr("Basis"), 110}, {tr("State"), 190}});
    table->setEmptyState({Icon::Check, tr("Nothing is asked of this role."), {}});
    for (const AskedRow& row : m_file.asked) {
        QStringList gates;
        for (const Gate gate : row.gates)
            gates << codeWord(toCode(gate));
        table->addRow(row.kind.id.value(),
                      {row.kind.name().in(m_desk.language),
                       gates.join(tr(", ")),
                       row.basis ? codeWord(toCode(*row.basis)) : QString(),
                       cellText(row.cell, m_format, m_file.day)});
    }
    fitRows(*table);
    return tableCard(tr("Asked of this person"), table);
}

Card* PersonFile::buildCertificates(Whose whose)
{
    m_certificates->setEmptyState({Icon::Card, tr("No certificate is on file yet."), {}});
    for (const CertificateRow& row : m_file.certificates) {
        const bool corrected = row.certificate.archivedAt.has_value();
        m_certificates->addRow(row.certificate.id.value(),
                               {row.kind.name().in(m_desk.language),
                                row.certificate.number,
                                termText(row.certificate, m_format),
                                corrected ? tr("corrected") : QString(),
                                row.scans > 0 ? QString::number(row.scans) : QString()});
        if (!corrected)
            showPill(*m_certificates,
                     3,
                     standingPill(row.hold, row.stage, row.certificate.validUntil, m_format, m_file.day));
    }
    fitRows(*m_certificates);
    if (whose == Whose::Own || !m_desk.session().can(kEditFiles))
        return tableCard(tr("Certificates"), m_certificates);
    auto* scans = makeButton(tr("&Scans"));
    auto* correct = makeButton(tr("C&orrect"));
    auto* revoke = makeButton(tr("&Revoke"));
    connect(scans, &QPushButton::clicked, this, &PersonFile::showScans);
    connect(correct, &QPushButton::clicked, this, [this] {
        if (const CertificateRow* row = chosen(); row && !row->certificate.archivedAt)
            openCorrectionDialog(m_desk, *row, this);
    });
    connect(revoke, &QPushButton::clicked, this, [this] {
        if (const CertificateRow* row = chosen(); row && !row->certificate.archivedAt)
            openRevokeDialog(m_desk, *row, this);
    });
    return tableCard(tr("Certificates"), m_certificates, {scans, correct, revoke});
}

Card* PersonFile::buildCompetences()
{
    auto* table = new ShortTable(tr("Competences"),
                                 {{tr("Competence"), 200},
                                  {tr("Level"), 90},
                                  {tr("Seen on"), 100},
                                  {tr("Observer"), 90},
                                  {tr("What was seen"), 0}});
    for (const ObservedRow& row : m_file.competences)
        table->addRow(row.competence.id.value(),
                      {row.competence.name().in(m_desk.language),
                       levelText(row.latest ? std::optional(row.latest->level) : std::nullopt),
                       row.latest ? m_format.date(row.latest->observedOn) : QString(),
                       row.observerName,
                       row.latest ? row.latest->evidence : QString()});
    fitRows(*table);
    return tableCard(tr("Competences, as seen at work"), table);
}

Card* PersonFile::buildTiers(Whose whose)
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Tiers")));
    for (const LadderRow& row : m_file.ladders) {
        auto* line = makeRow();
        QString text = tr("%1: %2").arg(row.name.in(m_desk.language),
                                        nameOf(row.standing.effective, row, m_desk.language));
        if (!row.standing.lost.empty())
            text += tr(" (was %1)").arg(nameOf(row.standing.granted, row, m_desk.language));
        line->addWidget(makeLine(text, LabelRole::Strong));
        QStringList open;
        for (const TierRule& rule : row.standing.open)
            open << ruleText(rule, m_file, m_desk.language);
        const QString next = nameOf(row.standing.next, row, m_desk.language);
        if (row.standing.next)
            line->addWidget(makeLabel(open.isEmpty()
                                          ? tr("✓ everything for %1 is there").arg(next)
                                          : tr("missing for %1: %2").arg(next, open.join(tr("; "))),
                                      LabelRole::Note),
                            1);
        const bool grantable = row.standing.next && open.isEmpty() && whose == Whose::Others &&
                               m_desk.session().can(kEditFiles);
        if (grantable) {
            const auto tier = std::find_if(row.tiers.begin(), row.tiers.end(), [&](const Tier& each) {
                return each.id == row.standing.next;
            });
            auto* give = makeButton(tr("Grant %1").arg(next));
            connect(give, &QPushButton::clicked, this, [this, granted = *tier] { grant(granted); });
            line->addWidget(give);
        }
        card->body()->addLayout(line);
    }
    return card;
}

Card* PersonFile::buildPassages()
{
    auto* table =
        new ShortTable(tr("Passages without a certificate"),
                       {{tr("Day"), 100}, {tr("What"), 200}, {tr("For"), 0}, {tr("How"), 200}});
    for (const OverrideRow& row : m_file.overrides)
        table->addRow(row.granted.id.value(),
                      {m_format.date(m_format.localDate(row.granted.grantedAt)),
                       tr("Let through by %1").arg(row.grantedByName),
                       row.granted.reason,
                       row.current ? tr("until %1").arg(m_format.date(row.granted.until)) : tr("over")});
    for (const SightingRow& row : m_file.sightings)
        table->addRow(row.sighting.id.value(),
                      {m_format.date(row.sighting.day),
                       row.kindName.in(m_desk.language),
                       row.service.in(m_desk.language),
                       codeWord(toCode(row.sighting.passage))});
    fitRows(*table);
    return tableCard(tr("Passages without a certificate"), table);
}

const CertificateRow* PersonFile::chosen() const
{
    const auto found =
        std::find_if(m_file.certificates.begin(), m_file.certificates.end(), [this](const auto& row) {
            return row.certificate.id.value() == m_certificates->currentId();
        });
    return found == m_file.certificates.end() ? nullptr : &*found;
}

void PersonFile::grant(const Tier& tier)
{
    const auto done = m_desk.session().run(GrantTier{m_file.person.person, tier.id});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("%1 granted").arg(tier.name().in(m_desk.language)));
}

void PersonFile::showScans()
{
    const CertificateRow* row = chosen();
    if (!row)
        return;
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(row->kind.name().in(m_desk.language));
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    auto* files = new FileList(
        m_desk, m_format, {u"certificate"_s, row->certificate.id.value()}, u"certificate_scan"_s);
    files->acceptDropsOn(*dialog);
    column->addWidget(files);
    dialog->setLayout(column);
    dialog->resize(scaled(560), scaled(360));
    dialog->open();
}

void PersonFile::print()
{
    documents::TrainingFile paper{
        .name = m_file.person.name, .jobTitle = m_file.person.jobTitle, .day = m_file.day};
    for (const AskedRow& row : m_file.asked)
        paper.asked.push_back(
            {row.kind.name().in(m_desk.language), cellText(row.cell, m_format, m_file.day)});
    for (const CertificateRow& row : m_file.certificates)
        paper.certificates.push_back(
            {row.kind.name().in(m_desk.language),
             row.certificate.number,
             row.certificate.issuer,
             termText(row.certificate, m_format),
             row.certificate.archivedAt ? tr("corrected") : codeWord(toCode(row.hold)),
             row.certificate.score ? m_format.decimal(*row.certificate.score / 10.0, 1) : QString()});
    for (const ObservedRow& row : m_file.competences) {
        if (row.latest)
            paper.competences.push_back({row.competence.name().in(m_desk.language),
                                         levelText(row.latest->level),
                                         m_format.date(row.latest->observedOn),
                                         row.observerName,
                                         row.latest->evidence});
    }
    for (const LadderRow& row : m_file.ladders) {
        if (row.standing.effective)
            paper.tiers.push_back({row.name.in(m_desk.language),
                                   nameOf(row.standing.effective, row, m_desk.language)});
    }
    for (const OverrideRow& row : m_file.overrides)
        paper.overrides.push_back({m_format.date(m_format.localDate(row.granted.grantedAt)),
                                   codeWord(toCode(row.granted.gate)),
                                   row.granted.reason,
                                   row.grantedByName,
                                   m_format.date(row.granted.until)});
    m_desk.print.preview(documents::trainingFileDocument(paper, m_desk.imprint()), this);
}

} // namespace seraph::ui
