// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/string_makers.h"
#include "tests/ui/documents/pdf_reader.h"
#include "ui/documents/printers.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

/// A spooler that is a shell script, in a folder of its own.
class Spooler {
public:
    explicit Spooler(const QByteArray& script)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd '" + QFile::encodeName(m_folder.path()) + "' || exit 9\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    }
    QString path() const { return m_folder.filePath(u"spooler"_s); }
    QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

LaidOutDocument aSlip()
{
    Document document;
    document.kind = DocumentKind::ClosingSlip;
    document.title = u"王小红"_s;
    document.blocks = {Paragraph{u"水光针"_s}};
    return LaidOutDocument(document, Paper::Roll80);
}

} // namespace

TEST_CASE("The spooler gets the pages through a pipe, and its queue no name of a person", "[documents]")
{
    const Spooler spooler("for a in \"$@\"; do echo \"$a\" >> arguments; done\ncat > pages.pdf\n");
    SystemPrinters printers({}, spooler.path());
    REQUIRE(printers.prepare(aSlip(), {u"Thermal"_s, 2})().has_value());
    const QStringList arguments =
        QString::fromUtf8(spooler.read(u"arguments"_s)).split(u'\n', Qt::SkipEmptyParts);
    CHECK(arguments.contains(u"Thermal"_s));
    CHECK(arguments.contains(u"2"_s));
    CHECK(arguments.filter(QRegularExpression(u"^media=Custom\\.80x\\d+mm$"_s)).size() == 1);
    CHECK(arguments.filter(u"王小红"_s).isEmpty());
    const auto text = tests::pdfText(spooler.read(u"pages.pdf"_s));
    if (text)
        CHECK(text->contains(u"水光针"_s));
}

TEST_CASE("A spooler that refuses, and one that is not there, are failures of the printer", "[documents]")
{
    const Spooler spooler("cat > /dev/null\necho 'no such queue' >&2\nexit 1\n");
    SystemPrinters refusing({}, spooler.path());
    SystemPrinters missing({}, spooler.path() + u"-gone"_s);
    const auto refused = refusing.prepare(aSlip(), {u"Thermal"_s, 1})();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().reason == u"print.printer_failed"_s);
    CHECK(refused.error().detail.contains(u"no such queue"_s));
    const auto gone = missing.prepare(aSlip(), {u"Thermal"_s, 1})();
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().reason == u"print.printer_failed"_s);
}

TEST_CASE("Printing leaves nothing in the folder for temporary files", "[documents]")
{
    const Spooler spooler("cat > /dev/null\n");
    const auto entries = [] {
        return QDir::temp().entryList({u"*.pdf"_s, u"qt_*"_s, u"cups*"_s, u"0*"_s},
                                      QDir::Files | QDir::Hidden);
    };
    const QStringList before = entries();
    SystemPrinters printers({}, spooler.path());
    REQUIRE(printers.prepare(aSlip(), {u"Thermal"_s, 1})().has_value());
    CHECK(entries() == before);
}

TEST_CASE("The queues of the PC are found with the default one", "[documents]")
{
    const Spooler lister("if [ \"$1\" = -e ]; then echo Laser; echo Thermal; else echo 'system "
                         "default destination: Thermal'; fi\n");
    CHECK(findPrinters(lister.path()) == PrinterList{{u"Laser"_s, u"Thermal"_s}, u"Thermal"_s});
    CHECK(findPrinters(lister.path() + u"-gone"_s) == PrinterList{});
}

#endif
