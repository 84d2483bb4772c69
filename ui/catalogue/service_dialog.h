// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace seraph::ui {

class Form;
class PhraseEdit;

/// The texts of one draft, in one language at a time: name, the four blocks of the promise, what is and is not included,
/// instructions and the results that may be promised. Everything goes past the phrase rules while it is typed.
class ServiceDialog final : public QDialog {
    Q_OBJECT

public:
    ServiceDialog(const Desk& desk, const catalogue::ServiceVersion& draft, QWidget* parent = nullptr);

private:
    void build();
    void addText(const char* field, const QString& label, LocalizedText& text);
    void addList(const char* field, const QString& label, std::vector<LocalizedText>& texts);
    PhraseEdit* addEdit(const char* field, const QString& label);
    void keep();
    void showTexts(Language language);
    void save();

    Desk m_desk;
    catalogue::ServiceVersion m_draft;
    Language m_shown;
    Form* m_form;
    QComboBox* m_language;
    QLineEdit* m_name;
    QLineEdit* m_note;
    std::vector<std::pair<PhraseEdit*, LocalizedText*>> m_texts;
    std::vector<std::pair<PhraseEdit*, std::vector<LocalizedText>*>> m_lists;
};

} // namespace seraph::ui
