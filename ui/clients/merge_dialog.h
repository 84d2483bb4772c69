// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;

namespace seraph::ui {

class InlineMessage;

/// Two files side by side; where they differ, a click chooses which is kept. Everything else of both is kept anyway.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const Desk& desk,
                const Format& format,
                clients::ClientPage kept,
                clients::ClientPage dropped,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void merged();

private:
    enum class Side { Kept, Dropped };
    /// One field in which they may differ.
    struct Choice {
        QString label;
        QString kept;
        QString dropped;
        std::function<void(clients::ClientDetails&, const clients::ClientDetails&)> take;
    };
    std::vector<Choice> personChoices() const;
    std::vector<Choice> relationChoices() const;
    QWidget* buildGrid();
    void addChoice(QGridLayout& grid, const Choice& choice);
    clients::ClientDetails details() const;
    void merge();

    const Desk& m_desk;
    Format m_format;
    clients::ClientPage m_kept;
    clients::ClientPage m_dropped;
    InlineMessage* m_message;
    std::vector<std::pair<Choice, QButtonGroup*>> m_choices;
};

/// Opens both files and the dialog, or says why not in the parent's prompts. `then` runs after a merge.
void openMergeDialog(const Desk& desk,
                     const Format& format,
                     clients::ClientId kept,
                     clients::ClientId dropped,
                     QWidget* parent,
                     std::function<void()> then);

} // namespace seraph::ui
