// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/client_screen.h"

#include "core/organisation/organisation_queries.h"
#include "ui/desk/covers_desk.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 24;

/// A client's own screen stands opposite ours, where there is one.
QScreen* clientSide()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    return screens.size() > 1 ? screens.at(1) : screens.value(0);
}

/// Asks for the PIN of this shift, once with the first client's view of the day.
void askForPin(const Desk& desk, QWidget* parent, const std::function<void()>& then)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ClientScreen::tr("A PIN for this shift"));
    auto* message = new InlineMessage;
    auto* pin = new PinEdit;
    pin->setObjectName(u"shiftPinEdit"_s);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(
        ClientScreen::tr("The client's view is left with a PIN, so that nobody gets from it to the "
                         "files of others. Choose six digits; they hold until the workspace is "
                         "locked.")));
    column->addWidget(message);
    column->addWidget(pin, 0, Qt::AlignHCenter);
    dialog->setLayout(column);
    QObject::connect(pin, &PinEdit::completed, dialog, [desk, dialog, message, pin, then] {
        const Secret digits = pin->takePin();
        QByteArray bytes(reinterpret_cast<const char*>(digits.data()), qsizetype(digits.size()));
        const Status kept = desk.setPin(vault::Password::takeUtf8(bytes));
        if (!kept)
            return message->say(Tone::Danger, errorText(kept.error()));
        dialog->accept();
        then();
    });
    dialog->open();
    pin->setFocus();
}

} // namespace

void ClientScreen::open(const Desk& desk, QWidget* page, Fill fill)
{
    CoversDesk* around = coverAround(page);
    if (!around)
        return;
    const auto show = [desk, page, around, fill = std::move(fill)] {
        around->coverNow();
        auto* screen = new ClientScreen(desk, page);
        screen->m_open = around->stayOpen();
        screen->setAttribute(Qt::WA_DeleteOnClose);
        screen->setContent(fill(*screen));
        if (QScreen* side = clientSide())
            screen->setGeometry(side->geometry());
        screen->showFullScreen();
        screen->activateWindow();
    };
    if (around->hasPin())
        return show();
    askForPin(desk, page, show);
}

ClientScreen::ClientScreen(const Desk& desk, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_column(makeColumn(12))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowModality(Qt::ApplicationModal);
    const auto organisation = desk.session().query(organisation::CurrentOrganisation{});
    const QString name = organisation ? organisation->name : QString();
    setWindowTitle(name);
    auto* staff = makeButton(tr("For staff"), ButtonRole::Quiet);
    staff->setObjectName(u"leaveClientScreen"_s);
    staff->setFocusPolicy(Qt::ClickFocus);
    connect(staff, &QPushButton::clicked, this, &ClientScreen::leave);
    auto* top = makeRow();
    top->addWidget(makeLine(name, LabelRole::Section));
    top->addStretch();
    top->addWidget(staff);
    m_column->setContentsMargins(kMargin, 12, kMargin, kMargin);
    m_column->addLayout(top);
    setLayout(m_column);
}

void ClientScreen::setContent(QWidget* content)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_column->addWidget(content, 1);
    content->setFocus();
}

void ClientScreen::handBack(const QString& words)
{
    auto* thanks = makeLabel(tr("Thank you. Please hand the screen back."), LabelRole::Figure);
    thanks->setAlignment(Qt::AlignHCenter);
    auto* what = makeLabel(words, LabelRole::Body);
    what->setAlignment(Qt::AlignHCenter);
    auto* page = new QWidget;
    auto* column = makeColumn(12);
    column->addStretch();
    column->addWidget(thanks);
    column->addWidget(what);
    column->addStretch();
    page->setLayout(column);
    setContent(page);
    m_open.reset();
}

void ClientScreen::leave()
{
    m_leaving = true;
    close();
}

bool ClientScreen::event(QEvent* event)
{
    // No shortcut of the program behind is heard while a client has the keys.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

void ClientScreen::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void ClientScreen::closeEvent(QCloseEvent* event)
{
    if (!m_leaving)
        event->ignore();
}

} // namespace seraph::ui
