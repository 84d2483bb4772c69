// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/matrix_section.h"

#include "ui/desk/trade_text.h"
#include "ui/qualifications/qualification_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

constexpr int kColumnWidth = 128;
constexpr int kHeaderHeight = 56;
constexpr int kMatrixRowHeight = 34;

} // namespace

MatrixModel::MatrixModel(Language language, const Format& format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
    , m_format(format)
{
}

void MatrixModel::show(Matrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    choose();
    endResetModel();
}

void MatrixModel::showGapsOnly(bool only)
{
    beginResetModel();
    m_gapsOnly = only;
    choose();
    endResetModel();
}

void MatrixModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_matrix.rows.size(); ++i) {
        if (!m_gapsOnly || m_matrix.rows[i].missing > 0)
            m_shown.push_back(i);
    }
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixCell& cell = rowAt(index.row()).cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cellText(cell, m_format, m_matrix.day);
    case Qt::ToolTipRole:
        return cellTip(
            cell, m_matrix.columns[std::size_t(index.column())].kind.name().in(m_language), m_format);
    case Qt::ForegroundRole: return toneColours(cellTone(cell.mark)).text;
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowAt(section).name;
    const MatrixColumn& column = m_matrix.columns[std::size_t(section)];
    return u"%1\n%2/%3"_s.arg(column.kind.name().in(m_language)).arg(column.covered).arg(column.asked);
}

MatrixSection::MatrixSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_role(new QComboBox)
    , m_gaps(new QCheckBox(tr("Only who &lacks something")))
    , m_table(new QTableView)
    , m_model(new MatrixModel(desk.language, format, this))
    , m_covered(new FigureTile({tr("Hold everything"), {}, {}}))
    , m_missing(new FigureTile({tr("Missing or run out"), {}, {}}))
    , m_due(new FigureTile({tr("End within 90 days"), {}, {}}))
{
    build();
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table :
             {"certificate", "requirement", "certificate_kind", "staff", "role_grant", "worker_paper"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

void MatrixSection::build()
{
    m_role->setAccessibleName(tr("Role"));
    m_role->addItem(tr("All roles"), QString());
    for (const char* role : {"physician",
                             "nurse",
                             "therapist",
                             "consultant",
                             "front_desk",
                             "online_desk",
                             "service_worker",
                             "dispatcher",
                             "agency_adviser",
                             "customer_care",
                             "cashier",
                             "manager"})
        m_role->addItem(roleText(m_desk, QString::fromLatin1(role)), QString::fromLatin1(role));
    auto* filters = makeRow();
    filters->addWidget(m_role);
    filters->addWidget(m_gaps);
    filters->addStretch();
    filters->addWidget(makeLine(
        tr("✓ holds · ◆ ends within 90 days · ▲ missing or run out · – not asked"), LabelRole::Note));
    auto* figures = makeRow(kCardGap);
    for (FigureTile* tile : {m_covered, m_missing, m_due})
        figures->addWidget(tile, 1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("People and what is asked of them"));
    m_table->setObjectName(u"matrix"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(true);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(kColumnWidth));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setFixedHeight(scaled(kHeaderHeight));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                                     Qt::Alignment(Qt::TextWordWrap));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(kMatrixRowHeight));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(kCardGap);
    column->addWidget(m_message);
    column->addLayout(figures);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setLayout(column);
    connect(m_role, &QComboBox::currentIndexChanged, this, &MatrixSection::refresh);
    connect(m_gaps, &QCheckBox::toggled, m_model, &MatrixModel::showGapsOnly);
    connect(m_table, &QTableView::activated, this, &MatrixSection::openRow);
    connect(m_table->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        openRow(m_model->index(row, 0));
    });
}

void MatrixSection::refresh()
{
    auto matrix =
        m_desk.session().query(RequirementMatrix{{.role = m_role->currentData().toString()}});
    if (!matrix)
        return m_message->say(Tone::Danger, errorText(matrix.error()));
    m_message->clear();
    showFigures(*matrix);
    m_model->show(*std::move(matrix));
}

void MatrixSection::showFigures(const Matrix& matrix)
{
    int asked = 0;
    int covered = 0;
    int missing = 0;
    int due = 0;
    for (const MatrixRow& row : matrix.rows) {
        const bool any = std::any_of(row.cells.begin(), row.cells.end(), [](const MatrixCell& cell) {
            return cell.mark != Mark::NotAsked;
        });
        asked += any ? 1 : 0;
        covered += any && row.missing == 0 ? 1 : 0;
        missing += row.missing;
        due += row.due;
    }
    m_covered->setView(
        {tr("Hold everything"), QString::number(covered), tr("of %n people", nullptr, asked)});
    m_missing->setView({tr("Missing or run out"), QString::number(missing), {}});
    m_due->setView({tr("End within 90 days"), QString::number(due), {}});
}

void MatrixSection::openRow(const QModelIndex& index)
{
    if (index.isValid())
        m_desk.open(u"qualifications/people/"_s + m_model->rowAt(index.row()).person.toString());
}

} // namespace seraph::ui
