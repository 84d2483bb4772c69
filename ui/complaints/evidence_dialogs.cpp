// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/evidence_dialogs.h"

#include "core/complaints/evidence_commands.h"
#include "core/complaints/evidence_queries.h"
#include "core/journal/digest.h"
#include "core/journal/evidence/manifest.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/evidence_bundle.h"
#include "ui/documents/evidence_papers.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

struct EvidenceDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::EvidenceDialogs)
};

constexpr int kItemsHeight = 120;

struct CopyFields {
    explicit CopyFields(const Desk& desk)
        : form(new Form)
        , capacity(new QComboBox)
        , recipient(new QLineEdit)
        , paper(new QComboBox)
        , tail(new QLineEdit)
        , authority(new QLineEdit)
        , authorityDay(new DateEdit([&desk] { return desk.today(); }))
        , purpose(new QLineEdit)
    {
        offerCodes<Capacity>(*capacity);
        offerCodes<IdentityPaper>(*paper);
        form->addFields(
            {{u"recipient"_s, EvidenceDialogs::tr("&Who gets it"), recipient, {}, Form::Need::Required},
             {u"capacity"_s, EvidenceDialogs::tr("&As"), capacity}});
        form->addFields(
            {{u"identity_paper"_s, EvidenceDialogs::tr("&Identified by"), paper},
             {u"identity_tail"_s, EvidenceDialogs::tr("&Last four characters"), tail, {}, Form::Need::Required}});
        form->addFields({{u"authority"_s,
                          EvidenceDialogs::tr("Power of attorney or &letter"),
                          authority,
                          EvidenceDialogs::tr("From whom, its number. The client needs none.")},
                         {u"authority_day"_s, EvidenceDialogs::tr("&Dated"), authorityDay}});
        form->addField(
            {u"purpose"_s, EvidenceDialogs::tr("&For what"), purpose, {}, Form::Need::Required});
    }

    CopyDetails details(CopyKind kind) const
    {
        CopyDetails details{.capacity = chosenCode<Capacity>(*capacity),
                            .recipient = recipient->text(),
                            .identityPaper = chosenCode<IdentityPaper>(*paper),
                            .identityTail = tail->text(),
                            .authority = authority->text(),
                            .purpose = purpose->text(),
                            .kind = kind};
        if (const auto day = authorityDay->phrase())
            details.authorityDay = day->date;
        return details;
    }

    Form* form;
    QComboBox* capacity;
    QLineEdit* recipient;
    QComboBox* paper;
    QLineEdit* tail;
    QLineEdit* authority;
    DateEdit* authorityDay;
    QLineEdit* purpose;
};

void tell(const Desk& desk, QWidget* parent, const Error& error)
{
    desk.prompts.inform(parent, EvidenceDialogs::tr("Evidence"), errorText(error), [] {});
}

/// Signs the journal first: its last entries are to be provable, too.
Result<documents::WrittenEvidence> writeTo(const Desk& desk,
                                           documents::EvidenceOrder order,
                                           EvidenceForm form,
                                           const QString& chosen)
{
    TRY_ASSIGN([[maybe_unused]] const QString slip, desk.workspace.checkpoint());
    order.path = QDir(chosen).filePath(
        u"evidence-"_s + desk.today().toString(u"yyyyMMdd"_s) + u'-' +
        QString::number(toMilliseconds(desk.session().clock().now()) / 1000 % 100'000) +
        (form == EvidenceForm::Zip ? u".zip"_s : QString()));
    return documents::writeEvidence(desk.session(), order, desk.imprint());
}

void chooseAndWrite(const Desk& desk,
                    const documents::EvidenceOrder& order,
                    EvidenceForm form,
                    QWidget* parent,
                    std::function<void(const documents::WrittenEvidence&)> then)
{
    desk.prompts.chooseFolder(
        parent,
        {EvidenceDialogs::tr("Where to?"), {}, {}},
        [&desk, order, form, parent, then = std::move(then)](std::optional<QString> folder) {
            if (!folder)
                return;
            const auto written = writeTo(desk, order, form, *folder);
            if (!written)
                return tell(desk, parent, written.error());
            desk.toast.show(
                EvidenceDialogs::tr("Written to %1").arg(QDir::toNativeSeparators(written->path)));
            then(*written);
        });
}

void previewReceipt(const Desk& desk, const DisputedCase& about, EvidenceCopyId copy, QWidget* parent)
{
    const auto file = desk.session().query(OpenDisputeFile{about.complaint});
    if (!file)
        return tell(desk, parent, file.error());
    for (const EvidenceCopy& one : file->copies) {
        if (one.id == copy)
            desk.print.preview(documents::copyReceiptDocument(one, about.number, desk.imprint()),
                               parent);
    }
}

QString hashOf(const QJsonObject& records)
{
    const QByteArray text = QJsonDocument(records).toJson(QJsonDocument::Compact);
    const evidence::Sha256 hash = evidence::sha256Of(journal::viewOf(text));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())).toHex());
}

Status certify(const Desk& desk, const DisputedCase& about, CopyDetails details, QWidget* parent)
{
    TRY_ASSIGN(const auto content, desk.session().query(CollectEvidence{about.complaint}));
    details.hash = hashOf(content.caseRecords);
    auto document = documents::certifiedCopyDocument(
        about.number, details.recipient, details.hash, content.caseRecords, desk.imprint());
    details.pages = documents::LaidOutDocument(document, documents::Paper::A4).pageCount();
    TRY_ASSIGN([[maybe_unused]] const auto copy,
               desk.session().run(RecordCopy{about.complaint, details}));
    desk.print.preview(std::move(document), parent);
    return {};
}

/// "病历 12 页" is a line; the number at its end is the pages.
std::vector<SealedItem> itemsIn(const QString& text)
{
    std::vector<SealedItem> items;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.trimmed().lastIndexOf(u' ');
        bool isNumber = false;
        const int pages = space > 0 ? line.trimmed().mid(space + 1).toInt(&isNumber) : 0;
        if (isNumber)
            items.push_back({line.trimmed().left(space), pages});
        else
            items.push_back({line.trimmed(), 1});
    }
    return items;
}

} // namespace

void saveEvidence(const Desk& desk, ComplaintId complaint, EvidenceForm form, QWidget* parent)
{
    chooseAndWrite(desk, {.complaint = complaint}, form, parent, [](const auto&) {});
}

void openHandOutDialog(const Desk& desk, const DisputedCase& about, QWidget* parent)
{
    const CopyFields fields(desk);
    auto* shape = new QComboBox;
    shape->addItem(EvidenceDialogs::tr("One ZIP file, easily sent"), int(EvidenceForm::Zip));
    shape->addItem(EvidenceDialogs::tr("A folder, read at once"), int(EvidenceForm::Folder));
    fields.form->addField({u"form"_s, EvidenceDialogs::tr("Handed out a&s"), shape});
    openFormDialog(
        desk,
        {EvidenceDialogs::tr("Hand out a copy of the evidence"),
         EvidenceDialogs::tr("Checked, write it"),
         {}},
        fields.form,
        [&desk, about, fields, shape, parent]() -> Status {
            const CopyDetails details = fields.details(CopyKind::Bundle);
            TRY_ASSIGN(const auto copy, desk.session().run(RecordCopy{about.complaint, details}));
            chooseAndWrite(desk,
                           {.complaint = about.complaint, .copy = copy, .recipient = details.recipient},
                           EvidenceForm(shape->currentData().toInt()),
                           parent,
                           [&desk, about, copy, parent](const auto&) {
                               previewReceipt(desk, about, copy, parent);
                           });
            return {};
        },
        parent);
}

void openCertifiedCopyDialog(const Desk& desk, const DisputedCase& about, QWidget* parent)
{
    const CopyFields fields(desk);
    openFormDialog(
        desk,
        {EvidenceDialogs::tr("Certified copy"), EvidenceDialogs::tr("Checked, show it"), {}},
        fields.form,
        [&desk, about, fields, parent]() -> Status {
            return certify(desk, about, tidied(fields.details(CopyKind::CertifiedCopy)), parent);
        },
        parent);
}

void openSealDialog(const Desk& desk, const DisputedCase& about, QWidget* parent)
{
    auto* form = new Form;
    auto* items = new QPlainTextEdit;
    items->setTabChangesFocus(true);
    items->setFixedHeight(scaled(kItemsHeight));
    auto* house = new QComboBox;
    offerColleagues(*house, desk);
    house->setCurrentIndex(std::max(0, house->findData(desk.session().actor().person.value())));
    auto* other = new QLineEdit;
    auto* witness = new QLineEdit;
    auto* place = new QLineEdit;
    form->addField({u"items"_s,
                    EvidenceDialogs::tr("&What is sealed"),
                    items,
                    EvidenceDialogs::tr("One line each, the number of its pages at the end."),
                    Form::Need::Required});
    form->addFields(
        {{u"house_signer"_s, EvidenceDialogs::tr("Signs for the &house"), house, {}, Form::Need::Required},
         {u"other_signer"_s, EvidenceDialogs::tr("Signs for the &other side"), other}});
    form->addFields(
        {{u"witness"_s,
          EvidenceDialogs::tr("W&itness"),
          witness,
          EvidenceDialogs::tr("Needed where the other side does not sign.")},
         {u"place"_s, EvidenceDialogs::tr("Where the envelope &lies"), place, {}, Form::Need::Required}});
    openFormDialog(
        desk,
        {EvidenceDialogs::tr("Seal records"), EvidenceDialogs::tr("Sealed"), {}},
        form,
        [&desk, about, items, house, other, witness, place] {
            SealingDetails details{.items = itemsIn(items->toPlainText()),
                                   .otherSigner = other->text(),
                                   .witness = witness->text(),
                                   .place = place->text()};
            if (const qint64 id = house->currentData().toLongLong(); id > 0)
                details.houseSigner = PersonId(id);
            return statusOf(desk.session().run(SealRecords{about.complaint, details}));
        },
        parent);
}

void openUnsealDialog(const Desk& desk, const SealedSet& set, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = new QComboBox;
    offerCodes<Unsealing>(*reason);
    auto* note = new QLineEdit;
    form->addField({u"unsealing"_s, EvidenceDialogs::tr("&Why"), reason});
    form->addField(
        {u"unseal_note"_s, EvidenceDialogs::tr("Who was &present"), note, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {EvidenceDialogs::tr("Break the seal"), EvidenceDialogs::tr("Broken"), {}},
        form,
        [&desk, set, reason, note]() -> Status {
            return desk.session().run(
                UnsealRecords{set.id, set.revision, chosenCode<Unsealing>(*reason), note->text()});
        },
        parent);
}

void previewSealingList(const Desk& desk,
                        const SealedSet& set,
                        const QString& number,
                        const QString& houseSigner,
                        QWidget* parent)
{
    desk.print.preview(documents::sealingListDocument(set, number, houseSigner, desk.imprint()), parent);
}

} // namespace seraph::ui
