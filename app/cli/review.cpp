// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imprint.h"
#include "app/cli/verbs.h"
#include "core/organisation/organisation_queries.h"
#include "core/review/aggregate_commands.h"
#include "core/review/review_export_commands.h"
#include "ui/documents/pdf.h"
#include "ui/documents/review_pack.h"
#include "ui/text/review_text.h"
#include "ui/text/translation.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using documents::ReviewMaterial;
using review::Period;
using review::ReviewPage;

namespace {

/// What was asked: a month of a place, and where it is written to.
struct ReviewOrder {
    Period period{};
    std::optional<QString> branch{};
    std::optional<QString> pdf{};
    std::optional<QString> notice{};
    std::optional<QString> workbook{};
    std::optional<QString> pack{};
    std::optional<QString> hours{};
};

/// Found out before anything is noted: an export in the journal without its file would be a riddle.
Status requireFolder(const std::optional<QString>& file)
{
    if (!file)
        return {};
    const QFileInfo folder(QFileInfo(*file).absolutePath());
    const bool fits = folder.isDir() && folder.isWritable() && !QFileInfo(*file).isDir();
    return fits ? Status() : fail(ErrorCode::Io, u"file.not_writable"_s, *file);
}

Result<ReviewOrder> readOrder(Arguments& arguments)
{
    ReviewOrder order;
    TRY_ASSIGN(order.branch, arguments.option(u"--branch"_s));
    TRY_ASSIGN(order.pdf, arguments.option(u"--pdf"_s));
    TRY_ASSIGN(order.notice, arguments.option(u"--notice"_s));
    TRY_ASSIGN(order.workbook, arguments.option(u"--xlsx"_s));
    TRY_ASSIGN(order.pack, arguments.option(u"--pack"_s));
    TRY_ASSIGN(order.hours, arguments.option(u"--hours"_s));
    TRY_ASSIGN(const QString month, arguments.positional(u"YYYY-MM"_s));
    TRY_STATUS(arguments.finish());
    order.period.month = LocalDate::fromString(month, u"yyyy-MM"_s);
    if (!order.period.month.isValid())
        return usage(u"'%1' is no month: review needs one like 2026-10"_s.arg(month));
    for (const auto& file : {order.pdf, order.notice, order.workbook, order.pack, order.hours})
        TRY_STATUS(requireFolder(file));
    return order;
}

/// By number, code or name.
Status takeBranch(ReviewOrder& order, session::Session& session)
{
    if (!order.branch)
        return {};
    TRY_ASSIGN(const auto branches, session.query(organisation::ListBranches{}));
    const auto found = std::find_if(branches.begin(), branches.end(), [&](const auto& each) {
        return each.id.toString() == *order.branch || each.code == *order.branch ||
               each.name == *order.branch;
    });
    if (found == branches.end())
        return fail(ErrorCode::NotFound, u"branch.unknown"_s, *order.branch);
    order.period.branch = found->id;
    return {};
}

/// The month as it is written: on paper, into workbooks, as a pack.
class ReviewFiles {
public:
    ReviewFiles(const ReviewOrder& order, ReviewMaterial material, documents::Imprint imprint)
        : m_order(order)
        , m_material(std::move(material))
        , m_imprint(std::move(imprint))
        , m_text{ui::Format(ui::localeOf(m_imprint.language), m_imprint.zone),
                 m_imprint.language,
                 m_material.page.sheet.profile}
    {
    }
    const ReviewPage& page() const { return m_material.page; }
    const ui::ReviewText& text() const { return m_text; }

    /// Each is noted before it is there.
    Status write(session::Session& session) const
    {
        if (m_order.pdf) {
            TRY_STATUS(note(session, "pdf"));
            TRY_STATUS(print(documents::reviewPackDocument(m_material, m_text, m_imprint), *m_order.pdf));
        }
        if (m_order.notice) {
            TRY_STATUS(note(session, "notice"));
            TRY_STATUS(print(documents::reviewNoticeDocument(m_material, m_text, m_imprint),
                             *m_order.notice));
        }
        if (m_order.workbook) {
            TRY_STATUS(note(session, "workbook"));
            TRY_STATUS(review::writeReviewWorkbook(
                *m_order.workbook, page(), m_material.trends, m_imprint.language));
        }
        if (m_order.pack) {
            TRY_STATUS(note(session, "pack"));
            TRY_STATUS(review::writePack(*m_order.pack, page(), m_material.organisation));
        }
        return m_order.hours ? writeHours(session) : Status();
    }

private:
    Status note(session::Session& session, const char* what) const
    {
        return session.run(review::NoteReviewExport{m_order.period, QString::fromLatin1(what)});
    }
    static Status print(const documents::Document& document, const QString& file)
    {
        return documents::savePdf(documents::LaidOutDocument(document, documents::Paper::A4), file);
    }
    Status writeHours(session::Session& session) const
    {
        TRY_STATUS(note(session, "hours"));
        TRY_ASSIGN(const auto hours, session.query(review::HoursOfMonth{m_order.period}));
        return review::writeHoursWorkbook(*m_order.hours, m_order.period, hours, m_imprint.language);
    }

    ReviewOrder m_order;
    ReviewMaterial m_material;
    documents::Imprint m_imprint;
    ui::ReviewText m_text;
};

QString lineOf(const review::IndicatorFigures& figures, const ui::ReviewText& text)
{
    const review::Indicator& indicator = *review::findIndicator(figures.code);
    return u"  %1  %2  (%3)  %4"_s.arg(text.name(indicator),
                                       text.value(indicator, figures.month, figures.asEvents),
                                       text.basis(figures),
                                       text.status(figures.month.status));
}

Answer answerOf(const ReviewPage& page, const ui::ReviewText& text)
{
    Answer answer{.lines = {text.month(page.period.first())}, .json = review::reviewJson(page)};
    for (const auto& [dimension, code] : Codes<review::Dimension>::kAll) {
        answer.lines << u"\n"_s + text.dimension(dimension);
        for (const review::IndicatorFigures& each : page.sheet.figures) {
            if (review::findIndicator(each.code)->dimension == dimension)
                answer.lines << lineOf(each, text);
        }
    }
    if (!page.contradictions.empty())
        answer.lines << QString();
    for (const review::Contradiction& each : page.contradictions)
        answer.lines << u"%1. %2  (%3)"_s.arg(
            QString::number(each.position), each.text, text.name(each.indicator));
    return answer;
}

/// On stderr, where it is in nobody's way.
void showProgress(const session::Progress& progress)
{
    std::fprintf(stderr,
                 "%lld / %lld\n",
                 static_cast<long long>(progress.done),
                 static_cast<long long>(progress.total));
}

Result<Answer> rebuild(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    session::Work work;
    if (call.globals.format == Format::Words)
        work.report = &showProgress;
    TRY_STATUS(review::rebuildFigures(workspace->session(), work));
    TRY_STATUS(workspace->close());
    const auto count = qint64(review::indicators().size());
    return Answer{{u"%1 indicators rebuilt"_s.arg(count)}, {{u"rebuilt"_s, count}}};
}

} // namespace

Result<Answer> reviewMonth(Call& call)
{
    if (call.arguments.flag(u"--rebuild"_s))
        return rebuild(call);
    TRY_ASSIGN(ReviewOrder order, readOrder(call.arguments));
    TRY_ASSIGN(const auto workspace, call.open());
    session::Session& session = workspace->session();
    TRY_STATUS(takeBranch(order, session));
    TRY_STATUS(review::bringUpToDate(session));
    TRY_ASSIGN(auto material, documents::gatherReview(session, order.period));
    TRY_ASSIGN(auto imprint, imprintOf(call, session));
    const ReviewFiles files(order, std::move(material), std::move(imprint));
    TRY_STATUS(files.write(session));
    TRY_STATUS(workspace->close());
    return answerOf(files.page(), files.text());
}

} // namespace seraph::cli
