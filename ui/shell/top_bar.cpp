// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kHeight = 48;
constexpr int kAvatar = 28;

void paintFocus(QPainter& painter, const QRect& rect)
{
    painter.setPen(QPen(currentTokens().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
}

} // namespace

class PillButton final : public QAbstractButton {
public:
    void setView(const PillView& view)
    {
        m_view = view;
        setText(view.text);
        setAccessibleName(view.text);
        setVisible(!view.text.isEmpty());
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return pillSize(m_view) + QSize(6, 8); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPill(painter, QRect(QPoint(3, 4), pillSize(m_view)), m_view);
        if (hasFocus())
            paintFocus(painter, rect());
    }

private:
    PillView m_view;
};

class PersonButton final : public QAbstractButton {
public:
    void setPerson(const QString& name, const QString& role)
    {
        m_initial = name.left(1);
        setText(role.isEmpty() ? name : name + u" · "_s + role);
        setAccessibleName(text());
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int words = QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(text());
        return {scaled(kAvatar) + 10 + words + 8, scaled(kAvatar) + 8};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = scaled(kAvatar);
        const QRectF avatar(2, (height() - side) / 2.0, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.infoSoft);
        painter.drawEllipse(avatar);
        painter.setFont(fontFor(TextRole::Section));
        painter.setPen(tokens.info);
        painter.drawText(avatar, Qt::AlignCenter, m_initial);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.text);
        painter.drawText(rect().adjusted(side + 12, 0, 0, 0), Qt::AlignVCenter, text());
        if (hasFocus())
            paintFocus(painter, rect());
    }

private:
    QString m_initial;
};

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_search(new SearchEdit({}, QKeySequence(Qt::CTRL | Qt::Key_K)))
    , m_backup(new PillButton)
    , m_sample(new StatusPill)
    , m_branch(makeLine({}))
    , m_person(new PersonButton)
{
    setProperty("role", u"bar"_s);
    setFixedHeight(scaled(kHeight));
    m_branch->setProperty("tone", u"muted"_s);
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setMaximumWidth(scaled(380));
    m_search->setMinimumWidth(scaled(220));
    auto* help = new QToolButton;
    help->setIcon(icon(Icon::Help));
    help->setIconSize(QSize(20, 20));
    help->setToolTip(tr("Help (F1)"));
    help->setAccessibleName(tr("Help"));
    help->setFocusPolicy(Qt::TabFocus);
    auto* row = makeRow(14);
    row->setContentsMargins(16, 5, 16, 6);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    for (QWidget* widget : {static_cast<QWidget*>(m_sample),
                            static_cast<QWidget*>(m_backup),
                            static_cast<QWidget*>(m_branch),
                            static_cast<QWidget*>(help),
                            static_cast<QWidget*>(m_person)})
        row->addWidget(widget);
    setLayout(row);
    m_person->setFocusPolicy(Qt::TabFocus);
    m_backup->setFocusPolicy(Qt::TabFocus);
    connect(m_backup, &QAbstractButton::clicked, this, &TopBar::backupClicked);
    connect(m_person, &QAbstractButton::clicked, this, &TopBar::personClicked);
    connect(help, &QToolButton::clicked, this, &TopBar::helpClicked);
}

void TopBar::setView(const TopBarView& view)
{
    m_search->setPlaceholderText(view.searchPlaceholder);
    m_search->setAccessibleName(view.searchPlaceholder);
    m_search->setVisible(!view.searchPlaceholder.isEmpty());
    m_backup->setView(view.backup);
    m_sample->setView(pill(view.sample, Tone::Warning));
    m_sample->setVisible(!view.sample.isEmpty());
    m_branch->setText(view.branch);
    m_person->setPerson(view.person, view.role);
}

QPoint TopBar::personMenuPosition() const
{
    return m_person->mapToGlobal(QPoint(0, m_person->height() + 4));
}

} // namespace seraph::ui
