// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct AppearanceText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::AppearancePage)
};

const auto kThemeKey = u"theme"_s;
const auto kTextSizeKey = u"textSize"_s;

Appearance remembered(const ViewSettings& settings)
{
    return {settings.value(kThemeKey) == "dark" ? ThemeKind::Dark : ThemeKind::Light,
            settings.value(kTextSizeKey) == "large" ? TextSize::Large : TextSize::Normal};
}

void choose(ViewSettings& settings, Appearance appearance)
{
    settings.setValue(kThemeKey, appearance.theme == ThemeKind::Dark ? "dark" : "light");
    settings.setValue(kTextSizeKey, appearance.textSize == TextSize::Large ? "large" : "normal");
    applyAppearance(*qApp, appearance);
}

QComboBox* comboOf(const QStringList& texts, int current)
{
    auto* combo = new QComboBox;
    combo->addItems(texts);
    combo->setCurrentIndex(current);
    return combo;
}

} // namespace

void applyRememberedAppearance(const ViewSettings& settings)
{
    applyAppearance(*qApp, remembered(settings));
}

QWidget* makeAppearancePage(const Desk& desk, const std::function<void(Language)>& chooseLanguage)
{
    ViewSettings& settings = desk.settings;
    const Appearance now = currentAppearance();
    auto* theme = comboOf({AppearanceText::tr("Light"), AppearanceText::tr("Dark")},
                          now.theme == ThemeKind::Dark ? 1 : 0);
    auto* size = comboOf({AppearanceText::tr("Normal"), AppearanceText::tr("Large")},
                         now.textSize == TextSize::Large ? 1 : 0);
    auto* language = comboOf({u"简体中文"_s, u"English"_s}, desk.language == Language::Chinese ? 0 : 1);
    auto* form = new Form;
    form->addField({u"theme"_s,
                    AppearanceText::tr("&Colours"),
                    theme,
                    AppearanceText::tr("Dark is easier on the eyes in a dim room.")});
    form->addField({u"textSize"_s, AppearanceText::tr("&Text size"), size});
    form->addField({u"language"_s,
                    AppearanceText::tr("&Language"),
                    language,
                    AppearanceText::tr("Takes effect at once, for you on this PC.")});
    const auto apply = [&settings, theme, size] {
        choose(settings,
               {theme->currentIndex() == 1 ? ThemeKind::Dark : ThemeKind::Light,
                size->currentIndex() == 1 ? TextSize::Large : TextSize::Normal});
    };
    QObject::connect(theme, &QComboBox::currentIndexChanged, form, apply);
    QObject::connect(size, &QComboBox::currentIndexChanged, form, apply);
    QObject::connect(language, &QComboBox::currentIndexChanged, form, [chooseLanguage](int index) {
        chooseLanguage(index == 0 ? Language::Chinese : Language::English);
    });
    auto* card = new Card;
    card->body()->addWidget(form);
    auto* page = new QWidget;
    auto* column = makePageLayout(*page);
    column->addWidget(new PageHeader(AppearanceText::tr("Appearance and language")));
    column->addWidget(card);
    column->addStretch();
    return page;
}

} // namespace seraph::ui
