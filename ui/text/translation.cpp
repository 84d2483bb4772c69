// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace seraph::ui {

Translation::~Translation()
{
    removeAll();
}

void Translation::use(Language language)
{
    removeAll();
    m_language = language;
    QLocale::setDefault(localeOf(language));
    if (language == Language::Chinese)
        add(u"qtbase_zh_CN"_s);
    add(u"seraph_"_s + toCode(language));
}

void Translation::add(const QString& catalogue)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's catalogue is missing where the build machine had none; its dialogs are English then.
    if (!translator->load(u":/i18n/"_s + catalogue + u".qm"_s))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void Translation::removeAll()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace seraph::ui
