// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper_drop.h"

#include "core/consultations/consent_commands.h"
#include "core/organisation/organisation_queries.h"
#include "tests/ui/consultations/decision_desk.h"
#include "ui/consultations/consent_paper_dialog.h"
#include "ui/documents/qr_code.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::DecisionDesk;
using tests::orFail;

namespace {

struct PaperDesk : DecisionDesk {
    PaperDesk() : DecisionDesk(Profile::Aesthetic) {}

    PaperDrop& drop() { return *program.desk().findChild<PaperDrop*>(); }
    consultations::ConsentId prepared(const QString& document)
    {
        const auto branch = orFail(session().query(organisation::ListBranches{})).front().id;
        return orFail(session().run(
            consultations::PrepareConsent{.client = client, .branch = branch, .document = document}));
    }
    consultations::ConsentPage page(consultations::ConsentId id)
    {
        return orFail(session().query(consultations::OpenConsent{id}));
    }
    /// The signed paper as the scanner saves it; a blank sheet without a code.
    QString scan(const QString& code)
    {
        QImage sheet(1240, 1754, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        if (!code.isEmpty()) {
            QPainter painter(&sheet);
            documents::QrCode::encode(code).value().paint(painter, QRectF(900, 80, 260, 260));
        }
        const QString file = folder.filePath(u"scan%1.png"_s.arg(++scans));
        REQUIRE(sheet.save(file));
        return file;
    }

    QTemporaryDir folder;
    int scans = 0;
};

} // namespace

TEST_CASE("A signed paper that is dropped on the window files itself by the code on it", "[paper]")
{
    PaperDesk desk;
    const auto id = desk.prepared(u"photo_consent"_s);
    REQUIRE_FALSE(desk.page(id).witness);
    const QString file = desk.scan(desk.page(id).code);
    desk.drop().take({file});
    const consultations::Consent filed = desk.page(id).consent;
    CHECK(filed.state == consultations::ConsentState::Signed);
    CHECK(filed.medium == consultations::Medium::Paper);
    CHECK(filed.signerName == u"王小红"_s);
    desk.drop().take({file}); // once is enough
    CHECK_FALSE(desk.program.prompts.informed.isEmpty());
}

TEST_CASE("A paper without a code opens the form, and so does one that somebody watched", "[paper]")
{
    PaperDesk desk;
    const auto dialogs = [&] {
        return desk.program.desk().findChildren<ConsentPaperDialog*>().size();
    };
    desk.drop().take({desk.scan({})});
    CHECK(dialogs() == 1);
    const auto id = desk.prepared(u"publication_consent"_s);
    REQUIRE(desk.page(id).witness);
    desk.drop().take({desk.scan(desk.page(id).code)});
    CHECK(dialogs() == 2);
    CHECK(desk.page(id).consent.state == consultations::ConsentState::Prepared);
}
