// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/zone_name.h"

#include <QTimeZone>

#include <array>

namespace seraph::organisation {
namespace {

/// Places that were renamed. Windows and older systems know the one name, newer ones the other.
struct Renamed {
    const char* before;
    const char* now;
};
constexpr std::array kRenamed{
    Renamed{"Africa/Asmera", "Africa/Asmara"},
    Renamed{"America/Buenos_Aires", "America/Argentina/Buenos_Aires"},
    Renamed{"America/Catamarca", "America/Argentina/Catamarca"},
    Renamed{"America/Cordoba", "America/Argentina/Cordoba"},
    Renamed{"America/Godthab", "America/Nuuk"},
    Renamed{"America/Indianapolis", "America/Indiana/Indianapolis"},
    Renamed{"America/Jujuy", "America/Argentina/Jujuy"},
    Renamed{"America/Louisville", "America/Kentucky/Louisville"},
    Renamed{"America/Mendoza", "America/Argentina/Mendoza"},
    Renamed{"Asia/Ashkhabad", "Asia/Ashgabat"},
    Renamed{"Asia/Calcutta", "Asia/Kolkata"},
    Renamed{"Asia/Dacca", "Asia/Dhaka"},
    Renamed{"Asia/Katmandu", "Asia/Kathmandu"},
    Renamed{"Asia/Macao", "Asia/Macau"},
    Renamed{"Asia/Rangoon", "Asia/Yangon"},
    Renamed{"Asia/Saigon", "Asia/Ho_Chi_Minh"},
    Renamed{"Asia/Thimbu", "Asia/Thimphu"},
    Renamed{"Asia/Ujung_Pandang", "Asia/Makassar"},
    Renamed{"Asia/Ulan_Bator", "Asia/Ulaanbaatar"},
    Renamed{"Atlantic/Faeroe", "Atlantic/Faroe"},
    Renamed{"Europe/Kiev", "Europe/Kyiv"},
    Renamed{"Hongkong", "Asia/Hong_Kong"},
    Renamed{"Pacific/Enderbury", "Pacific/Kanton"},
    Renamed{"Pacific/Ponape", "Pacific/Pohnpei"},
    Renamed{"Pacific/Truk", "Pacific/Chuuk"},
    Renamed{"PRC", "Asia/Shanghai"},
    Renamed{"ROC", "Asia/Taipei"},
    Renamed{"Singapore", "Asia/Singapore"},
};

QByteArray otherNameOf(const QByteArray& name)
{
    for (const Renamed& place : kRenamed) {
        if (name == place.before)
            return place.now;
        if (name == place.now)
            return place.before;
    }
    return {};
}

} // namespace

QByteArray zoneIdFor(const QString& name, const std::function<bool(const QByteArray&)>& isThere)
{
    const QByteArray asked = name.toUtf8();
    if (isThere(asked))
        return asked;
    const QByteArray ofWindows = QTimeZone::windowsIdToDefaultIanaId(asked);
    for (const QByteArray& id : {otherNameOf(asked), ofWindows, otherNameOf(ofWindows)}) {
        if (!id.isEmpty() && isThere(id))
            return id;
    }
    return {};
}

QByteArray zoneIdHere(const QString& name)
{
    return zoneIdFor(name, &QTimeZone::isTimeZoneIdAvailable);
}

QTimeZone zoneNamed(const QString& name)
{
    const QByteArray id = zoneIdHere(name);
    return id.isEmpty() ? QTimeZone::utc() : QTimeZone(id);
}

} // namespace seraph::organisation
