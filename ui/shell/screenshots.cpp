// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshots.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/cover_screen.h"
#include "ui/shell/pages.h"
#include "ui/shell/program.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/unlock_screen.h"
#include "ui/shell/work_desk.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// Numbers the pictures in the order in which they are taken.
class Camera {
public:
    Camera(QWidget& window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

    Status take(const QString& name)
    {
        // Twice: what a first layout posts is done in the second.
        for (int i = 0; i < 2; ++i)
            QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        const QString number = QString::number(++m_count).rightJustified(2, u'0');
        const QString file = QDir(m_folder).filePath(number + u'-' + name + u".png"_s);
        return m_window.grab().save(file) ? Status() : fail(ErrorCode::Io, u"file.not_writable"_s, file);
    }
    Status take(QWidget& dialog, const QString& name)
    {
        dialog.adjustSize();
        Camera other(dialog, m_folder);
        other.m_count = m_count++;
        return other.take(name);
    }
    int count() const { return m_count; }

private:
    QWidget& m_window;
    QString m_folder;
    int m_count = 0;
};

Status takePages(WorkDesk& desk, const Program& program, Camera& camera)
{
    Q_UNUSED(program)
    for (const QString& id : desk.pageIds()) {
        desk.open(id);
        const QStringList sections = sectionsOf(*desk.frame().currentPage());
        if (sections.isEmpty())
            TRY_STATUS(camera.take(id));
        for (const QString& section : sections) {
            desk.open(id + u'/' + section);
            TRY_STATUS(camera.take(id + u'-' + section));
        }
    }
    return {};
}

} // namespace

Result<int> takeScreenshots(Program& program, const QString& folder, QSize size)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, u"file.not_writable"_s, folder);
    ProgramWindow& window = program.window();
    window.setMinimumSize(0, 0);
    window.resize(size);
    window.QWidget::show();
    Camera camera(window, folder);
    WorkDesk& desk = *program.desk();
    TRY_STATUS(takePages(desk, program, camera));
    desk.open(u"today"_s);
    desk.palette().open();
    TRY_STATUS(camera.take(u"palette"_s));
    desk.palette().hide();
    ShortcutSheet shortcuts(desk.actions());
    TRY_STATUS(camera.take(shortcuts, u"shortcuts"_s));
    TRY_STATUS(program.showEveryScreen([&](const QString& name) { return camera.take(name); }));
    return camera.count();
}

} // namespace seraph::ui
