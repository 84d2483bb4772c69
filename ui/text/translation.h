// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace seraph::ui {

/// The language of all tr() texts of the running program, with Qt's own words. One per program, made after the
/// application object and living as long. Main thread.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// Takes effect on every tr() from now on; widgets get QEvent::LanguageChange. Sets QLocale's default as well.
    void use(Language language);
    Language language() const { return m_language; }
    /// What the trade calls a client (患者, "patient"): stands in every text that is asked for from now on. Texts are
    /// written about clients (客户), and a page that says both reads as if they were two kinds of people.
    void callClients(const LocalizedText& word) { m_client = word; }

private:
    void add(const QString& catalogue);
    void removeAll();

    Language m_language = Language::English;
    LocalizedText m_client;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

/// The language the system is set to: Chinese for any Chinese, else English.
Language systemLanguage();

QLocale localeOf(Language language);

} // namespace seraph::ui
