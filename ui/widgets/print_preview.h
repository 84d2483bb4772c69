// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printing.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QSpinBox;

namespace seraph::ui {

class ErrorPresenter;
class InlineMessage;
class PageStrip;
class UserPrompts;

/// The pages as they will come out, and beside them where to: printer, paper, copies, reason. Closes when the document
/// was handed to the printer or saved; errors stay in sight with everything as it was.
class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    /// All but the document must outlive the dialog.
    PrintPreview(documents::Document document,
                 documents::Printing& printing,
                 UserPrompts& prompts,
                 QWidget* parent = nullptr);
    ~PrintPreview() override;

    /// How a prepared document gets to the printer without holding up the screen; the answer is what print() gives. Where
    /// nothing is set it is delivered at once.
    using Deliverer = std::function<void(documents::Printing::Outgoing, std::function<void(Status)>)>;
    void deliverWith(Deliverer deliverer) { m_deliver = std::move(deliverer); }
    /// Shows the printers that are known by now, and keeps the chosen one.
    void refreshPrinters();

Q_SIGNALS:
    void printed();
    void saved(const QString& file);

private:
    QLayout* buildPages();
    QLayout* buildChoices();
    QLayout* buildFields();
    void fillChoices();
    void sayWhatToKnow();
    void showPages();
    void onPrintClicked();
    void onSaveClicked();
    void finish(const Status& done, const QString& file);
    documents::Paper paper() const;
    QString reason() const;

    documents::Document m_document;
    documents::Printing& m_printing;
    UserPrompts& m_prompts;
    Deliverer m_deliver;
    PageStrip* m_pages;
    QLabel* m_pageCount;
    QComboBox* m_printerBox;
    QComboBox* m_paperBox;
    QSpinBox* m_copiesBox;
    QComboBox* m_reasonBox; ///< hidden where the document names nobody
    QLabel* m_reasonLabel;
    InlineMessage* m_message;
    ErrorPresenter* m_errors;
    QPushButton* m_printButton;
    QPushButton* m_saveButton; ///< hidden for what must not become a file
};

} // namespace seraph::ui
