// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/drawing_application.h"

#include <QApplication>
#include <QLoggingCategory>

namespace seraph::documents {

using namespace Qt::StringLiterals;

void drawWithoutDisplay()
{
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

std::unique_ptr<QCoreApplication> makeDrawingApplication(int& argc, char** argv)
{
    drawWithoutDisplay();
    // A scheduled task has no session folder, which Qt would complain about on stderr; what stands there is ours to say.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    auto application = std::make_unique<QApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    return application;
}

} // namespace seraph::documents
