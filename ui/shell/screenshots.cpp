// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshots.h"

#include "core/review/aggregate_commands.h"
#include "ui/documents/pdf.h"
#include "ui/documents/review_pack.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/pages.h"
#include "ui/shell/program.h"
#include "ui/shell/scenes.h"
#include "ui/shell/work_desk.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDimmed = 90; ///< of 255: what lies under a dialog
constexpr int kTitleBar = 34; ///< which the system draws over a dialog, and a picture of the widget lacks

/// Numbers the pictures in the order in which they are taken. What lies over the window is in them, as somebody sees it.
class Camera {
public:
    Camera(QWidget& window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

    Status take(const QString& name)
    {
        // What a clock builds anew is laid out too, and what a first layout posts is done in the second.
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        for (int i = 0; i < 3; ++i)
            QApplication::sendPostedEvents();
        QPixmap picture = m_window.grab();
        if (QWidget* dialog = topDialog(m_window))
            lay(*dialog, picture);
        const QString number = QString::number(++m_count).rightJustified(2, u'0');
        const QString file = QDir(m_folder).filePath(number + u'-' + name + u".png"_s);
        return picture.save(file) ? Status() : fail(ErrorCode::Io, u"file.not_writable"_s, file);
    }
    int count() const { return m_count; }

private:
    void lay(QWidget& dialog, QPixmap& picture) const
    {
        QPainter painter(&picture);
        const QRect room(QPoint(), m_window.size());
        QRect place(QPoint(), dialog.size());
        place.moveCenter(room.center());
        if (dialog.windowType() == Qt::Popup) {
            place.moveTop(dialog.pos().y() - m_window.pos().y());
        } else {
            painter.fillRect(room, QColor(0, 0, 0, kDimmed));
            const int bar =
                room.contains(place.adjusted(0, -scaled(kTitleBar), 0, 0)) ? scaled(kTitleBar) : 0;
            place.translate(0, bar / 2);
            drawTitle(painter, QRect(place.left(), place.top() - bar, place.width(), bar), dialog);
        }
        painter.drawPixmap(place.topLeft(), dialog.grab());
        if (dialog.windowType() != Qt::Popup) {
            painter.setPen(currentTokens().border);
            painter.drawLine(place.topLeft() + QPoint(0, -1), place.topRight() + QPoint(0, -1));
        }
    }

    /// The dialog's name and how to leave it, as every desktop has them in one form or another.
    void drawTitle(QPainter& painter, const QRect& bar, const QWidget& dialog) const
    {
        if (bar.isEmpty())
            return;
        const ThemeTokens& tokens = currentTokens();
        painter.save();
        painter.setClipRect(bar);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(bar.adjusted(0, 0, 0, kCardRadius), kCardRadius, kCardRadius);
        painter.setFont(fontFor(TextRole::Section));
        painter.setPen(tokens.text);
        painter.drawText(bar.adjusted(20, 0, -bar.height(), 0), Qt::AlignVCenter, dialog.windowTitle());
        painter.setPen(tokens.muted);
        painter.drawText(QRect(bar.right() - bar.height(), bar.top(), bar.height(), bar.height()),
                         Qt::AlignCenter,
                         u"✕"_s);
        painter.restore();
    }

    QWidget& m_window;
    QString m_folder;
    int m_count = 0;
};

Status takePages(WorkDesk& desk, Camera& camera)
{
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

Status takeDialogs(WorkDesk& desk, QWidget& window, Camera& camera)
{
    desk.open(u"today"_s);
    std::vector<Scene> scenes = dialogScenes();
    scenes.push_back({u"palette"_s, [&desk](const Desk&, QWidget*) { desk.palette().open(); }});
    scenes.push_back({u"shortcuts"_s,
                      [&desk](const Desk&, QWidget*) { desk.actions().trigger(u"shortcuts"_s); }});
    scenes.push_back(
        {u"help"_s, [&desk](const Desk&, QWidget*) { desk.actions().trigger(u"help"_s); }});
    for (const Scene& scene : scenes) {
        const QImage before = window.grab().toImage();
        scene.open(desk.desk(), &window);
        QApplication::sendPostedEvents();
        // Some show a part of a page; where the house has nothing to show, they show nothing.
        if (!topDialog(window) && window.grab().toImage() == before)
            continue;
        const Status taken = camera.take(scene.name);
        closeDialogs(window);
        TRY_STATUS(taken);
    }
    return {};
}

/// Last month's pack beside the pictures, as somebody would print it.
Status writeReview(const WorkDesk& work, const QString& folder)
{
    const Desk& desk = work.desk();
    if (!desk.session().can(review::kView))
        return {};
    TRY_STATUS(review::bringUpToDate(desk.session()));
    TRY_ASSIGN(const auto material,
               documents::gatherReview(desk.session(), {desk.today().addMonths(-1), {}}));
    const ReviewText text{work.format(), desk.language, desk.profile};
    const documents::LaidOutDocument pack(
        documents::reviewPackDocument(material, text, desk.imprint()), documents::Paper::A4);
    return documents::savePdf(pack, QDir(folder).filePath(u"monthly-review.pdf"_s));
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
    TRY_STATUS(takePages(desk, camera));
    TRY_STATUS(writeReview(desk, folder));
    TRY_STATUS(takeDialogs(desk, window, camera));
    TRY_STATUS(program.showEveryScreen([&](const QString& name) { return camera.take(name); }));
    return camera.count();
}

} // namespace seraph::ui
