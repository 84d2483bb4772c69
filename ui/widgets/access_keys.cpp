// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/access_keys.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    return key.isEmpty() ? QString() : QString(key.back());
}

bool hearsKeys(const QLabel& label)
{
    return label.buddy() != nullptr;
}

bool hearsKeys(const QAbstractButton&)
{
    return true;
}

/// A key of its own for each of a kind, in the order in which they were made.
template <class T> void giveKeys(QWidget& dialog, QString& taken)
{
    for (T* each : dialog.findChildren<T*>()) {
        const QString key = keyOf(each->text());
        if (key.isEmpty() || !hearsKeys(*each) || !each->isVisibleTo(&dialog))
            continue;
        const QString free = withFreeKey(each->text(), taken);
        if (free != each->text())
            each->setText(free);
        taken += keyOf(free);
    }
}

} // namespace

QString withFreeKey(const QString& label, const QString& taken)
{
    const qsizetype at = label.indexOf(u'&');
    if (at < 0 || at + 1 >= label.size() || !taken.contains(label[at + 1].toUpper()))
        return label;
    const bool bracketed = at > 0 && label[at - 1] == u'(' && label.mid(at + 2, 1) == u")"_s;
    if (bracketed) {
        for (char16_t key = u'A'; key <= u'Z'; ++key) {
            if (!taken.contains(QChar(key)))
                return QString(label).replace(at + 1, 1, QChar(key));
        }
    }
    const QString plain = QString(label).remove(at, 1);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (plain[i].isLetter() && plain[i].unicode() < 128 && !taken.contains(plain[i].toUpper()))
            return QString(plain).insert(i, u'&');
    }
    return plain;
}

void shareOutKeys(QWidget& dialog)
{
    QString taken;
    giveKeys<QLabel>(dialog, taken);
    giveKeys<QAbstractButton>(dialog, taken);
}

} // namespace seraph::ui
