// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace seraph::documents {

/// Lets this process draw where there is no display, to be called before its application is made. Windows can always draw, and
/// nothing else there knows the fonts: it is left as it is.
void drawWithoutDisplay();

/// The application of a program that makes documents and has no windows: fonts are there, a display need not be.
std::unique_ptr<QCoreApplication> makeDrawingApplication(int& argc, char** argv);

} // namespace seraph::documents
