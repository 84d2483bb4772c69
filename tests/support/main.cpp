// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main of every test program. QApplication starts before Catch2, offscreen and in the C locale; a broken contract or
// a Qt warning fails the running case.
#include "core/base/contract.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <catch2/catch_all.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>

namespace {

void throwOnViolation(const char* kind, const char* expression, const char* file, int line)
{
    throw std::logic_error(std::string(kind) + ": " + expression + " at " + file + ":" +
                           std::to_string(line));
}

void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    // The offscreen platform says this of every window; it is about the platform and not about our code.
    const bool harmless = message.startsWith(QLatin1String("This plugin does not support"));
    if (type != QtDebugMsg && type != QtInfoMsg && !harmless)
        FAIL_CHECK("Qt said: " << message.toStdString() << " ("
                               << (context.category ? context.category : "") << ")");
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    seraph::setContractHandler(&throwOnViolation);
    qInstallMessageHandler(&failOnWarning);
    return Catch::Session().run(argc, argv);
}
