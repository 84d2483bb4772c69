// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/path_edit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace seraph::ui {

PathEdit::PathEdit(UserPrompts& prompts, QString chooserTitle, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_title(std::move(chooserTitle))
    , m_line(new QLineEdit)
{
    auto* browse = makeButton(tr("Choose…"));
    browse->setIcon(icon(Icon::Folder));
    browse->setAccessibleName(m_title);
    auto* row = makeRow(8);
    row->addWidget(m_line, 1);
    row->addWidget(browse);
    setLayout(row);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathEdit::pathChanged);
    connect(browse, &QPushButton::clicked, this, &PathEdit::choose);
}

QString PathEdit::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void PathEdit::setPath(const QString& path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void PathEdit::choose()
{
    m_prompts.chooseFolder(this, {m_title, path(), {}}, [this](const std::optional<QString>& chosen) {
        if (chosen)
            setPath(*chosen);
    });
}

} // namespace seraph::ui
