// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/day_print.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/merge_fields.h"
#include "core/consultations/order_queries.h"
#include "ui/consultations/consent_preparing.h"
#include "ui/desk/trade_text.h"
#include "ui/documents/document.h"
#include "ui/documents/signed_consent.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;
using documents::Document;
using documents::Table;

namespace {

struct DayText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::DayText)
};

class DayPrint {
public:
    DayPrint(const Desk& desk, const Format& format, const std::vector<VisitRow>& rows)
        : m_desk(desk)
        , m_format(format)
        , m_rows(rows)
        , m_templates(
              desk.session().query(catalogue::ListTemplates{}).value_or(std::vector<catalogue::TemplateRow>{}))
    {
    }

    Document document(LocalDate day) const
    {
        Document document;
        document.kind = documents::DocumentKind::List;
        document.care = documents::Care::Personal;
        document.title = DayText::tr("The day on paper");
        document.subtitle = m_format.longDate(day);
        document.imprint = m_desk.imprint();
        document.blocks = {table()};
        document.blocks.push_back(documents::Signatures{
            {{DayText::tr("Kept by"), DayText::tr("Keyed in by"), DayText::tr("Time")}}});
        for (const VisitRow& row : m_rows)
            addBlanks(row, document.blocks);
        return document;
    }

private:
    Table table() const
    {
        Table table;
        table.columns = {{DayText::tr("Time")},
                         {clientWord(m_desk)},
                         {DayText::tr("Kind")},
                         {DayText::tr("What for")},
                         {DayText::tr("Came")},
                         {DayText::tr("Left")}};
        table.emptyText = DayText::tr("Nobody is expected.");
        for (const VisitRow& row : m_rows) {
            if (row.visit.state == VisitState::Cancelled)
                continue;
            const QString time = row.visit.plannedAt ? m_format.time(*row.visit.plannedAt) : QString();
            table.rows.push_back({time,
                                  u"%1 %2"_s.arg(row.clientName, row.clientNumber),
                                  choiceText(m_desk, "visit_kind", row.visit.kind),
                                  row.serviceName.in(m_desk.language),
                                  QString(),
                                  QString()});
        }
        for (int i = 0; i < kEmptyLines; ++i) // for whoever walks in
            table.rows.push_back({QString(), u" "_s, QString(), QString(), QString(), QString()});
        return table;
    }

    void addBlanks(const VisitRow& row, std::vector<documents::Block>& blocks) const
    {
        if (!row.visit.service || !m_desk.session().can(kSeeConsents))
            return;
        const auto needs =
            m_desk.session().query(ConsentsNeeded{row.visit.client, *row.visit.service});
        if (!needs)
            return;
        for (const ConsentNeed& need : *needs) {
            if (need.standing != ConsentStanding::Valid &&
                need.document != QLatin1StringView(kSameDayDocument) && !addPrepared(row, need, blocks))
                addBlank(row, need, blocks);
        }
    }

    /// Numbered and with its code, so that the signed paper files itself. Not where a plan or a guardian is still missing.
    bool addPrepared(const VisitRow& row, const ConsentNeed& need, std::vector<documents::Block>& blocks) const
    {
        session::Session& session = m_desk.session();
        if (!session.can(kTakeConsents))
            return false;
        const auto consent =
            prepareConsent(m_desk, {row.visit.client, need.document, row.visit.service});
        if (!consent)
            return false;
        const auto page = session.query(OpenConsent{*consent});
        if (!page)
            return false;
        auto paper = documents::consentDocument(session, *page, m_desk.imprint());
        if (!paper)
            return false;
        blocks.push_back(documents::PageBreak{});
        blocks.push_back(documents::Heading{paper->title});
        blocks.push_back(documents::Paragraph{paper->subtitle, documents::Paragraph::Role::Note});
        std::move(paper->blocks.begin(), paper->blocks.end(), std::back_inserter(blocks));
        return true;
    }

    void addBlank(const VisitRow& row, const ConsentNeed& need, std::vector<documents::Block>& blocks) const
    {
        const auto found = std::find_if(m_templates.begin(), m_templates.end(), [&](const auto& each) {
            return each.document.code == need.document && each.inForce;
        });
        if (found == m_templates.end())
            return;
        blocks.push_back(documents::PageBreak{});
        blocks.push_back(documents::Heading{need.name.in(m_desk.language)});
        blocks.push_back(documents::Paragraph{
            DayText::tr("Version %1. For %2, %3.").arg(found->inForce->number).arg(row.clientName, row.clientNumber),
            documents::Paragraph::Role::Note});
        addText(filled(found->inForce->text.body.in(m_desk.language), row), blocks);
        blocks.push_back(documents::Signatures{{{DayText::tr("Signature"), DayText::tr("Date")},
                                                {DayText::tr("Explained by"), DayText::tr("Witness")}}});
    }

    /// The name and the service are known; the rest is written by hand.
    static QString filled(const QString& text, const VisitRow& row)
    {
        catalogue::MergeValues values;
        for (const QString& field : catalogue::fieldsOf(text))
            values.insert(field, {u"________"_s, catalogue::ValueForm::Markdown});
        values.insert(u"client.name"_s, {row.clientName, catalogue::ValueForm::Markdown});
        const auto done = catalogue::fill(text, values);
        return done ? done->markdown : text;
    }

    static void addText(const QString& markdown, std::vector<documents::Block>& blocks)
    {
        std::vector<QString> points;
        const auto flush = [&] {
            if (!points.empty())
                blocks.push_back(documents::Points{points, documents::Points::Mark::Dot});
            points.clear();
        };
        for (const QString& line : markdown.split(u'\n')) {
            const QString text = QString(line).remove(u"**"_s).trimmed();
            if (text.startsWith(u"- "_s)) {
                points.push_back(text.mid(2));
                continue;
            }
            flush();
            if (text.startsWith(u'#'))
                blocks.push_back(documents::Heading{QString(text).remove(u'#').trimmed()});
            else if (!text.isEmpty())
                blocks.push_back(documents::Paragraph{text});
        }
        flush();
    }

    static constexpr int kEmptyLines = 6;

    const Desk& m_desk;
    const Format& m_format;
    const std::vector<VisitRow>& m_rows;
    std::vector<catalogue::TemplateRow> m_templates;
};

} // namespace

void previewDay(const Desk& desk,
                const Format& format,
                LocalDate day,
                const std::vector<VisitRow>& rows,
                QWidget* parent)
{
    desk.print.preview(DayPrint(desk, format, rows).document(day), parent);
}

} // namespace seraph::ui
