// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

/// Merge fields in document texts: {{client.name}} stands for what the document is about.
namespace seraph::catalogue {

/// Every field that a document can ask for, in the order in which they are offered.
const QStringList& mergeFields();
bool isMergeField(const QString& name);
/// The names between {{ and }} in the text, in order, each once, known or not.
QStringList fieldsOf(const QString& text);

enum class ValueForm { Plain, Markdown };

/// What stands in the place of a field. Plain text is escaped, so that a name with an asterisk stays a name; Markdown (a
/// table of price lines) goes in as it is.
struct MergeValue {
    QString text{};
    ValueForm form = ValueForm::Plain;
};
using MergeValues = QHash<QString, MergeValue>;

/// A text as somebody reads and signs it.
struct FilledText {
    QString markdown;
    QByteArray hash; ///< BLAKE2b-256 of its UTF-8 bytes
    friend bool operator==(const FilledText&, const FilledText&) = default;
};

QByteArray hashOf(const QString& text);

/// The text with every field replaced. Invalid, one broken rule for each field: "unknown_field" where there is no such
/// field, "missing" where it has no value.
Result<FilledText> fill(const QString& text, const MergeValues& values);

} // namespace seraph::catalogue
