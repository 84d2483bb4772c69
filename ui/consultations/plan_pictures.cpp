// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_pictures.h"

#include "core/consultations/picture_commands.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kColumns = 3;
constexpr int kSide = 132;

struct PlanPicturesText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PlanPictures)
};

const OptionPicture* shownIn(const PlanPage& page, OptionId option, attachments::AttachmentId attachment)
{
    const auto found =
        std::find_if(page.pictures.begin(), page.pictures.end(), [&](const OptionPicture& each) {
            return each.option == option && each.attachment == attachment;
        });
    return found == page.pictures.end() ? nullptr : &*found;
}

QPushButton* makePicture(const ShowablePicture& picture, const PlanPage& page, OptionId option)
{
    auto* button = makeButton({});
    QPixmap preview;
    preview.loadFromData(picture.preview);
    button->setIcon(preview);
    button->setIconSize({scaled(kSide), scaled(kSide)});
    button->setFixedSize(scaled(kSide) + 16, scaled(kSide) + 16);
    button->setCheckable(true);
    button->setChecked(shownIn(page, option, picture.attachment) != nullptr);
    const bool own = picture.shown == page.plan.client;
    button->setAccessibleName(
        own ? PlanPicturesText::tr("A picture of this client")
            : PlanPicturesText::tr("A picture of somebody who agreed to be shown"));
    button->setToolTip(button->accessibleName());
    return button;
}

} // namespace

void openPlanPictures(const Desk& desk, const PlanPage& page, OptionId option, QWidget* parent)
{
    const auto pictures = desk.session().query(ShowablePictures{page.plan.id});
    if (!pictures)
        return desk.toast.show(errorText(pictures.error()));
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PlanPicturesText::tr("Pictures with this option"));
    auto* message = new InlineMessage;
    auto* content = new QWidget;
    auto* grid = new QGridLayout;
    content->setLayout(grid);
    for (std::size_t i = 0; i < pictures->size(); ++i) {
        const ShowablePicture& picture = (*pictures)[i];
        auto* button = makePicture(picture, page, option);
        QObject::connect(
            button, &QPushButton::clicked, dialog, [desk, page, option, picture, message](bool shown) {
                const OptionPicture* before = shownIn(page, option, picture.attachment);
                const Status done =
                    shown || !before
                        ? desk.session().run(ShowPicture{option, picture.attachment}).transform([](auto) {})
                        : desk.session().run(HidePicture{before->id, before->revision});
                if (!done)
                    message->say(Tone::Danger, errorText(done.error()));
            });
        grid->addWidget(button, int(i) / kColumns, int(i) % kColumns);
    }
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(
        PlanPicturesText::tr("Of other people only pictures are offered to whose publication they "
                             "agreed in writing. Whoever takes that back disappears from here.")));
    column->addWidget(message);
    if (pictures->empty())
        column->addWidget(new EmptyState(
            {Icon::Person, PlanPicturesText::tr("There is no picture that may be shown."), {}}));
    else
        column->addWidget(makeScrollArea(content), 1);
    dialog->setLayout(column);
    dialog->resize(scaled(520), scaled(480));
    dialog->open();
}

} // namespace seraph::ui
