// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace seraph::ui {

class DateEdit;
class Form;

/// A signed paper comes back: its scan or photo is dropped here, and the code printed on it, read by a scanner or typed, says
/// whose it is. Without the code it is chosen from the papers that are out.
class ConsentPaperDialog final : public QDialog {
    Q_OBJECT

public:
    ConsentPaperDialog(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    void useFile(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void fillPapers();
    void chooseFile();
    void onCode();
    void onPaper();
    void show(const consultations::ConsentPage& page);
    void file();

    Desk m_desk;
    Format m_format;
    std::vector<consultations::UnsignedRow> m_papers;
    QString m_file;
    consultations::Signer m_signer = consultations::Signer::Client;
    Form* m_form;
    QLabel* m_fileName;
    QLineEdit* m_code;
    QComboBox* m_paper;
    QLineEdit* m_name;
    QLineEdit* m_witness;
    DateEdit* m_day;
};

} // namespace seraph::ui
