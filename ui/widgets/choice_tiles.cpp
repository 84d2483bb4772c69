// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_tiles.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>

namespace seraph::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kIconSize = 24;
constexpr int kMostInARow = 3;

class Tile final : public QAbstractButton {
public:
    explicit Tile(const ChoiceTiles::Choice& choice) : m_choice(choice)
    {
        setObjectName(choice.id);
        setText(choice.title);
        setAccessibleName(choice.title);
        setAccessibleDescription(choice.note);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {scaled(200), heightForWidth(scaled(200))}; }
    QSize minimumSizeHint() const override { return {scaled(150), heightForWidth(scaled(150))}; }
    int heightForWidth(int width) const override
    {
        const QFontMetrics title(fontFor(TextRole::Section));
        return 2 * kPadding + title.height() + (m_choice.note.isEmpty() ? 0 : 4 + noteHeight(width));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = isChecked() || hasFocus();
        painter.setPen(QPen(lit            ? tokens.accent
                            : underMouse() ? tokens.muted
                                           : tokens.border,
                            lit ? 2 : 1));
        painter.setBrush(isChecked() ? tokens.selection : tokens.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
        if (m_choice.icon)
            paintIcon(painter,
                      *m_choice.icon,
                      QRectF(kPadding, kPadding - 2, scaled(kIconSize), scaled(kIconSize)),
                      isChecked() ? tokens.accentText : tokens.muted);
        painter.setFont(fontFor(TextRole::Section));
        painter.setPen(tokens.text);
        const int titleHeight = painter.fontMetrics().height();
        const QRect room(textLeft(), kPadding, width() - textLeft() - kPadding, height() - 2 * kPadding);
        painter.drawText(room, Qt::AlignTop | Qt::TextSingleLine, m_choice.title);
        painter.setFont(fontFor(TextRole::Note));
        painter.setPen(isChecked() ? tokens.text : tokens.muted);
        painter.drawText(
            room.adjusted(0, titleHeight + 4, 0, 0), Qt::AlignTop | Qt::TextWordWrap, m_choice.note);
    }

private:
    int textLeft() const { return kPadding + (m_choice.icon ? scaled(kIconSize) + 10 : 0); }
    int noteHeight(int width) const
    {
        const QRect room(0, 0, width - textLeft() - kPadding, 10'000);
        return QFontMetrics(fontFor(TextRole::Note))
            .boundingRect(room, Qt::TextWordWrap, m_choice.note)
            .height();
    }

    ChoiceTiles::Choice m_choice;
};

} // namespace

ChoiceTiles::ChoiceTiles(const QString& accessibleName, const std::vector<Choice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kCardGap);
    for (const Choice& choice : choices) {
        auto* tile = new Tile(choice);
        m_group->addButton(tile);
        grid->addWidget(tile, grid->count() / kMostInARow, grid->count() % kMostInARow);
        connect(tile, &QAbstractButton::toggled, this, [this, id = choice.id](bool on) {
            if (on)
                Q_EMIT chosenChanged(id);
        });
    }
    setLayout(grid);
}

void ChoiceTiles::choose(const QString& id)
{
    for (QAbstractButton* tile : m_group->buttons()) {
        if (tile->objectName() == id)
            tile->setChecked(true);
    }
}

QString ChoiceTiles::chosen() const
{
    const QAbstractButton* tile = m_group->checkedButton();
    return tile ? tile->objectName() : QString();
}

} // namespace seraph::ui
