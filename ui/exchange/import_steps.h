// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_run_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/wizard_frame.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace seraph::ui {

class ChoiceTiles;
class InlineMessage;
class ShortTable;

/// What the steps of one import pass on to each other.
struct ImportPlan {
    exchange::ImportJob job{};
    exchange::UnderstoodFile understood{};
    std::optional<exchange::ImportReport> trial{};
    std::optional<exchange::ImportReport> done{};
};

QString kindTitle(exchange::ImportKind kind);
/// "1,204 rows: 1,190 new, 10 on file already, 4 cannot be taken over".
QString countsText(const exchange::ImportCounts& counts, const Format& format);

/// Tells the progress dialog, and stops where it says so.
exchange::ImportProgress progressOf(const session::Work& work);

/// A step of the import; long work shows its progress and comes back to go on by itself.
class ImportStep : public WizardStep {
    Q_OBJECT

public:
    ImportStep(const Desk& desk, const Format& format, ImportPlan& plan);

protected:
    Desk m_desk;
    Format m_format;
    ImportPlan& m_plan;
    InlineMessage* m_message;
};

/// What is it, and where does it lie?
class ImportFileStep final : public ImportStep {
    Q_OBJECT

public:
    ImportFileStep(const Desk& desk, const Format& format, ImportPlan& plan);
    QString title() const override { return tr("File"); }
    QString explanation() const override;
    bool leave() override;
    void useFile(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void look();

    ChoiceTiles* m_kind;
    QLabel* m_file;
    bool m_looked = false;
};

/// Is this the right sheet, and can it be read?
class ImportSheetStep final : public ImportStep {
    Q_OBJECT

public:
    ImportSheetStep(const Desk& desk, const Format& format, ImportPlan& plan);
    QString title() const override { return tr("Preview"); }
    QString explanation() const override;
    void enter() override;
    bool leave() override;

private:
    void fillChoices();
    void readAgain();
    void showRows();
    void useHeaderRow(int number);

    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_headerRow;
    QWidget* m_sheetRow;
    QWidget* m_textRow;
    QTableWidget* m_table;
};

/// Which column is what?
class ImportColumnsStep final : public ImportStep {
    Q_OBJECT

public:
    ImportColumnsStep(const Desk& desk, const Format& format, ImportPlan& plan);
    QString title() const override { return tr("Columns"); }
    QString explanation() const override;
    void enter() override;
    bool leave() override;

private:
    void addColumn(int column, const QString& header);
    QString samples(int column) const;

    QTableWidget* m_table;
};

/// What would happen? Nothing has happened yet.
class ImportTrialStep final : public ImportStep {
    Q_OBJECT

public:
    ImportTrialStep(const Desk& desk, const Format& format, ImportPlan& plan);
    QString title() const override { return tr("Try it out"); }
    QString explanation() const override;
    QString continueText() const override;
    void enter() override;
    bool leave() override;

private:
    void tryOut();
    void show(const exchange::ImportReport& report);
    void showNotes(const exchange::ImportReport& report);
    void saveRejected();
    void bringIn();

    QLabel* m_counts;
    QLabel* m_notes;
    QCheckBox* m_addDuplicates;
    QCheckBox* m_withoutHidden;
    ShortTable* m_issues;
    QPushButton* m_save;
};

/// It is done, and can still be taken back.
class ImportDoneStep final : public ImportStep {
    Q_OBJECT

public:
    ImportDoneStep(const Desk& desk, const Format& format, ImportPlan& plan);
    QString title() const override { return tr("Done"); }
    QString continueText() const override { return tr("&Close"); }
    void enter() override;

private:
    void takeBack();

    QLabel* m_counts;
    QPushButton* m_undo;
};

} // namespace seraph::ui
