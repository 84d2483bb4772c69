// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/complaint_cases.h"

#include "core/clients/client_queries.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/filing_commands.h"
#include "core/complaints/handling_commands.h"
#include "core/complaints/remedy_commands.h"
#include "core/complaints/stage_commands.h"

namespace seraph::demo {

using namespace Qt::StringLiterals;

// Beside the journeys, which speak of other channels: the words of complaints stay in here.
namespace told_cases {

using namespace complaints;

namespace {

/// What somebody complained about, and how far it has come.
struct Told {
    const char* category;
    Channel channel;
    Complainant complainant;
    LocalizedText summary;
    LocalizedText wanted;
    complaints::Stage reached;
    int hoursAgo;
};

/// What was done to somebody.
std::vector<Told> toldOfServices()
{
    using S = complaints::Stage;
    using W = Complainant;
    return {
        {"safety",
         Channel::Phone,
         W::Client,
         {u"做完当晚又红又烫，眼睛有点看不清"_s, u"Red and hot the same evening, and I cannot see well"_s},
         {u"马上安排医生看"_s, u"See a doctor at once"_s},
         S::Assessed,
         2},
        {"privacy",
         Channel::Message,
         W::Client,
         {u"在别人的朋友圈看到我的照片，我没有同意过"_s,
          u"My picture is on somebody's page and I never agreed"_s},
         {u"删掉并书面道歉"_s, u"Take it down and apologise in writing"_s},
         S::Investigated,
         20},
        {"result",
         Channel::WalkIn,
         W::Client,
         {u"说好做完能对称，现在一边高一边低"_s, u"It was to be even and one side is higher now"_s},
         {u"免费返工，不行就退款"_s, u"Do it again for free, or pay me back"_s},
         S::Acknowledged,
         30},
        {"result",
         Channel::Phone,
         W::Client,
         {u"脱毛以后腿上起了一片红点"_s, u"Red spots on the leg after hair removal"_s},
         {u"让医生解释清楚"_s, u"Let a doctor explain it"_s},
         S::Reviewed,
         240},
        {"promise",
         Channel::Regulator,
         W::Client,
         {u"宣传说一次见效，做了三次没有变化"_s,
          u"It was advertised to work at once; three times, no change"_s},
         {u"退一赔三"_s, u"Three times the price"_s},
         S::Assessed,
         40},
    };
}

/// What went wrong around it.
std::vector<Told> toldOfTheHouse()
{
    using S = complaints::Stage;
    using W = Complainant;
    return {
        {"price",
         Channel::Phone,
         W::Client,
         {u"报价单上没有这一项，结账多收了三百"_s, u"This was not in the quotation and I paid 300 more"_s},
         {u"退还多收的钱"_s, u"Pay back what was too much"_s},
         S::Communicated,
         26},
        {"attitude",
         Channel::Survey,
         W::Client,
         {u"前台一直看手机，问两遍才理人"_s, u"The desk looked at a phone and answered the second time"_s},
         {u"希望能改进"_s, u"Do better"_s},
         S::Received,
         3},
        {"damage",
         Channel::Phone,
         W::Client,
         {u"打扫时把陶瓷花瓶碰碎了"_s, u"A china vase was broken while cleaning"_s},
         {u"照价赔偿"_s, u"Pay what it cost"_s},
         S::Responded,
         60},
        {"person",
         Channel::Message,
         W::Client,
         {u"约好的人没来，换来的人不会做"_s, u"Not the person agreed, and the other one cannot do it"_s},
         {u"换回原来的人"_s, u"Send the one agreed"_s},
         S::Closed,
         90},
        {"worker",
         Channel::Letter,
         W::Anonymous,
         {u"上个月加班费没有发，问了两次都说再等等"_s,
          u"Last month's overtime was not paid; asked twice, told to wait"_s},
         {u"按约定发放"_s, u"Pay as agreed"_s},
         S::Acknowledged,
         28},
    };
}

std::vector<Told> told()
{
    std::vector<Told> all = toldOfServices();
    const std::vector<Told> more = toldOfTheHouse();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// One case from the first word to where it stands.
class CaseStory {
public:
    CaseStory(session::Session& desk, session::Session& owner, const demo::Stage& stage)
        : m_desk(desk)
        , m_owner(owner)
        , m_stage(stage)
    {
    }

    Status tell(const Told& told, clients::ClientId client)
    {
        ComplaintDetails details{.complainant = told.complainant,
                                 .client = client,
                                 .category = QString::fromLatin1(told.category),
                                 .channel = told.channel,
                                 .summary = m_stage.in(told.summary),
                                 .wanted = m_stage.in(told.wanted),
                                 .safety = QLatin1StringView(told.category) == "safety"_L1};
        const Instant now = m_desk.clock().now();
        if (isExternal(told.channel)) {
            details.sender =
                m_stage.plan.language == Language::Chinese ? u"12345 热线"_s : u"Hotline 12345"_s;
            details.externalDue =
                QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).date().addDays(9);
        }
        TRY_ASSIGN(m_id,
                   m_desk.run(FileComplaint{.branch = m_stage.house.branch,
                                            .details = details,
                                            .receivedAt = now - std::chrono::hours(told.hoursAgo)}));
        while (true) {
            TRY_ASSIGN(const auto page, m_owner.query(OpenComplaint{*m_id}));
            if (page.row.complaint.stage >= told.reached)
                return {};
            TRY_STATUS(goOn(page.row.complaint));
        }
    }

private:
    QString say(const char16_t* zh, const char16_t* en) const
    {
        return QString::fromUtf16(m_stage.plan.language == Language::Chinese ? zh : en);
    }

    Status goOn(const Complaint& at)
    {
        switch (at.stage) {
        case complaints::Stage::Received:
            return m_desk.run(
                AcknowledgeComplaint{at.id,
                                     at.revision,
                                     say(u"电话告知编号、负责人和答复时间",
                                         u"Told by phone: number, who is responsible, by when")});
        case complaints::Stage::Acknowledged:
            return m_desk.run(AssessComplaint{
                .complaint = at.id,
                .revision = at.revision,
                .severity = at.safety ? Severity::Serious : Severity::Moderate,
                .safety = at.safety,
                .text = say(u"确认人没有危险，约好面谈", u"Nobody is in danger; a meeting is agreed")});
        case complaints::Stage::Assessed:
            return m_desk.run(
                InvestigateComplaint{at.id,
                                     at.revision,
                                     say(u"核对了服务记录和报价单，双方说法一致",
                                         u"Records and quotation agree with what they say")});
        case complaints::Stage::Investigated: return answer(at);
        case complaints::Stage::Responded:
            return m_desk.run(
                CommunicateAnswer{at.id,
                                  at.revision,
                                  Reaction::Accepted,
                                  say(u"当面说明，客户接受", u"Told in person; they accept")});
        case complaints::Stage::Communicated:
            return m_desk.run(
                CloseComplaint{at.id, at.revision, say(u"补救已落实", u"What was promised is done")});
        case complaints::Stage::Closed:
            return m_owner.run(ReviewComplaint{
                at.id,
                at.revision,
                say(u"报价单增加一栏“不含项”", u"The quotation gets a line for what is not included")});
        case complaints::Stage::Reviewed: break;
        }
        return {};
    }

    /// Liability that the owner approves, an apology that is made at once, and the answer.
    Status answer(const Complaint& at)
    {
        TRY_ASSIGN(const auto liability,
                   m_desk.run(ProposeLiability{
                       at.id,
                       Party::Agency,
                       say(u"服务合同第三条", u"Service contract, clause 3"),
                       say(u"没有按约定说明清楚", u"It was not explained as agreed")}));
        TRY_STATUS(m_owner.run(DecideLiability{liability, storage::Revision{1}}));
        TRY_ASSIGN(const auto remedy,
                   m_desk.run(ProposeRemedy{
                       at.id,
                       {.kind = RemedyKind::Apology,
                        .terms = say(u"店长当面道歉", u"The manager apologises in person")}}));
        TRY_STATUS(m_desk.run(CarryOutRemedy{
            remedy, storage::Revision{1}, say(u"当天已道歉", u"Apologised the same day")}));
        return m_desk.run(RespondToComplaint{
            at.id,
            at.revision,
            Finding::Upheld,
            say(u"情况属实，向您道歉并改进", u"It is as you say; we apologise and do better")});
    }

    session::Session& m_desk;
    session::Session& m_owner;
    const demo::Stage& m_stage;
    std::optional<ComplaintId> m_id{};
};

} // namespace
} // namespace told_cases

Status fileComplaints(session::Session& owner, Stage& stage)
{
    const auto told = told_cases::told();
    const int wanted = int(told.size());
    TRY_ASSIGN(const auto clients, owner.query(clients::ListClientIds{{.limit = wanted}}));
    if (clients.empty())
        return {};
    told_cases::CaseStory story(*stage.house.desk, owner, stage);
    for (std::size_t i = 0; i < told.size(); ++i)
        TRY_STATUS(story.tell(told[i], clients[i % clients.size()]));
    return {};
}

} // namespace seraph::demo
