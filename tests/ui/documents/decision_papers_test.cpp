// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "ui/documents/consent_form.h"
#include "ui/documents/sample_decisions.h"

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;

namespace {

template <class T> std::vector<const T*> partsOf(const Document& document)
{
    std::vector<const T*> found;
    for (const Block& block : document.blocks) {
        if (const T* one = std::get_if<T>(&block))
            found.push_back(one);
    }
    return found;
}

Imprint theImprint()
{
    return {.organisation = u"Clinic"_s,
            .branch = {},
            .printedBy = u"Wang"_s,
            .printedAt = fromMilliseconds(1791248400000),
            .zone = QTimeZone("Asia/Shanghai"),
            .language = Language::English};
}

ConsentForm form()
{
    return {.title = u"Consent"_s,
            .number = u"2R8K41"_s,
            .version = 3,
            .hash = u"9c1e"_s,
            .code = u"SERAPH/C/2R8K41/3/9c1e44b7d2f05a6e"_s,
            .markdown = u"## Risks\n\n- Redness\n"_s,
            .client = u"Li"_s,
            .guardian = {},
            .witness = true,
            .signedBy = std::nullopt};
}

} // namespace

TEST_CASE(
    "A blank document has lines for everybody who signs and the code by which it files itself",
    "[documents]")
{
    const Document document = consentFormDocument(form(), theImprint());
    REQUIRE(partsOf<Signatures>(document).size() == 1);
    CHECK(partsOf<Signatures>(document).front()->rows.size() == 2);
    CHECK(partsOf<QrBlock>(document).front()->payload == form().code);
    CHECK(partsOf<Points>(document).front()->items == std::vector<QString>{u"Redness"_s});
    CHECK(document.identifier == u"2R8K41"_s);
}

TEST_CASE("A signed document shows the strokes as they were drawn and no line to sign on", "[documents]")
{
    ConsentForm signedForm = form();
    const Ink ink{.strokes = {{{0.1, 0.1, 0, 1}, {0.4, 0.2, 30, 0.5}}}, .height = 0.3};
    signedForm.signedBy = ConsentForm::Signed{
        .signer = u"Li"_s, .witness = u"Chen"_s, .at = theImprint().printedAt, .ink = ink, .seal = u"ab"_s};
    const Document document = consentFormDocument(signedForm, theImprint());
    CHECK(partsOf<Signatures>(document).empty());
    REQUIRE(partsOf<InkField>(document).size() == 1);
    CHECK(partsOf<InkField>(document).front()->ink == ink);
}

TEST_CASE("Strokes are read back as they were written, and nothing else is taken for strokes",
          "[documents]")
{
    const Ink ink{.strokes = {{{0.1, 0.1, 0, 1}, {0.4, 0.2, 30, 0.5}}, {{0.5, 0.1, 400, 0.25}}},
                  .height = 0.3};
    CHECK(tests::orFail(parseInk(toJson(ink))) == ink);
    for (const char* broken : {"", "[]", "{\"height\":0.3}", "{\"height\":0.3,\"strokes\":[[[1,2]]]}"})
        CHECK_FALSE(parseInk(broken));
}

TEST_CASE("The papers of a decision name people and are handled so", "[documents]")
{
    for (const Document& document : sampleDecisions(theImprint()))
        CHECK(document.care == Care::Personal);
}
