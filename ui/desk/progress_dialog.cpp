// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/progress_dialog.h"

#include "ui/text/step_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace seraph::ui {

namespace {

constexpr int kPatienceMs = 300;
constexpr int kBarSteps = 1000;

} // namespace

ProgressDialog::ProgressDialog(const QString& title, std::stop_source stop, QWidget* parent)
    : QDialog(parent)
    , m_stop(std::move(stop))
    , m_step(new QLabel(title, this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(title);
    setModal(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    // Enter is typed by habit after a password; it must not stop what it began.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_bar->setFocusPolicy(Qt::StrongFocus);
    m_bar->setFocus();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_step);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProgressDialog::stop);
    QTimer::singleShot(kPatienceMs, this, [this] { QDialog::show(); });
}

void ProgressDialog::show(const QString& step, qint64 done, qint64 total)
{
    m_step->setText(stepText(step, done, total));
    m_bar->setRange(0, total > 0 ? kBarSteps : 0);
    if (total > 0)
        m_bar->setValue(int(done * kBarSteps / total));
}

void ProgressDialog::stop()
{
    m_stop.request_stop();
    setEnabled(false);
}

} // namespace seraph::ui
