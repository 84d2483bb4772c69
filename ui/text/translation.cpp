// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

/// A catalogue that says what the trade says for a client.
class TradeCatalogue final : public QTranslator {
public:
    TradeCatalogue(Language language, const LocalizedText& client)
        : m_language(language)
        , m_client(client)
    {
    }

    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        QString text = QTranslator::translate(context, source, comment, n);
        if (m_language == Language::English)
            return inEnglish(text, source);
        return m_client.zh.isEmpty() ? text : text.replace(u"客户"_s, m_client.zh);
    }

private:
    /// English has no catalogue but for its plurals: an empty answer means that the source stands.
    QString inEnglish(const QString& found, const char* source) const
    {
        if (m_client.en.isEmpty() || m_client.en == u"client"_s)
            return found;
        QString text = found.isEmpty() ? QString::fromUtf8(source) : found;
        if (!text.contains(u"client"_s, Qt::CaseInsensitive))
            return found;
        const QString capital = m_client.en.left(1).toUpper() + m_client.en.mid(1);
        return text.replace(u"client"_s, m_client.en).replace(u"Client"_s, capital);
    }

    const Language m_language;
    const LocalizedText& m_client; ///< the Translation's, which outlives its catalogues
};

} // namespace

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
    auto translator = std::make_unique<TradeCatalogue>(m_language, m_client);
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
