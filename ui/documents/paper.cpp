// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper.h"

#include "core/base/contract.h"

#include <QCoreApplication>

namespace seraph::documents {

namespace {

class PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
public:
    static QString name(Paper paper)
    {
        switch (paper) {
        case Paper::A4: return QStringLiteral("A4");
        case Paper::A5: return QStringLiteral("A5");
        case Paper::Roll80: return tr("80 mm roll");
        case Paper::Roll58: return tr("58 mm roll");
        }
        UNREACHABLE();
    }
};

QSizeF sizeInMillimetres(Paper paper)
{
    switch (paper) {
    case Paper::A4: return {210, 297};
    case Paper::A5: return {148, 210};
    case Paper::Roll80: return {80, 0};
    case Paper::Roll58: return {58, 0};
    }
    UNREACHABLE();
}

} // namespace

bool isRoll(Paper paper)
{
    return paper == Paper::Roll80 || paper == Paper::Roll58;
}

QSizeF paperSize(Paper paper, Orientation orientation)
{
    const QSizeF size = sizeInMillimetres(paper) * millimetres(1);
    return orientation == Orientation::Landscape && !isRoll(paper) ? size.transposed() : size;
}

QMarginsF paperMargins(Paper paper)
{
    switch (paper) {
    case Paper::A4: return QMarginsF(20, 14, 20, 13) * millimetres(1);
    case Paper::A5: return QMarginsF(13, 10, 13, 9) * millimetres(1);
    // Print heads are 72 and 48 mm wide.
    case Paper::Roll80: return QMarginsF(4, 4, 4, 10) * millimetres(1);
    case Paper::Roll58: return QMarginsF(5, 4, 5, 10) * millimetres(1);
    }
    UNREACHABLE();
}

QString paperName(Paper paper)
{
    return PaperText::name(paper);
}

} // namespace seraph::documents
