// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/session/device_queries.h"

#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instantOrNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue();
}

QJsonObject describe(const session::Device& device)
{
    return {{u"device"_s, QString::number(device.number)},
            {u"name"_s, device.name},
            {u"state"_s, toCode(device.state)},
            {u"first_use"_s, toIsoUtc(device.firstUse)},
            {u"last_use"_s, instantOrNull(device.lastUse)},
            {u"last_user"_s, device.lastUser},
            {u"replaced_at"_s, instantOrNull(device.replacedAt)},
            {u"lost_at"_s, instantOrNull(device.lostAt)}};
}

Result<Answer> list(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto devices, workspace->session().query(session::ListDevices{}));
    TRY_STATUS(workspace->close());
    Answer answer;
    QJsonArray all;
    for (const session::Device& device : devices) {
        all.append(describe(device));
        answer.lines << u"%1  %2  %3  %4"_s.arg(QString::number(device.number),
                                                device.name,
                                                toCode(device.state),
                                                device.lastUse ? toIsoUtc(*device.lastUse) : u"-"_s);
    }
    answer.json = {{u"devices"_s, all}};
    return answer;
}

Result<Answer> lost(Call& call)
{
    TRY_ASSIGN(const auto reason, call.arguments.option(u"--reason"_s));
    TRY_ASSIGN(const QString number, call.arguments.positional(u"NUMBER"_s));
    TRY_STATUS(call.arguments.finish());
    bool isNumber = false;
    const qint64 device = number.toLongLong(&isNumber);
    if (!isNumber)
        return usage(u"device lost NUMBER, as device list shows it"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const QStringList waiting, workspace->declareLost(device, reason.value_or(QString())));
    TRY_STATUS(workspace->close());
    Answer answer;
    answer.lines << u"PC %1 is struck off, and the workspace has a new key. Change your own password now (password)."_s
                        .arg(device);
    if (!waiting.isEmpty())
        answer.lines << u"These people need a one-time password (staff reset LOGIN): %1"_s.arg(
            waiting.join(u", "_s));
    answer.json = {{u"lost"_s, QString::number(device)},
                   {u"await_password"_s, QJsonArray::fromStringList(waiting)}};
    return answer;
}

} // namespace

Result<Answer> device(Call& call)
{
    TRY_ASSIGN(const QString what, call.arguments.positional(u"list or lost"_s));
    if (what == u"list"_s)
        return list(call);
    if (what == u"lost"_s)
        return lost(call);
    return usage(u"device list or lost"_s);
}

} // namespace seraph::cli
