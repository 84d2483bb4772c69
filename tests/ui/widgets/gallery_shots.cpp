// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders the gallery and the shell to PNG files, without a display: seraph-gallery OUT [--scale S] [--size WxH].
#include "ui/text/translation.h"
#include "ui/widgets/gallery.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;

namespace {

void shoot(QWidget& widget, QSize size, const QString& file)
{
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    widget.grab().save(file);
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
            Gallery gallery;
            shoot(gallery, {1366, 1950}, out.filePath(u"gallery-"_s + tag));
        }
    }
    return 0;
}
