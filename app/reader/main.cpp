// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// seraph-reader: reads the table on its standard input and writes its rows to its standard output. It holds no key and sees
// no other file; whatever a foreign file may do to a parser, it does it here. Started by core/exchange alone.
#include "app/reader/confinement.h"
#include "app/reader/read_file.h"
#include "app/reader/standard_input.h"
#include "app/reader/text_encoding.h"
#include "core/base/process.h"
#include "core/exchange/sheet_frames.h"

#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace seraph;
using namespace Qt::StringLiterals;

void say(const exchange::Frame& frame)
{
    const QByteArray bytes = exchange::encodeFrame(frame);
    if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) !=
        std::size_t(bytes.size()))
        std::_Exit(EXIT_FAILURE); // nobody listens any more
}

/// --sheet N, --encoding CODE, --separator CODE, --rows N.
exchange::ReadRequest requestFrom(const QStringList& words)
{
    const auto value = [&](const QString& name) { return words.value(words.indexOf(name) + 1); };
    exchange::ReadRequest request;
    if (words.contains(u"--sheet"_s))
        request.sheet = value(u"--sheet"_s).toInt();
    if (words.contains(u"--rows"_s))
        request.rows = value(u"--rows"_s).toInt();
    if (words.contains(u"--encoding"_s))
        request.encoding = value(u"--encoding"_s);
    if (words.contains(u"--separator"_s))
        request.separator = value(u"--separator"_s);
    return request;
}

Result<exchange::SheetTotals> readStandardInput(const exchange::ReadRequest& request)
{
    const auto file = reader::openStandardInput();
    if (!file)
        return fail(ErrorCode::Io, u"sheet.damaged"_s);
    reader::loadConverters();
    TRY_STATUS(reader::confine());
    return reader::readFile(*file,
                            request,
                            {[](const exchange::FileForm& form) { say(form); },
                             [](const exchange::SheetRow& row) { say(row); }});
}

} // namespace

int main(int argc, char** argv)
{
    useBinaryStreams();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const auto totals = readStandardInput(requestFrom(words));
    if (totals)
        say(*totals);
    else
        say(totals.error());
    std::fflush(stdout);
    std::_Exit(totals ? EXIT_SUCCESS
                      : EXIT_FAILURE); // no destructor needs a system call that is not there any more
}
