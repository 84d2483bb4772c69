// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/program/page_lint.h"

#include "ui/widgets/form.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>

namespace seraph::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlack = 1; ///< a pixel lost to rounding at a fractional scale

QString called(const QWidget& widget, const QString& text)
{
    QString where = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() || parent->isWindow())
            return where + u" in "_s + QString::fromLatin1(parent->metaObject()->className()) +
                   u": \""_s + text + u'"';
    }
    return where + u": \""_s + text + u'"';
}

bool isClipped(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + kSlack;
    return label.sizeHint().width() > label.width() + kSlack;
}

bool isClipped(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect room = combo.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room.width() + kSlack;
}

QStringList clippedHeaders(const QTableView& table)
{
    QStringList found;
    const QHeaderView* header = table.horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const QString title = table.model()->headerData(section, Qt::Horizontal).toString();
        if (!header->isSectionHidden(section) &&
            header->fontMetrics().horizontalAdvance(title) > header->sectionSize(section))
            found << called(table, title);
    }
    return found;
}

QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->placeholderText();
    return {};
}

bool isClipped(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return isClipped(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->minimumSizeHint().width() > button->width() + kSlack;
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return isClipped(*combo);
    return false;
}

/// Parts of another control are named by it.
bool standsAlone(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return !qobject_cast<const QComboBox*>(parent) && !qobject_cast<const QAbstractSpinBox*>(parent) &&
           !qobject_cast<const QLineEdit*>(parent) && !qobject_cast<const QAbstractItemView*>(parent);
}

bool isInteractive(const QWidget& widget)
{
    const bool kind = qobject_cast<const QLineEdit*>(&widget) ||
                      qobject_cast<const QComboBox*>(&widget) ||
                      qobject_cast<const QAbstractSpinBox*>(&widget) ||
                      qobject_cast<const QAbstractButton*>(&widget) ||
                      qobject_cast<const QAbstractItemView*>(&widget) ||
                      qobject_cast<const QPlainTextEdit*>(&widget);
    return kind && !qobject_cast<const QHeaderView*>(&widget) && standsAlone(widget);
}

bool hasName(QWidget& widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty();
}

/// What the other language may contribute: names, keys, file endings, what people typed.
bool isForeign(const QString& text, Language language)
{
    if (language == Language::English) {
        // The workspace of the tests and its owner are called so.
        static const QRegularExpression names(u"中文|简体中文|康宁门诊|陈静"_s);
        static const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
        return han.match(QString(text).remove(names)).hasMatch();
    }
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression codeGroup(u"\\b[0-9A-Z]{4}\\b"_s); // of a recovery code
    static const QSet<QString> known{
        u"English"_s, u"PDF"_s,         u"PIN"_s,  u"USB"_s, u"Excel"_s, u"Ctrl"_s,
        u"Alt"_s,     u"Shift"_s,       u"GNU"_s,  u"Qt"_s,  u"HPV"_s,   u"NPS"_s,
        u"WPS"_s,     u"LibreOffice"_s, u"xlsx"_s, u"csv"_s, u"csbak"_s, u"csupdate"_s,
        u"Seraph"_s,  u"owner"_s,       u"PC"_s,   u"MB"_s};
    const QString words = QString(text).remove(codeGroup);
    for (auto match = word.globalMatch(words); match.hasNext();) {
        if (!known.contains(match.next().captured()))
            return true;
    }
    return false;
}

/// Notices are in the language of their authors, paths are what they are.
bool isQuoted(const QWidget& widget, const QString& text)
{
    return text.contains(u'/') || text.contains(u'\\') ||
           qobject_cast<const QTextBrowser*>(&widget) || widget.property("quoted").toBool();
}

/// Keys of the page that mean two things at once: neither of them does anything then.
QStringList ambiguousKeys(QWidget& root)
{
    QMap<QString, QStringList> owners;
    const auto add = [&](const QKeySequence& key, const QString& owner) {
        const QString text = key.toString(QKeySequence::PortableText);
        if (!text.isEmpty() && !text.startsWith("Alt+"_L1)) // those step through their owners
            owners[text] << owner;
    };
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all << &root; // not in the loop's head: the list it refers to would be gone
    for (QWidget* widget : all) {
        if (!widget->isVisibleTo(&root) && widget != &root)
            continue;
        if (const auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isEnabled())
            add(button->shortcut(), called(*widget, button->text()));
        for (const QAction* action : widget->actions())
            add(action->shortcut(), u"action \""_s + action->text() + u'"');
    }
    QStringList found;
    for (auto each = owners.cbegin(); each != owners.cend(); ++each) {
        if (each->size() > 1)
            found << u"ambiguous key "_s + each.key() + u": "_s + each->join(u" and "_s);
    }
    return found;
}

/// Two things in one dialog that answer to the same key: neither does.
QStringList sharedKeys(const QWidget& root)
{
    QHash<QString, QString> taken;
    QStringList found;
    const auto take = [&](const QString& text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            found << u"same key: \"%1\" and \"%2\""_s.arg(taken[key], text);
        taken.insert(key, text);
    };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            take(button->text());
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            take(label->text());
    }
    return found;
}

bool takesTab(const QWidget& widget, const QWidget& form)
{
    return form.isAncestorOf(&widget) && widget.isVisibleTo(&form) && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy() && standsAlone(widget);
}

/// The fields of a form in the order in which Tab visits them, where one stands above the one before it.
QStringList tabLeaps(QWidget& form)
{
    QStringList found;
    const QWidget* before = nullptr;
    for (QWidget* each = form.nextInFocusChain(); each != &form; each = each->nextInFocusChain()) {
        if (!takesTab(*each, form))
            continue;
        const auto bottomOf = [&form](const QWidget& widget) {
            return widget.mapTo(&form, QPoint(0, widget.height())).y();
        };
        if (before && bottomOf(*each) <= before->mapTo(&form, QPoint()).y())
            found << u"tab goes up: "_s + called(*each, shownText(*each));
        before = each;
    }
    return found;
}

QString plain(QString text)
{
    static const QRegularExpression key(u"\\(&.\\)"_s);
    return text.remove(key).remove(u'&');
}

} // namespace

QStringList lint(QWidget& root, Language language, Shows shows)
{
    QStringList found = ambiguousKeys(root);
    if (qobject_cast<QDialog*>(&root))
        found << sharedKeys(root);
    for (ui::Form* form : root.findChildren<ui::Form*>())
        found << tabLeaps(*form);
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        // The arrows of a tab bar are its own affair, like a scroll bar.
        if (!widget->isVisibleTo(&root) || qobject_cast<QScrollBar*>(widget) ||
            qobject_cast<QTabBar*>(widget->parentWidget()))
            continue;
        const QString text = shownText(*widget);
        if (standsAlone(*widget) && isClipped(*widget))
            found << u"clipped: "_s + called(*widget, text);
        if (const auto* table = qobject_cast<QTableView*>(widget); table && table->model())
            found << clippedHeaders(*table).replaceInStrings(QRegularExpression(u"^"_s), u"clipped: "_s);
        if (isInteractive(*widget) && !hasName(*widget))
            found << u"nameless: "_s + called(*widget, text);
        if (shows == Shows::OwnWords && !isQuoted(*widget, text) && isForeign(plain(text), language))
            found << u"untranslated: "_s + called(*widget, text);
    }
    return found;
}

} // namespace seraph::tests
