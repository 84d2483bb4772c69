// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messages.h"
#include "ui/widgets/paged_table_model.h"

#include <QTableView>

namespace seraph::ui {

class ViewSettings;

/// The table of every list page. Rows of one height, sections of fixed size, sorting by the query, columns that a person
/// shows, hides, moves and sizes (remembered), Ctrl+C copies tab-separated text, an empty list explains itself.
class PagedTableView final : public QTableView {
    Q_OBJECT

public:
    explicit PagedTableView(const QString& accessibleName, QWidget* parent = nullptr);

    /// The model stays with its owner. What is remembered is found under this name.
    void showModel(PagedTableModelBase& model, ViewSettings& settings, const QString& name);
    void setEmptyState(const EmptyState::View& view);

    std::vector<qint64> selectedIds() const;
    std::optional<qint64> currentId() const;
    void selectId(qint64 id);
    /// "6 rows", "3 of 6 selected · 12,340.00": count, selection and its sums.
    QString statusText() const;
    /// Tab-separated text of the selected rows, visible columns in visible order, with a header line.
    /// Formulas among it are made harmless.
    QString selectedText() const;
    /// The name it was shown under: "clients".
    const QString& listName() const { return m_name; }

Q_SIGNALS:
    void rowActivated(qint64 id); ///< Enter or double click
    void currentIdChanged();
    void statusChanged();
    void emptyActionClicked();
    void exportRequested(); ///< Ctrl+E, or the menu of the header

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpHeader();
    void connectModel();
    void sizeSections();
    void onSectionClicked(int section);
    void showColumnMenu(const QPoint& at);
    void rememberSelection();
    void restoreSelection();
    void placeEmptyState();
    void saveLayout();
    void restoreLayout();
    QString columnKeys() const;
    QString sumText(const QModelIndexList& rows) const;

    PagedTableModelBase* m_model = nullptr;
    ViewSettings* m_settings = nullptr;
    QString m_name;
    EmptyState* m_empty;
    std::vector<qint64> m_rememberedIds;
    qint64 m_rememberedCurrent = 0;
};

} // namespace seraph::ui
