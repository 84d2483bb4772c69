// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_signing.h"

#include "core/consultations/consent_commands.h"
#include "ui/consultations/consent_paper.h"
#include "ui/desk/client_screen.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/signature_pad.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kReadingPixels = 19; ///< half as large again as what staff read
constexpr int kReadingWidth = 900;

QPushButton* makeBigButton(const QString& text, ButtonRole role, const char* name)
{
    auto* button = makeButton(text, role);
    button->setObjectName(QString::fromLatin1(name));
    setStyleProperty(*button, "touch", u"large"_s);
    button->setMinimumWidth(scaled(200));
    return button;
}

QLineEdit* makeName(const QString& text, const char* name)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(QString::fromLatin1(name));
    setStyleProperty(*edit, "touch", u"large"_s);
    return edit;
}

QWidget* labelled(const QString& label, QLineEdit* edit)
{
    edit->setAccessibleName(label);
    auto* box = new QWidget;
    auto* column = makeColumn(4);
    column->addWidget(makeLine(label, LabelRole::Strong));
    column->addWidget(edit);
    box->setLayout(column);
    return box;
}

} // namespace

ConsentSigning::ConsentSigning(const Desk& desk, ConsentPage page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(std::move(page))
    , m_steps(new QStackedWidget)
    , m_text(new QTextBrowser)
    , m_progress(makeLine({}, LabelRole::Note))
    , m_read(makeBigButton(tr("I have read it"), ButtonRole::Primary, "haveRead"))
    , m_message(new InlineMessage)
    , m_name(makeName(m_page.signer == Signer::Guardian ? m_page.guardianName : m_page.clientName,
                      "signerName"))
    , m_witness(makeName({}, "witnessName"))
    , m_pad(new SignaturePad)
    , m_sign(makeBigButton(tr("I agree and sign"), ButtonRole::Primary, "signNow"))
{
    m_steps->addWidget(buildReading());
    m_steps->addWidget(buildSigning());
    auto* column = makeColumn(12);
    column->addWidget(m_steps, 1);
    setLayout(column);
    setMaximumWidth(scaled(kReadingWidth) + 2 * kPageMargin);
    watchReading();
    updateButtons();
}

QWidget* ConsentSigning::buildReading()
{
    m_text->setObjectName(u"consentText"_s);
    QFont font = m_text->font();
    font.setPixelSize(scaled(kReadingPixels));
    m_text->document()->setDefaultFont(font);
    m_text->document()->setDocumentMargin(kPageMargin);
    m_text->setMarkdown(m_page.consent.text);
    m_text->setFont(font);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(m_page.name.in(m_page.consent.language));
    auto* no = makeBigButton(tr("I do not sign"), ButtonRole::Normal, "refuse");
    auto* buttons = makeRow(12);
    buttons->addWidget(no);
    buttons->addStretch();
    buttons->addWidget(m_progress);
    buttons->addWidget(m_read);
    auto* page = new QWidget;
    auto* column = makeColumn(12);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    page->setLayout(column);
    connect(no, &QPushButton::clicked, this, &ConsentSigning::refuse);
    connect(m_read, &QPushButton::clicked, this, &ConsentSigning::goToSigning);
    return page;
}

QWidget* ConsentSigning::buildNames()
{
    auto* names = new QWidget;
    auto* row = makeRow(16);
    names->setLayout(row);
    const QString who =
        m_page.signer == Signer::Guardian ? tr("Name of the guardian who signs") : tr("Your name");
    row->addWidget(labelled(who, m_name), 1);
    auto* witness = labelled(tr("Name of the witness"), m_witness);
    if (!m_page.witness)
        witness->hide();
    row->addWidget(witness, 1);
    for (QLineEdit* edit : {m_name, m_witness})
        connect(edit, &QLineEdit::textChanged, this, &ConsentSigning::updateButtons);
    return names;
}

QWidget* ConsentSigning::buildSigning()
{
    auto* back = makeBigButton(tr("Read again"), ButtonRole::Normal, "readAgain");
    auto* again = makeBigButton(tr("Clear the signature"), ButtonRole::Normal, "clearInk");
    auto* buttons = makeRow(12);
    buttons->addWidget(back);
    buttons->addWidget(again);
    buttons->addStretch();
    buttons->addWidget(m_sign);
    auto* page = new QWidget;
    auto* column = makeColumn(16);
    column->addWidget(m_message);
    column->addWidget(makeLabel(
        tr("I have read and understood this document. My questions were answered, and I was told "
           "that I can take my agreement back at any time.")));
    column->addWidget(buildNames());
    column->addWidget(m_pad, 1);
    column->addLayout(buttons);
    page->setLayout(column);
    connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(0); });
    connect(again, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::changed, this, &ConsentSigning::updateButtons);
    connect(m_sign, &QPushButton::clicked, this, &ConsentSigning::sign);
    return page;
}

void ConsentSigning::watchReading()
{
    m_read->setEnabled(false);
    const QScrollBar* bar = m_text->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ConsentSigning::noticeEnd);
    connect(bar, &QScrollBar::rangeChanged, this, &ConsentSigning::noticeEnd);
}

/// Once the end was in sight it was; a text that fits is read where it stands.
void ConsentSigning::noticeEnd()
{
    const QScrollBar* bar = m_text->verticalScrollBar();
    const bool fits =
        m_text->isVisible() && m_text->document()->size().height() <= m_text->viewport()->height();
    const bool atEnd = bar->maximum() > 0 ? bar->value() >= bar->maximum() : fits;
    m_read->setEnabled(m_read->isEnabled() || atEnd);
    m_progress->setText(m_read->isEnabled() ? QString() : tr("Please read to the end."));
}

void ConsentSigning::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &ConsentSigning::noticeEnd);
}

void ConsentSigning::goToSigning()
{
    m_steps->setCurrentIndex(1);
    (m_name->text().isEmpty() ? m_name : m_witness)->setFocus();
}

void ConsentSigning::updateButtons()
{
    const bool witnessed = !m_page.witness || !m_witness->text().trimmed().isEmpty();
    m_sign->setEnabled(m_pad->isSigned() && witnessed && !m_name->text().trimmed().isEmpty());
}

void ConsentSigning::sign()
{
    const Status done = m_desk.session().run(SignOnScreen{
        m_page.consent.id,
        m_page.consent.revision,
        {.signer = m_page.signer, .signerName = m_name->text(), .witnessName = m_witness->text()},
        documents::toJson(m_pad->ink())});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    Q_EMIT signedNow();
}

void ConsentSigning::refuse()
{
    const Status done =
        m_desk.session().run(RefuseConsent{m_page.consent.id, m_page.consent.revision, {}});
    if (!done) {
        m_steps->setCurrentIndex(1);
        return m_message->say(Tone::Danger, errorText(done.error()));
    }
    Q_EMIT refused();
}

void openSigning(const Desk& desk, ConsentId consent, QWidget* parent)
{
    const auto page = desk.session().query(OpenConsent{consent});
    if (!page)
        return desk.toast.show(errorText(page.error()));
    ClientScreen::open(desk, parent, [desk, page = *page](ClientScreen& screen) {
        auto* signing = new ConsentSigning(desk, page);
        QObject::connect(
            signing, &ConsentSigning::signedNow, &screen, [desk, &screen, id = page.consent.id] {
                const Status filed = fileConsentPdf(desk, id);
                screen.handBack(filed ? ConsentSigning::tr(
                                            "Your signature is kept with the text that you read.")
                                      : errorText(filed.error()));
            });
        QObject::connect(signing, &ConsentSigning::refused, &screen, [&screen] {
            screen.handBack(ConsentSigning::tr("Nothing was signed."));
        });
        auto* middle = new QWidget;
        auto* row = makeRow(0);
        row->addStretch();
        row->addWidget(signing, 10);
        row->addStretch();
        middle->setLayout(row);
        return middle;
    });
}

} // namespace seraph::ui
