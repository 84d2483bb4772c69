// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/variant_binding.h"

#include <QDateTime>
#include <QStringEncoder>
#include <QUuid>

#include <sqlcipher/sqlite3.h>

#include <limits>

namespace seraph::storage {
namespace {

/// In Qt 6 a variant that holds a null string is not itself null; Qt SQL binds both as NULL.
bool isNullValue(const QVariant& value)
{
    if (!value.isValid() || value.isNull())
        return true;
    switch (value.userType()) {
    case QMetaType::QString: return static_cast<const QString*>(value.constData())->isNull();
    case QMetaType::QByteArray: return static_cast<const QByteArray*>(value.constData())->isNull();
    case QMetaType::QDateTime: return static_cast<const QDateTime*>(value.constData())->isNull();
    case QMetaType::QDate: return static_cast<const QDate*>(value.constData())->isNull();
    case QMetaType::QTime: return static_cast<const QTime*>(value.constData())->isNull();
    case QMetaType::QUuid: return static_cast<const QUuid*>(value.constData())->isNull();
    default: return false;
    }
}

/// A buffer that is used again and again: a row of texts costs no allocation.
int bindText(sqlite3_stmt* statement, int position, const QString& text, QByteArray& buffer)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    buffer.resize(encoder.requiredSpace(text.size()));
    char* const begin = buffer.data();
    const char* const end = encoder.appendToBuffer(begin, text);
    return sqlite3_bind_text64(
        statement, position, begin, static_cast<sqlite3_uint64>(end - begin), SQLITE_STATIC, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt* statement, int position, const QByteArray& bytes)
{
    return sqlite3_bind_blob64(
        statement, position, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

/// Above the signed range there is no integer in SQLite; the decimal text at least loses no digit.
int bindUnsigned(sqlite3_stmt* statement, int position, const QVariant& value, QByteArray& text)
{
    const quint64 number = value.toULongLong();
    return number <= quint64(std::numeric_limits<qint64>::max())
               ? sqlite3_bind_int64(statement, position, static_cast<qint64>(number))
               : bindText(statement, position, value.toString(), text);
}

int bindAsText(sqlite3_stmt* statement, int position, const QVariant& value, QByteArray& text)
{
    if (!value.canConvert<QString>())
        return SQLITE_MISMATCH;
    return bindText(statement, position, value.toString(), text);
}

} // namespace

int bindVariant(sqlite3_stmt* statement, int position, const QVariant& value, QByteArray& text)
{
    if (isNullValue(value))
        return sqlite3_bind_null(statement, position);
    switch (value.userType()) {
    case QMetaType::QString:
        return bindText(statement, position, *static_cast<const QString*>(value.constData()), text);
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong: return bindUnsigned(statement, position, value, text);
    case QMetaType::Float:
    case QMetaType::Double: return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QByteArray: return bindBytes(statement, position, value.toByteArray());
    case QMetaType::QTime:
        return bindText(statement, position, value.toTime().toString(u"hh:mm:ss.zzz"), text);
    case QMetaType::QDateTime:
        return bindText(statement, position, value.toDateTime().toString(Qt::ISODateWithMs), text);
    default: return bindAsText(statement, position, value, text);
    }
}

} // namespace seraph::storage
