// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_preview.h"

#include "core/organisation/organisation_queries.h"
#include "ui/desk/desk.h"
#include "ui/documents/help_print.h"
#include "ui/documents/printing.h"
#include "ui/widgets/print_preview.h"

#include <QSettings>
#include <QTimeZone>

#include <memory>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a preview of the help needs while it is open.
struct HelpPrinting {
    documents::SystemPrinters printers;
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, u"seraph"_s, u"seraph"_s};
    documents::SettingsPrintMemory memory{settings};
    // The help holds nobody's data, so nobody has to know who printed it.
    documents::Printing printing{printers, memory, [](const documents::PrintReport&) { return Status(); }};
};

} // namespace

void previewHelp(const Desk& desk, const QString& title, const QTextDocument& text, QWidget* parent)
{
    const auto organisation = desk.session().query(organisation::CurrentOrganisation{});
    const documents::Imprint imprint{.organisation = organisation ? organisation->name : QString(),
                                     .branch = {},
                                     .printedBy = desk.session().actor().login,
                                     .printedAt = desk.session().clock().now(),
                                     .zone = QTimeZone::systemTimeZone(),
                                     .language = desk.language};
    const auto means = std::make_shared<HelpPrinting>();
    auto* preview = new PrintPreview(documents::helpPageDocument(title, text, imprint), means->printing, desk.prompts, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(preview, &QObject::destroyed, parent, [means] {});
    preview->open();
}

} // namespace seraph::ui
