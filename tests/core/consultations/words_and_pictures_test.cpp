// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_commands.h"
#include "core/consultations/picture_commands.h"
#include "tests/core/consultations/desk.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using namespace seraph::tests;

namespace {

attachments::PreparedFile picture()
{
    QImage image({64, 64}, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return orFail(attachments::PreparedFile::prepare(bytes));
}

attachments::AttachmentId photoOf(session::Session& who, clients::ClientId client)
{
    return orFail(who.run(attachments::AddAttachment{
        {u"client"_s, client.value()}, {.purpose = u"photo_before"_s, .name = u"before"_s}, picture()}));
}

/// A draft with one option, for a client beside whom there is another one with a picture.
struct Draft {
    TestOffice office{Profile::Aesthetic};
    session::Session& owner = office.owner();
    clients::ClientId client = orFail(owner.run(newcomer()));
    clients::ClientId other = orFail(owner.run(
        clients::AddClient{.details = {.name = u"李明"_s},
                           .contacts = {{clients::ContactKind::Phone, u"100 7777 6666"_s, {}}}}));
    PlanId plan = orFail(owner.run(DraftPlan{client, office.branch(), {}, u"改善"_s}));
    OptionId option = orFail(owner.run(AddOption{plan, waiting()}));

    ConsentId agreeToPublication()
    {
        const ConsentId consent = orFail(owner.run(PrepareConsent{
            .client = other, .branch = office.branch(), .document = u"publication_consent"_s}));
        orFail(owner.run(SignOnScreen{consent,
                                      storage::kFirstRevision,
                                      {.signerName = u"李明"_s, .witnessName = u"李护士"_s},
                                      "[[1,2,3]]"}));
        return consent;
    }
};

} // namespace

TEST_CASE("A client's own picture goes with an option, another client's only with their consent to "
          "publication",
          "[consultations]")
{
    Draft draft;
    const auto own = photoOf(draft.owner, draft.client);
    const auto others = photoOf(draft.owner, draft.other);
    orFail(draft.owner.run(ShowPicture{draft.option, own}));
    CHECK(failing(draft.office, draft.owner, ShowPicture{draft.option, others}).reason ==
          u"plan.picture_consent"_s);
    CHECK(orFail(draft.owner.query(ShowablePictures{draft.plan})).size() == 1);
    draft.agreeToPublication();
    CHECK(orFail(draft.owner.query(ShowablePictures{draft.plan})).size() == 2);
    orFail(draft.owner.run(ShowPicture{draft.option, others}));
    CHECK(planPage(draft.office, draft.plan).pictures.size() == 2);
    checkDenied(draft.office, ShowPicture{draft.option, own});
}

TEST_CASE(
    "A picture disappears when its consent is taken back, and the plan cannot be shown with it",
    "[consultations]")
{
    Draft draft;
    const ConsentId consent = draft.agreeToPublication();
    const auto picture =
        orFail(draft.owner.run(ShowPicture{draft.option, photoOf(draft.owner, draft.other)}));
    orFail(draft.owner.run(AddOption{draft.plan, waiting()}));
    orFail(draft.owner.run(AddOption{draft.plan, waiting()}));
    orFail(draft.owner.run(WithdrawConsent{consent, consentOf(draft.office, consent).revision}));
    CHECK(planPage(draft.office, draft.plan).pictures.empty());
    CHECK(
        failing(draft.office, draft.owner, PresentPlan{draft.plan, seen(draft.office, draft.plan)}).reason ==
        u"plan.picture_consent"_s);
    orFail(draft.owner.run(HidePicture{picture, storage::kFirstRevision}));
    orFail(draft.owner.run(PresentPlan{draft.plan, seen(draft.office, draft.plan)}));
}

TEST_CASE("A file that is no picture is refused", "[consultations]")
{
    Draft draft;
    const auto letter = orFail(draft.owner.run(
        attachments::AddAttachment{{u"client"_s, draft.client.value()},
                                   {.purpose = u"letter"_s, .name = u"letter"_s},
                                   orFail(attachments::PreparedFile::prepare("%PDF-1.4 letter"))}));
    CHECK(refusedRules(draft.office, draft.owner, ShowPicture{draft.option, letter}) ==
          "attachment=not_image");
}

TEST_CASE(
    "What is written to a client against the phrase rules is kept and counts once for who wrote it",
    "[consultations]")
{
    Draft draft;
    OptionDetails bold = waiting();
    bold.description = u"我们家光子嫩肤销量第一"_s;
    const OptionId option = orFail(draft.owner.run(AddOption{draft.plan, bold}));
    const auto notes = [&] {
        return orFail(draft.owner.query(ListPhraseNotes{kToday.addDays(-1), kToday.addDays(1)}));
    };
    REQUIRE(notes().size() == 1);
    CHECK(notes().front().speaker == draft.office.ownerPerson());
    CHECK(notes().front().record == option.value());
    CHECK(notes().front().field == u"description"_s);
    CHECK(bold.description.contains(notes().front().text));
    orFail(draft.owner.run(EditOption{option, storage::kFirstRevision, bold}));
    CHECK(notes().size() == 1);
}

TEST_CASE("Words of an explanation count for the one who spoke", "[consultations]")
{
    Draft draft;
    const auto physician = draft.office.as(u"physician"_s);
    orFail(draft.owner.run(ExplainPlan{.plan = draft.plan,
                                       .topics = {u"topic.benefits"_s},
                                       .speaker = physician->actor().person,
                                       .words = u"我们家光子嫩肤销量第一"_s}));
    const auto notes =
        orFail(draft.owner.query(ListPhraseNotes{kToday.addDays(-1), kToday.addDays(1)}));
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().speaker == physician->actor().person);
    CHECK(planPage(draft.office, draft.plan).explanations.front().text == u"我们家光子嫩肤销量第一"_s);
}

TEST_CASE("What is written down of a talk counts for who wrote it, and is kept as it was written",
          "[consultations]")
{
    Draft draft;
    const ConsultationDetails said{.notes = u"我们家光子嫩肤销量第一"_s};
    orFail(draft.owner.run(
        OpenConsultation{.client = draft.client, .branch = draft.office.branch(), .details = said}));
    const auto notes =
        orFail(draft.owner.query(ListPhraseNotes{kToday.addDays(-1), kToday.addDays(1)}));
    REQUIRE_FALSE(notes.empty());
    const auto talks = orFail(draft.owner.query(ConsultationsOf{draft.client}));
    CHECK(talks.front().notes == said.notes);
}
