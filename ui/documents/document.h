// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/localized_text.h"
#include "ui/documents/ink.h"
#include "ui/documents/pack_blocks.h"
#include "ui/documents/paper.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <variant>
#include <vector>

/// A small vocabulary for printed pages. A document is a plain value: what is on it, never how it is drawn. The same value
/// is laid out for any paper (page_layout.h), saved as PDF (pdf.h), previewed and printed (printing.h).
namespace seraph::documents {

/// Each kind remembers its own printer and paper, and the journal names it.
enum class DocumentKind {
    RecoveryKit,
    LostPc,
    PasswordSlip,
    ClosingSlip,
    TestPage,
    LeaverChecklist,
    List,
    HelpPage,
    AccessReport,
    StaffActivity,
    CareReport,
    PlanSheet,
    ConsentForm,
    OrderConfirmation,
    PaymentReceipt,
    CandidateCard,
    JobSheet,
    ExamPaper,
    ReviewPack,
    ReviewNotice,
    InspectionSample,
    TrainingFile,
    CaseLetter,
    EvidencePaper,
    EmergencyPlan,
    EmergencyCard,
};

/// How carefully a page must be handled.
enum class Care {
    Ordinary,
    Personal, ///< names people; printing it needs a reason
    Secret,   ///< opens something; belongs on paper and in an envelope, not in a file
};

/// Who prints for whom, the same on every page of a document.
struct Imprint {
    QString organisation;
    QString branch; ///< empty where the document belongs to no branch
    QString printedBy;
    Instant printedAt;
    QTimeZone zone = QTimeZone::utc();
    Language language = Language::Chinese;
};

struct Heading {
    QString text;
};

struct Paragraph {
    enum class Role { Lead, Body, Note };
    QString text;
    Role role = Role::Body;
};

/// Something nobody may overlook: a box with a mark and a bold title.
struct Notice {
    QString title;
    QString text;
};

/// Numbered or bulleted lines.
struct Points {
    enum class Mark { Number, Dot };
    std::vector<QString> items;
    Mark mark = Mark::Number;
};

/// Lines to tick by hand, each with a square before it and, if wished, a line for date and initials behind it.
struct Checklist {
    struct Item {
        QString text;
        QString note;
    };
    std::vector<Item> items;
    QString signLabel; ///< over the column of hand-written lines; no such column where empty
};

/// Labels and values. A value that is nothing becomes a line to write on.
struct Facts {
    enum class Columns { One, Two };
    struct Fact {
        QString label;
        std::optional<QString> value;
    };
    std::vector<Fact> rows;
    Columns columns = Columns::One; ///< two side by side save space on a sheet; a roll has one anyway
};

struct Table {
    enum class Align { Start, Centre, End };
    struct Column {
        QString title;
        Align align = Align::Start;
    };
    std::vector<Column> columns;
    std::vector<std::vector<QString>> rows; ///< each as long as columns
    std::vector<QString> totals;            ///< a last, bold row; none where empty
    QString emptyText;                      ///< stands in for the rows where there are none
};

/// A code to be typed from paper: numbered groups in large fixed type, with a QR code of the payload beside them.
struct CodePanel {
    QString title;
    std::vector<QString> groups;
    QString qrPayload; ///< no QR code where empty
    QString qrCaption;
};

/// A short code or password in one line of large fixed type, in a box.
struct CodeLine {
    QString title;
    QString code;
};

struct QrBlock {
    QString payload;
    QString caption;
};

/// Lines to sign on, side by side, a row for each inner list.
struct Signatures {
    std::vector<std::vector<QString>> rows;
};

/// A signature as it was drawn, over the line it stands on.
struct InkField {
    Ink ink;
    QString caption; ///< whose it is
};

/// A photograph, no higher than a third of a page.
struct Picture {
    QByteArray bytes; ///< JPEG or PNG; one that cannot be read is left out
    QString caption;
};

/// For the printer's test page: a ruler, grey steps, fine lines and a frame at the edge of what can be printed.
struct TestPattern {};

struct PageBreak {};

using Block = std::variant<Heading,
                           Paragraph,
                           Notice,
                           Points,
                           Checklist,
                           Facts,
                           Table,
                           CodePanel,
                           CodeLine,
                           QrBlock,
                           Signatures,
                           InkField,
                           Picture,
                           TestPattern,
                           PageBreak,
                           Cover,
                           Chapter,
                           Contents,
                           ChartBlock,
                           Tiles>;

struct Document {
    DocumentKind kind = DocumentKind::List;
    Care care = Care::Ordinary;
    Orientation orientation = Orientation::Portrait;
    QString title;
    QString subtitle;
    QString identifier; ///< stands on every page, so that a page that got lost can be put back
    Imprint imprint;
    std::vector<Block> blocks;
};

/// The paper a kind is made for, until somebody chooses another.
Paper usualPaper(DocumentKind kind);
/// What people call this kind of document, in settings and in the print dialog.
QString kindName(DocumentKind kind);

/// "2026年11月22日" or "22 November 2026".
QString dayText(LocalDate day, Language language);
/// Date and time to the minute in the zone of the imprint.
QString momentText(Instant instant, const Imprint& imprint);

} // namespace seraph::documents

namespace seraph {

template <> struct Codes<documents::DocumentKind> {
    using Kind = documents::DocumentKind;
    static constexpr std::array kAll{
        std::pair{Kind::RecoveryKit, "recovery_kit"},
        std::pair{Kind::LostPc, "lost_pc"},
        std::pair{Kind::PasswordSlip, "password_slip"},
        std::pair{Kind::ClosingSlip, "closing_slip"},
        std::pair{Kind::TestPage, "test_page"},
        std::pair{Kind::LeaverChecklist, "leaver_checklist"},
        std::pair{Kind::List, "list"},
        std::pair{Kind::HelpPage, "help_page"},
        std::pair{Kind::AccessReport, "access_report"},
        std::pair{Kind::StaffActivity, "staff_activity"},
        std::pair{Kind::CareReport, "care_report"},
        std::pair{Kind::PlanSheet, "plan_sheet"},
        std::pair{Kind::ConsentForm, "consent_form"},
        std::pair{Kind::OrderConfirmation, "order_confirmation"},
        std::pair{Kind::PaymentReceipt, "payment_receipt"},
        std::pair{Kind::CandidateCard, "candidate_card"},
        std::pair{Kind::JobSheet, "job_sheet"},
        std::pair{Kind::ExamPaper, "exam_paper"},
        std::pair{Kind::ReviewPack, "review_pack"},
        std::pair{Kind::ReviewNotice, "review_notice"},
        std::pair{Kind::InspectionSample, "inspection_sample"},
        std::pair{Kind::TrainingFile, "training_file"},
        std::pair{Kind::CaseLetter, "case_letter"},
        std::pair{Kind::EvidencePaper, "evidence_paper"},
        std::pair{Kind::EmergencyPlan, "emergency_plan"},
        std::pair{Kind::EmergencyCard, "emergency_card"},
    };
};

} // namespace seraph
