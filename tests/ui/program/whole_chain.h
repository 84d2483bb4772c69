// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/chain_queries.h"
#include "core/clients/client_queries.h"
#include "core/feedback/feedback_queries.h"
#include "core/followups/follow_up_queries.h"
#include "tests/ui/consultations/decision_desk.h"
#include "ui/consultations/enquiries_section.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/feedback/feedback_tab.h"
#include "ui/feedback/kiosk_view.h"
#include "ui/feedback/question_view.h"
#include "ui/followups/contact_pane.h"
#include "ui/followups/worklist_section.h"

#include <algorithm>

namespace seraph::tests {

/// What the chains of all trades have in common, through the real widgets: somebody asks and is put on file, is called back,
/// and says what they think.
struct WholeChain : DecisionDesk {
    using DecisionDesk::DecisionDesk;

    template <class W> W& the(const QString& name = {})
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        auto* found = program.program->window().findChild<W*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    /// Somebody else signs in with their password, and gives themselves the PIN of this test.
    void as(const QString& login);
    void ask();
    void callBack(followups::FollowUpId contact);
    void judge(feedback::Moment moment);
    /// What is proved of the chain that holds the record.
    QStringList done(QStringView kind, qint64 id);
};

inline void WholeChain::as(const QString& login)
{
    program.program->changePerson();
    const bool owner = login == "owner"_L1;
    QByteArray password(owner ? TestWorkspace::kOwnerPassword : TestWorkspace::kStaffPassword);
    program.program->changeTo(login, Secret::take(password));
    settle();
    REQUIRE(session().actor().login == login);
    orFail(program.desk().desk().setPin(pinOf("271828")));
}

/// Who asked by chat is answered with a key and put on file with a number.
inline void WholeChain::ask()
{
    program.desk().actions().trigger(u"enquiry"_s);
    auto& dialog = the<EnquiryDialog>();
    dialog.findChild<QComboBox*>(u"channelEdit"_s)->setCurrentIndex(2);
    dialog.findChild<QLineEdit*>(u"handleEdit"_s)->setText(u"小鹿"_s);
    QTest::keyClick(dialog.findChild<QLineEdit*>(u"handleEdit"_s), Qt::Key_Return);
    QTest::keyClick(dialog.findChild<QLineEdit*>(u"needEdit"_s), Qt::Key_Return);
    settle();
    program.desk().open(u"consultations/enquiries"_s);
    QTest::keyClick(the<EnquiriesSection>().findChild<ShortTable*>(), Qt::Key_Space);
    settle();
    the<QPushButton>(u"convertEnquiry"_s).click();
    the<QPushButton>(u"keepStep"_s).click(); // without a number nobody is put on file
    CHECK(orFail(session().query(clients::SearchClients{u"小鹿"_s})).empty());
    the<QLineEdit>(u"contactEdit"_s).setText(u"100 5555 6666"_s);
    the<QPushButton>(u"keepStep"_s).click();
    settle();
    const auto found = orFail(session().query(clients::SearchClients{u"小鹿"_s}));
    REQUIRE(found.size() == 1);
    client = found.front().id;
}

inline void WholeChain::callBack(followups::FollowUpId contact)
{
    program.desk().open(u"followups/worklist/"_s + contact.toString());
    auto& section = the<WorklistSection>();
    REQUIRE(section.pane());
    REQUIRE(section.pane()->followUp() == contact);
    the<QPlainTextEdit>(u"attemptNote"_s).setPlainText(u"一切正常"_s);
    the<QPushButton>(u"reached"_s).click();
    settle();
    CHECK(orFail(session().query(followups::OpenFollowUp{contact})).row.followUp.state ==
          followups::FollowUpState::Reached);
}

inline void WholeChain::judge(feedback::Moment moment)
{
    open(u"feedback"_s);
    auto* surveys = the<FeedbackTab>().findChild<QComboBox*>();
    for (const auto& row : orFail(session().query(feedback::SurveysToAsk{}))) {
        if (row.survey.moment == moment)
            surveys->setCurrentIndex(surveys->findData(row.survey.id.value()));
    }
    click(u"askNow"_s);
    auto* kiosk = the<ClientScreen>().findChild<KioskView*>();
    REQUIRE(kiosk);
    kiosk->findChild<QPushButton*>(u"kioskBegin"_s)->click();
    QCoreApplication::processEvents();
    REQUIRE(kiosk->step() == 1);
    for (int guard = 0; guard < 40 && kiosk->step() < kiosk->stepCount() - 1; ++guard) {
        const int before = kiosk->step();
        const auto questions = kiosk->findChildren<QuestionView*>();
        const auto shown = std::find_if(questions.begin(),
                                        questions.end(),
                                        [](const QuestionView* each) { return each->isVisible(); });
        REQUIRE(shown != questions.end());
        QuestionView* question = *shown;
        question->choose(question->code() == u"repeat"_s ? 0 : 5);
        QCoreApplication::processEvents();
        if (kiosk->step() == before)
            kiosk->findChild<QPushButton*>(u"kioskNext"_s)->click();
    }
    CHECK(kiosk->step() == kiosk->stepCount() - 1);
    takeBack();
}

inline QStringList WholeChain::done(QStringView kind, qint64 id)
{
    QStringList links;
    for (const session::Chain& chain : orFail(session().query(clients::ServiceChains{client}))) {
        if (!chain.holds(kind, id))
            continue;
        for (const session::ChainLink& link : chain.links) {
            if (link.state == session::LinkState::Done)
                links << link.what;
        }
    }
    return links;
}

} // namespace seraph::tests
