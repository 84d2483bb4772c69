// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/drawing_application.h"

#include <QApplication>

namespace seraph::documents {

std::unique_ptr<QCoreApplication> makeDrawingApplication(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace seraph::documents
