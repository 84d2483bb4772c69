// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/ground_queries.h"
#include "core/exchange/import_commands.h"
#include "core/exchange/import_lookup_queries.h"
#include "core/followups/follow_up_commands.h"
#include "core/session/context.h"

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

using catalogue::ContactChannel;

/// As lists say it; a code of ours too.
Result<ContactChannel> readChannel(const QString& text)
{
    static const QMap<QString, ContactChannel> kWords{{u"电话"_s, ContactChannel::Phone},
                                                      {u"打电话"_s, ContactChannel::Phone},
                                                      {u"微信"_s, ContactChannel::Message},
                                                      {u"短信"_s, ContactChannel::Message},
                                                      {u"消息"_s, ContactChannel::Message},
                                                      {u"上门"_s, ContactChannel::Visit},
                                                      {u"面访"_s, ContactChannel::Visit},
                                                      {u"到店"_s, ContactChannel::Visit}};
    const QString word = text.trimmed().toLower();
    if (word.isEmpty())
        return ContactChannel::Phone;
    if (kWords.contains(word))
        return kWords[word];
    const auto code = fromCode<ContactChannel>(word);
    return code ? Result<ContactChannel>(*code) : fail(invalid(u"channel"_s, u"unknown"_s));
}

/// What was due before today is due now; the day it was due stays in the note.
bool isDone(const QString& status)
{
    static const QStringList kWords{u"已完成"_s,
                                    u"完成"_s,
                                    u"已回访"_s,
                                    u"已随访"_s,
                                    u"已取消"_s,
                                    u"取消"_s,
                                    u"是"_s,
                                    u"done"_s,
                                    u"yes"_s,
                                    u"completed"_s,
                                    u"cancelled"_s};
    return kWords.contains(status.toLower());
}

Result<followups::FollowUpDetails> followUpFrom(const RowValues& values,
                                                LocalDate today,
                                                const session::ReadContext& context)
{
    if (isDone(values[u"status"_s]))
        return fail(invalid(u"status"_s, u"already_done"_s));
    TRY_ASSIGN(const auto day, readDay(u"day"_s, values[u"day"_s]));
    if (!day)
        return fail(invalid(u"day"_s, u"required"_s));
    followups::FollowUpDetails details{.day = std::max(*day, today), .note = values[u"note"_s]};
    const QString more = values[QLatin1StringView(kAlsoNoted)];
    if (!details.note.isEmpty() && !more.isEmpty())
        details.note += u'\n' + more;
    if (*day < today)
        details.note = (details.note + u" ("_s + day->toString(Qt::ISODate) + u')').trimmed();
    TRY_ASSIGN(details.channel, readChannel(values[u"channel"_s]));
    TRY_ASSIGN(details.assignee, advisorNamed(values[u"advisor"_s], context));
    return details;
}

} // namespace

Result<ImportedRow> handle(const ImportFollowUp& command, session::WriteContext& context)
{
    const RowValues& values = command.values;
    TRY_ASSIGN(const auto client, clientMeant(values, context));
    TRY_ASSIGN(const BranchId branch, branchMeant(values, client, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(branch, context));
    TRY_ASSIGN(const auto details, followUpFrom(values, ground.today, context));
    TRY_ASSIGN(const auto followUp,
               followups::handle(followups::AddFollowUp{client, branch, details}, context));
    return ImportedRow{ImportedRow::Outcome::Added, followUp.value(), 0};
}

} // namespace seraph::exchange
