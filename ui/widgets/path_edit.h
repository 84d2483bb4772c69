// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/user_prompts.h"

#include <QWidget>

class QLineEdit;

namespace seraph::ui {

/// A folder: typed, or chosen with the chooser of the system.
class PathEdit final : public QWidget {
    Q_OBJECT

public:
    PathEdit(UserPrompts& prompts, QString chooserTitle, QWidget* parent = nullptr);
    QString path() const; ///< with forward slashes, without surrounding blanks
    void setPath(const QString& path);

Q_SIGNALS:
    void pathChanged();

private:
    void choose();

    UserPrompts& m_prompts;
    QString m_title;
    QLineEdit* m_line;
};

} // namespace seraph::ui
