// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printers.h"

#include <vector>

namespace seraph::tests {

/// Printers that answer what a test wants and keep what they were given.
class FakePrinters final : public documents::Printers {
public:
    QStringList names() const override { return printers; }
    QString defaultName() const override { return printers.value(0); }
    documents::Delivery prepare(const documents::LaidOutDocument&, const documents::PrintJob& job) override
    {
        return [this, job] {
            if (answer)
                jobs.push_back(job);
            return answer;
        };
    }

    QStringList printers{QStringLiteral("Laser"), QStringLiteral("Thermal")};
    Status answer;
    std::vector<documents::PrintJob> jobs;
};

} // namespace seraph::tests
