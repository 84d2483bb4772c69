// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders the gallery and the shell to PNG files, without a display: seraph-gallery OUT [--scale S] [--size WxH].
#include "tests/ui/shell/fake_first_run_host.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/cover_screen.h"
#include "ui/shell/first_run/first_run_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unlock_screen.h"
#include "ui/text/translation.h"
#include "ui/widgets/gallery.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/user_prompts.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;

namespace {

constexpr QSize kWindow{1366, 768};

void shoot(QWidget& widget, QSize size, const QString& file)
{
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    widget.grab().save(file);
}

void fillActions(ActionTable& actions)
{
    const auto nothing = [] {};
    actions.add({{u"search"_s, u"搜索客户"_s, u"到处"_s, QKeySequence(u"Ctrl+K"_s), {}, nothing},
                 {u"lock"_s, u"锁定"_s, u"到处"_s, QKeySequence(u"Ctrl+L"_s), {}, nothing},
                 {u"help"_s, u"帮助"_s, u"到处"_s, QKeySequence(u"F1"_s), {}, nothing},
                 {u"backup"_s, u"立即备份"_s, u"备份"_s, QKeySequence(u"Ctrl+Shift+B"_s), {}, nothing},
                 {u"language"_s, u"切换语言"_s, u"设置"_s, {}, {}, nothing}});
}

void shootWindow(const QString& file)
{
    MainWindow window;
    window.setPages({{{u"today"_s, u"今日"_s, Icon::Home, 3}, [] { return new Gallery; }},
                     {{u"journal"_s, u"日志"_s, Icon::Journal}, [] { return new QWidget; }},
                     {{u"trash"_s, u"回收站"_s, Icon::Trash, 1}, [] { return new QWidget; }},
                     {{u"settings"_s, u"设置"_s, Icon::Settings}, [] { return new QWidget; }}});
    window.topBar()->setView({u"搜索客户：姓名、拼音首字母、手机后四位"_s,
                              pill(u"备份 2 小时前"_s, Tone::Good),
                              u"朝阳店"_s,
                              u"林晓"_s,
                              u"前台"_s});
    window.showPage(u"today"_s);
    shoot(window, kWindow, file);
}

void shootWizard(const QDir& out, const QString& tag, Language language)
{
    tests::FakeFirstRunHost host;
    DialogPrompts prompts;
    FirstRunPlan plan;
    plan.language = language;
    plan.organisation = u"朝阳女子门诊"_s;
    plan.ownerName = u"林晓"_s;
    plan.ownerLogin = u"linxiao"_s;
    FirstRunWizard wizard(host, prompts, plan, SampleOffer::Offered);
    for (int step = 0; step < 7; ++step) {
        if (step == 2) {
            auto* backup = wizard.findChild<PathEdit*>(u"backupFolderEdit"_s);
            backup->setPath(u"/home/owner/朝阳女子门诊/备份"_s);
        }
        shoot(wizard, kWindow, out.filePath(u"wizard-%1-"_s.arg(step + 1) + tag));
        if (step == 2)
            wizard.frame()->goOn();
        else if (step == 3) {
            wizard.frame()->goOn();
            shoot(wizard, kWindow, out.filePath(u"wizard-4b-"_s + tag));
            wizard.frame()->skip();
        } else
            wizard.frame()->skip();
    }
}

void shootShell(const QDir& out, const QString& tag)
{
    shootWindow(out.filePath(u"window-"_s + tag));
    UnlockScreen unlock;
    unlock.setView({u"朝阳女子门诊"_s,
                    u"/home/lin/天使台账/朝阳女子门诊"_s,
                    pill(u"备份 2 小时前"_s, Tone::Good),
                    {u"林晓"_s},
                    {}});
    shoot(unlock, kWindow, out.filePath(u"unlock-"_s + tag));
    unlock.refuse(u"登录名或密码不对。请检查大写锁定后重试。"_s);
    unlock.waitFor(std::chrono::seconds(4));
    shoot(unlock, kWindow, out.filePath(u"unlock-refused-"_s + tag));
    CoverScreen cover;
    cover.setPeople(u"朝阳女子门诊"_s,
                    {{1, u"林晓"_s, u"前台"_s}, {2, u"周敏"_s, u"咨询师"_s}, {3, u"李医师"_s, u"医师"_s}},
                    1);
    shoot(cover, kWindow, out.filePath(u"cover-"_s + tag));
    ActionTable actions([](const QString&) { return true; });
    fillActions(actions);
    ShortcutSheet sheet(actions);
    shoot(sheet, sheet.size(), out.filePath(u"shortcuts-"_s + tag));
    TransientSettings settings;
    QWidget window;
    window.resize(kWindow);
    CommandPalette palette(actions, settings, &window);
    palette.open();
    shoot(palette, palette.size(), out.filePath(u"palette-"_s + tag));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto option = [&arguments](const QString& name, const QString& otherwise) {
        const qsizetype at = arguments.indexOf(name);
        return at >= 0 ? arguments.value(at + 1) : otherwise;
    };
    qputenv("QT_SCALE_FACTOR", option(u"--scale"_s, u"1"_s).toLatin1());
    QApplication application(argc, argv);
    Translation translation;
    const QDir out(arguments.value(0));
    out.mkpath(u"."_s);
    for (const Language language : {Language::Chinese, Language::English}) {
        translation.use(language);
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
            applyAppearance(application, {theme, TextSize::Normal});
            const QString tag = u"%1-%2.png"_s.arg(language == Language::Chinese ? u"zh"_s : u"en"_s,
                                                   theme == ThemeKind::Light ? u"light"_s : u"dark"_s);
            shootShell(out, tag);
            shootWizard(out, tag, language);
            Gallery gallery;
            shoot(gallery, {1366, 1950}, out.filePath(u"gallery-"_s + tag));
        }
    }
    return 0;
}
