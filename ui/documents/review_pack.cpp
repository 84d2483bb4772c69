// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/review_pack.h"

#include "ui/documents/review_chapters.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;
using ui::ReviewText;

namespace {

constexpr int kHashShown = 16; ///< digits of the snapshot's hash: enough to compare two prints

class ReviewPackPaper {
    Q_DECLARE_TR_FUNCTIONS(seraph::documents::ReviewPackPaper)

public:
    static Document pack(const ReviewMaterial& material, const ReviewText& text, const Imprint& imprint);
    static Document notice(const ReviewMaterial& material, const ReviewText& text, const Imprint& imprint);

private:
    static QString stateText(const ReviewMaterial& material, const Imprint& imprint);
    static Facts seal(const ReviewMaterial& material, const Imprint& imprint);
    static void addSignatures(Facts& facts,
                              const review::MonthlyReview& review,
                              const review::ReviewPage& page,
                              const Imprint& imprint);
    static Signatures lines(const ReviewMaterial& material);
    static Contents contentsOf(const std::vector<Block>& blocks);
    static QString who(const ReviewMaterial& material);
};

QString ReviewPackPaper::who(const ReviewMaterial& material)
{
    return material.branch.isEmpty() ? material.organisation
                                     : material.organisation + u" · "_s + material.branch;
}

QString ReviewPackPaper::stateText(const ReviewMaterial& material, const Imprint& imprint)
{
    const auto& review = material.page.review;
    if (!review || !review->frozenAt)
        return tr("Not frozen yet: these figures still move.");
    return tr("Figures frozen on %1.").arg(momentText(*review->frozenAt, imprint));
}

void ReviewPackPaper::addSignatures(Facts& facts,
                                    const review::MonthlyReview& review,
                                    const review::ReviewPage& page,
                                    const Imprint& imprint)
{
    const auto signature = [&](const QString& name, const Instant& at) {
        return name + u" · "_s + momentText(at, imprint);
    };
    facts.rows.push_back({tr("Signed by"),
                          review.signedBy && review.signedAt
                              ? signature(page.nameOf(*review.signedBy), *review.signedAt)
                              : tr("not signed yet")});
    if (!review.aloneReason.isEmpty())
        facts.rows.push_back({tr("Second signature"), tr("Signed by one: %1").arg(review.aloneReason)});
    else if (!review.secondName.isEmpty())
        facts.rows.push_back(
            {tr("Second signature"), tr("%1, from outside the house").arg(review.secondName)});
    else if (review.secondBy && review.secondAt)
        facts.rows.push_back(
            {tr("Second signature"), signature(page.nameOf(*review.secondBy), *review.secondAt)});
}

Facts ReviewPackPaper::seal(const ReviewMaterial& material, const Imprint& imprint)
{
    Facts facts;
    const review::ReviewPage& page = material.page;
    QStringList there;
    for (const review::Attendance& attendance : page.attendance)
        there.append(attendance.person ? page.nameOf(*attendance.person) : attendance.name);
    if (!there.isEmpty())
        facts.rows.push_back({tr("Present"), there.join(u", "_s)});
    if (!page.review)
        return facts;
    addSignatures(facts, *page.review, page, imprint);
    if (page.review->frozenAt) {
        facts.rows.push_back({tr("Journal head"), page.review->journalHead});
        facts.rows.push_back(
            {tr("Seal of the figures"),
             QString::fromLatin1(page.review->snapshotHash.toHex().left(kHashShown)).toUpper()});
        facts.rows.push_back({tr("Checked today"),
                              page.snapshotIntact
                                  ? tr("The figures are the ones that were frozen.")
                                  : tr("The figures are not the ones that were frozen.")});
    }
    return facts;
}

Signatures ReviewPackPaper::lines(const ReviewMaterial& material)
{
    const auto& review = material.page.review;
    const bool alone = review && !review->aloneReason.isEmpty();
    if (alone)
        return {{{tr("Responsible for the month"), tr("Date")}}};
    return {{{tr("Responsible for the month"), tr("Date")}, {tr("Second signature"), tr("Date")}}};
}

Contents ReviewPackPaper::contentsOf(const std::vector<Block>& blocks)
{
    Contents contents{tr("Contents"), {}};
    for (const Block& block : blocks) {
        if (const auto* chapter = std::get_if<Chapter>(&block))
            contents.chapters.push_back(chapter->title);
    }
    return contents;
}

Document ReviewPackPaper::pack(const ReviewMaterial& material, const ReviewText& text, const Imprint& imprint)
{
    const QString month = text.month(material.page.period.first());
    Document document;
    document.kind = DocumentKind::ReviewPack;
    document.title = tr("Monthly quality review");
    document.subtitle = month;
    document.identifier = material.page.period.first().toString(u"yyyy-MM"_s);
    document.imprint = imprint;
    std::vector<Block> chapters;
    const ReviewChapters writer(material, text, imprint);
    writer.addFirstPage(chapters);
    writer.addEarlierDecisions(chapters);
    writer.addDecisions(chapters);
    writer.addLosses(chapters);
    writer.addScorecard(chapters);
    for (const auto& [dimension, code] : Codes<review::Dimension>::kAll)
        writer.addDimension(dimension, chapters);
    writer.addVoices(chapters);
    writer.addCorrections(chapters);
    writer.addDefinitions(chapters);
    chapters.push_back(lines(material));
    document.blocks = {Cover{who(material), document.title, month, stateText(material, imprint)},
                       seal(material, imprint),
                       contentsOf(chapters)};
    std::move(chapters.begin(), chapters.end(), std::back_inserter(document.blocks));
    return document;
}

Document ReviewPackPaper::notice(const ReviewMaterial& material,
                                 const ReviewText& text,
                                 const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::ReviewNotice;
    document.title = tr("Our month: %1").arg(text.month(material.page.period.first()));
    document.subtitle = who(material);
    document.identifier = material.page.period.first().toString(u"yyyy-MM"_s);
    document.imprint = imprint;
    const ReviewChapters writer(material, text, imprint);
    document.blocks = {writer.tiles(), Heading{tr("What we are working on")}};
    std::vector<QString> items;
    for (const review::Contradiction& one : material.page.contradictions)
        items.push_back(one.text);
    if (items.empty())
        document.blocks.push_back(
            Paragraph{tr("The three points of this month are not confirmed yet.")});
    else
        document.blocks.push_back(Points{items});
    std::vector<QString> decided;
    for (const review::DecisionRow& row : material.page.decisions)
        decided.push_back(tr("%1, until %2").arg(row.decision.text, text.format.date(row.decision.due)));
    if (!decided.empty()) {
        document.blocks.push_back(Heading{tr("What we do about it")});
        document.blocks.push_back(Points{decided, Points::Mark::Dot});
    }
    document.blocks.push_back(Paragraph{
        tr("n is the number of cases a figure rests on. With few cases nothing is judged."),
        Paragraph::Role::Note});
    return document;
}

} // namespace

Document reviewPackDocument(const ReviewMaterial& material, const ReviewText& text, const Imprint& imprint)
{
    return ReviewPackPaper::pack(material, text, imprint);
}

Document reviewNoticeDocument(const ReviewMaterial& material, const ReviewText& text, const Imprint& imprint)
{
    return ReviewPackPaper::notice(material, text, imprint);
}

} // namespace seraph::documents
