// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/file_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

class Card;
class InlineMessage;
class ShortTable;

/// Everything on record about what one person may do: what is asked, what they hold, what they were seen to do, which tiers
/// they reach and what is missing for the next, and where they were let through.
class PersonFile final : public QWidget {
    Q_OBJECT

public:
    enum class Whose { Others, Own };
    PersonFile(const Desk& desk,
               const Format& format,
               qualifications::QualificationFile file,
               Whose whose,
               QWidget* parent = nullptr);

private:
    QWidget* buildHead(Whose whose);
    Card* buildAsked();
    Card* buildCertificates(Whose whose);
    Card* buildCompetences();
    Card* buildTiers(Whose whose);
    Card* buildPassages();
    const qualifications::CertificateRow* chosen() const;
    void grant(const qualifications::Tier& tier);
    void showScans();
    void print();

    const Desk& m_desk;
    Format m_format;
    qualifications::QualificationFile m_file;
    InlineMessage* m_message;
    ShortTable* m_certificates;
};

} // namespace seraph::ui
