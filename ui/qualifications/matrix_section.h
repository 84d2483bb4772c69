// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/matrix_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableView;

namespace seraph::ui {

class FigureTile;
class InlineMessage;

/// People down, what is asked of them across; only reads the matrix, so that a hundred thousand cells cost nothing until seen.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    MatrixModel(Language language, const Format& format, QObject* parent);
    void show(qualifications::Matrix matrix);
    /// Only people who lack something.
    void showGapsOnly(bool only);
    const qualifications::MatrixRow& rowAt(int row) const
    {
        return m_matrix.rows[m_shown[std::size_t(row)]];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    Language m_language;
    Format m_format;
    qualifications::Matrix m_matrix{};
    std::vector<std::size_t> m_shown{};
    bool m_gapsOnly = false;
};

/// Who holds what is asked of them: the matrix with its coverage. A row opens the person's file.
class MatrixSection final : public QWidget {
    Q_OBJECT

public:
    MatrixSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void showFigures(const qualifications::Matrix& matrix);
    void openRow(const QModelIndex& index);

    const Desk& m_desk;
    InlineMessage* m_message;
    QComboBox* m_role;
    QCheckBox* m_gaps;
    QTableView* m_table;
    MatrixModel* m_model;
    FigureTile* m_covered;
    FigureTile* m_missing;
    FigureTile* m_due;
};

} // namespace seraph::ui
