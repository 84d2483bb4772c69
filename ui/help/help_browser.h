// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QTextBrowser>

namespace seraph::ui {

/// Shows pages of the offline help in the colours and type of the theme. Links of the form help:id move to other pages;
/// nothing else is opened, and nothing outside the program is ever loaded.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(Language language, QWidget* parent = nullptr);

    /// Shows a page from its top; an unknown id changes nothing.
    void showPage(const QString& id);
    QString pageId() const { return m_pageId; }

Q_SIGNALS:
    void pageShown(const QString& id);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void render();

    Language m_language;
    QString m_pageId;
};

} // namespace seraph::ui
