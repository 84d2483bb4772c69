// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imprint.h"
#include "app/cli/verbs.h"
#include "core/attachments/attachment_queries.h"
#include "core/base/durable_file.h"
#include "core/clients/access_queries.h"
#include "core/clients/client_queries.h"
#include "core/clients/reveal_commands.h"
#include "core/exchange/export_commands.h"
#include "core/exchange/export_queries.h"
#include "ui/documents/client_papers.h"
#include "ui/documents/list_print.h"
#include "ui/documents/pdf.h"
#include "ui/documents/signed_consent.h"
#include "ui/text/record_text.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using clients::ClientId;

namespace {

constexpr int kMostTimeline = 100'000;

struct Outcome {
    QStringList files; ///< below the folder
};

Status write(const QDir& folder, const QString& name, const QByteArray& bytes, Outcome& outcome)
{
    TRY_STATUS(writeDurably(folder.filePath(name), bytes));
    outcome.files << name;
    return {};
}

QByteArray pdfOf(const documents::Document& document)
{
    return documents::toPdf(documents::LaidOutDocument(document, documents::Paper::A4));
}

QJsonArray described(const std::vector<session::TimelineEntry>& timeline)
{
    QJsonArray happened;
    for (const session::TimelineEntry& entry : timeline)
        happened.append(QJsonObject{{u"at"_s, toIsoUtc(entry.at)},
                                    {u"action"_s, entry.action},
                                    {u"text"_s, entry.text},
                                    {u"actor"_s, entry.actorName}});
    return happened;
}

/// What happened with the client, on paper.
QByteArray timelinePdf(const clients::ClientPage& page,
                       const std::vector<session::TimelineEntry>& timeline,
                       const documents::Imprint& imprint)
{
    const bool chinese = imprint.language == Language::Chinese;
    documents::Table table;
    table.columns = {{chinese ? u"时间"_s : u"When"_s},
                     {chinese ? u"经办人"_s : u"Who"_s},
                     {chinese ? u"内容"_s : u"What"_s}};
    for (const session::TimelineEntry& entry : timeline)
        table.rows.push_back({documents::momentText(entry.at, imprint),
                              entry.actorName,
                              entry.text.isEmpty() ? ui::actionText(entry.action) : entry.text});
    const documents::ListPrint list{
        page.client.number + u' ' + page.client.name, {}, std::move(table), documents::Care::Personal};
    return pdfOf(documents::listDocument(list, imprint));
}

/// The name on file could lead out of the folder: only its ending is taken, and from the type at that.
QString fileNameFor(const attachments::Attachment& file)
{
    const QString ending = QMimeDatabase().mimeTypeForName(file.mediaType).preferredSuffix();
    const QString plain = u"file-"_s + file.id.toString();
    return u"files/"_s + (ending.isEmpty() ? plain : plain + u'.' + ending);
}

Status writeFiles(session::Session& session, ClientId client, const QDir& folder, Outcome& outcome)
{
    TRY_ASSIGN(const auto files, session.query(exchange::FilesAbout{client}));
    if (files.empty())
        return {};
    TRY_STATUS(makeFolder(folder.filePath(u"files"_s)));
    for (const attachments::Attachment& file : files) {
        TRY_ASSIGN(const auto opened, session.query(attachments::OpenAttachment{file.id}));
        TRY_STATUS(write(folder, fileNameFor(file), opened.bytes, outcome));
    }
    return {};
}

/// What there is about a client on paper, as it would be printed today. Who may not see a kind of it gets the rest.
class Papers {
public:
    Papers(session::Session& session, const QDir& folder, const documents::Imprint& imprint, Outcome& outcome)
        : m_session(session)
        , m_folder(folder)
        , m_imprint(imprint)
        , m_format(ui::localeOf(imprint.language), imprint.zone)
        , m_outcome(outcome)
    {
    }

    Status write(ClientId client)
    {
        if (m_session.can(consultations::kSeeConsents))
            TRY_STATUS(writeConsents(client));
        if (m_session.can(consultations::kSeeConsultations))
            TRY_STATUS(writePlans(client));
        if (m_session.can(consultations::kSeeOrders))
            TRY_STATUS(writeOrders(client));
        return m_session.can(care::kSeeCare) ? writeReports(client) : Status();
    }

private:
    Status add(const QString& name, const documents::Document& document)
    {
        TRY_STATUS(makeFolder(m_folder.filePath(u"papers"_s)));
        return cli::write(m_folder, u"papers/%1.pdf"_s.arg(name), pdfOf(document), m_outcome);
    }

    Status writeConsents(ClientId client)
    {
        TRY_ASSIGN(const auto rows, m_session.query(consultations::ConsentsOf{client}));
        for (const consultations::ConsentRow& row : rows) {
            TRY_ASSIGN(const auto page, m_session.query(consultations::OpenConsent{row.id}));
            TRY_ASSIGN(const auto document, documents::consentDocument(m_session, page, m_imprint));
            TRY_STATUS(add((row.signedDay ? u"signed-"_s : u"unsigned-"_s) + page.number, document));
        }
        return {};
    }

    Status writePlans(ClientId client)
    {
        TRY_ASSIGN(const auto plans, m_session.query(consultations::PlansOf{client}));
        for (const consultations::Plan& plan : plans) {
            TRY_ASSIGN(const auto page, m_session.query(consultations::OpenPlan{plan.id}));
            const auto sheet = documents::planSheetOf(m_session, page, m_format, m_imprint.language);
            TRY_STATUS(add(u"plan-"_s + plan.id.toString(),
                           documents::planSheetDocument(sheet, m_imprint)));
        }
        return {};
    }

    Status writeOrders(ClientId client)
    {
        TRY_ASSIGN(const auto orders, m_session.query(consultations::OrdersOf{client}));
        for (const consultations::OrderRow& row : orders) {
            TRY_ASSIGN(const auto page, m_session.query(consultations::OpenOrder{row.order.id}));
            const auto paper = documents::orderPaperOf(page, m_format, m_imprint.language);
            TRY_STATUS(add(u"order-"_s + paper.number,
                           documents::orderConfirmationDocument(paper, m_imprint)));
        }
        return {};
    }

    Status writeReports(ClientId client)
    {
        TRY_ASSIGN(const auto records, m_session.query(care::CareOf{client}));
        for (const care::CareRow& row : records) {
            TRY_ASSIGN(const auto page, m_session.query(care::OpenCare{row.record.id}));
            const auto report = documents::careReportOf(page, m_imprint.language);
            TRY_STATUS(add(u"service-%1-%2"_s.arg(row.record.day.toString(Qt::ISODate),
                                                  row.record.id.toString()),
                           documents::careReportDocument(report, m_imprint)));
        }
        return {};
    }

    session::Session& m_session;
    const QDir& m_folder;
    const documents::Imprint& m_imprint;
    ui::Format m_format;
    Outcome& m_outcome;
};

/// In full, for whoever may see them: this is the client's own copy. Each is told in the journal before it is handed out.
Result<QJsonArray> contactsOf(session::Session& session,
                              const clients::ClientPage& page,
                              const documents::Imprint& imprint)
{
    const bool chinese = imprint.language == Language::Chinese;
    const QString reason = chinese ? u"导出客户本人的档案"_s : u"a copy of the client's own file"_s;
    QJsonArray contacts;
    for (const clients::ContactRow& row : page.contacts) {
        QString value = row.masked;
        if (session.can(clients::kReveal)) {
            TRY_ASSIGN(value, session.run(clients::RevealContact{row.id, {.text = reason}}));
        }
        contacts.append(
            QJsonObject{{u"kind"_s, toCode(row.kind)}, {u"value"_s, value}, {u"label"_s, row.label}});
    }
    return contacts;
}

Status writeClient(session::Session& session,
                   ClientId client,
                   const QDir& folder,
                   const documents::Imprint& imprint,
                   Outcome& outcome)
{
    TRY_STATUS(session.run(exchange::NoteClientExport{client}));
    TRY_ASSIGN(const auto page, session.query(clients::OpenClient{client}));
    TRY_ASSIGN(const QJsonArray contacts, contactsOf(session, page, imprint));
    TRY_ASSIGN(const QJsonObject records, session.query(clients::OpenDossier{client}));
    TRY_ASSIGN(const auto timeline, session.query(clients::ClientTimeline{client, {}, kMostTimeline}));
    const QJsonObject json{{u"id"_s, client.toString()},
                           {u"number"_s, page.client.number},
                           {u"name"_s, page.client.name},
                           {u"contacts"_s, contacts},
                           {u"records"_s, records},
                           {u"timeline"_s, described(timeline)}};
    TRY_STATUS(makeFolder(folder.path()));
    TRY_STATUS(write(folder, u"client.json"_s, QJsonDocument(json).toJson(), outcome));
    TRY_STATUS(write(folder, u"timeline.pdf"_s, timelinePdf(page, timeline, imprint), outcome));
    TRY_STATUS(Papers(session, folder, imprint, outcome).write(client));
    return writeFiles(session, client, folder, outcome);
}

} // namespace

/// Everything about one client as files: what the program knows as JSON; what happened, was offered, signed, ordered and
/// done as PDF; photos and scans as they are.
Result<Answer> exportClient(Call& call)
{
    TRY_ASSIGN(const QString out, call.arguments.require(u"--out"_s));
    TRY_ASSIGN(const QString what, call.arguments.positional(u"client"_s));
    TRY_ASSIGN(const QString text, call.arguments.positional(u"ID"_s));
    TRY_STATUS(call.arguments.finish());
    const auto id = parseId<clients::ClientTag>(text);
    if (what != u"client"_s || !id)
        return usage(u"export client needs the ID that search gives"_s);
    const QDir folder(QDir(out).absolutePath());
    if (folder.exists() && !folder.isEmpty())
        return fail(ErrorCode::Conflict, u"vault.not_empty"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    Outcome outcome;
    TRY_ASSIGN(const auto imprint, imprintOf(call, workspace->session()));
    TRY_STATUS(writeClient(workspace->session(), *id, folder, imprint, outcome));
    TRY_STATUS(workspace->close());
    Answer answer;
    answer.lines << outcome.files;
    answer.json = {{u"folder"_s, folder.path()},
                   {u"files"_s, QJsonArray::fromStringList(outcome.files)}};
    return answer;
}

} // namespace seraph::cli
