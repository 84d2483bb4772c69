// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paged_table_view.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace seraph::ui {

class SearchEdit;
class ErrorPresenter;

/// The heading of a page: title, pills and notes beside it, actions at the right end.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void addBesideTitle(QWidget* widget);
    void addAction(QWidget* button);

private:
    QLabel* m_title;
    QHBoxLayout* m_row;
};

/// Search field and filters above a list, with "clear filters" as soon as one is set.
class FilterRow final : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(const QString& searchPlaceholder, QWidget* parent = nullptr);
    SearchEdit* search() const { return m_search; }
    /// A filter with its label; combo boxes and date fields announce their changes themselves.
    void addFilter(const QString& label, QWidget* editor);
    void showClear(bool anyFilterSet);

Q_SIGNALS:
    void changed();
    void clearRequested();

private:
    SearchEdit* m_search;
    QHBoxLayout* m_row;
    QWidget* m_clear;
};

/// The pane beside a list: what is selected, or one sentence while nothing is.
class DetailPane final : public QFrame {
    Q_OBJECT

public:
    explicit DetailPane(const QString& sentenceWhenEmpty, QWidget* parent = nullptr);
    /// Takes the widget over and deletes the one before.
    void show(QWidget* content);
    void showNothing();
    QWidget* content() const { return m_content; }

private:
    QWidget* m_content = nullptr;
    QWidget* m_empty;
    QVBoxLayout* m_column;
};

/// The skeleton of every list: header, filter row, paged list in a card, detail pane, status line. A page owns one,
/// gives it a model and listens to it.
class ListPage final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString searchPlaceholder;
        QString nothingSelected;
    };
    explicit ListPage(const Words& words, QWidget* parent = nullptr);

    PageHeader* header() const { return m_header; }
    FilterRow* filters() const { return m_filters; }
    PagedTableView* table() const { return m_table; }
    DetailPane* detail() const { return m_detail; }
    InlineMessage* message() const { return m_message; }
    void showModel(PagedTableModelBase& model, ViewSettings& settings, const QString& name);
    /// Shows the button that asks for the list as a spreadsheet; the table says when somebody did.
    void offerExport() { m_export->show(); }

private:
    void keepSplitter(ViewSettings& settings, const QString& name);

    PageHeader* m_header;
    InlineMessage* m_message;
    FilterRow* m_filters;
    PagedTableView* m_table;
    QLabel* m_status;
    QPushButton* m_export;
    DetailPane* m_detail;
    QSplitter* m_splitter;
    ErrorPresenter* m_errors;
};

} // namespace seraph::ui
