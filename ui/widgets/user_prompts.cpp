// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/user_prompts.h"

#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace seraph::ui {

namespace {

QMessageBox* makeBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    return box;
}

void openChooser(QWidget* parent,
                 QFileDialog::AcceptMode accept,
                 QFileDialog::FileMode mode,
                 const UserPrompts::FileQuestion& question,
                 UserPrompts::FileAnswer then)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog->setNameFilters(question.nameFilters);
    if (accept == QFileDialog::AcceptSave)
        dialog->selectFile(question.startAt);
    else
        dialog->setDirectory(question.startAt);
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        const QStringList files = dialog->selectedFiles();
        const bool chosen = result == QDialog::Accepted && !files.isEmpty();
        then(chosen ? std::optional(files.first()) : std::nullopt);
    });
    dialog->open();
}

} // namespace

void DialogPrompts::ask(QWidget* parent, const Question& question, std::function<void(Answer)> then)
{
    QMessageBox* box = makeBox(parent, question.title, question.text);
    auto* act = makeButton(question.act,
                           question.tone == Tone::Danger ? ButtonRole::Danger : ButtonRole::Primary);
    auto* keep = makeButton(question.keep);
    box->addButton(act, QMessageBox::AcceptRole);
    box->addButton(keep, QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::finished, box, [box, act, then = std::move(then)] {
        then(box->clickedButton() == act ? Answer::Act : Answer::Keep);
    });
    box->open();
}

void DialogPrompts::inform(QWidget* parent,
                           const QString& title,
                           const QString& text,
                           std::function<void()> then)
{
    QMessageBox* box = makeBox(parent, title, text);
    box->addButton(makeButton(QCoreApplication::translate("UserPrompts", "Close"), ButtonRole::Primary),
                   QMessageBox::AcceptRole);
    QObject::connect(box, &QMessageBox::finished, box, [then = std::move(then)] {
        if (then)
            then();
    });
    box->open();
}

void DialogPrompts::chooseFolder(QWidget* parent, const FileQuestion& question, FileAnswer then)
{
    openChooser(parent, QFileDialog::AcceptOpen, QFileDialog::Directory, question, std::move(then));
}

void DialogPrompts::openFile(QWidget* parent, const FileQuestion& question, FileAnswer then)
{
    openChooser(parent, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, question, std::move(then));
}

void DialogPrompts::saveFile(QWidget* parent, const FileQuestion& question, FileAnswer then)
{
    openChooser(parent, QFileDialog::AcceptSave, QFileDialog::AnyFile, question, std::move(then));
}

} // namespace seraph::ui
