// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/page_layout.h"

#include <QWidget>

#include <optional>

namespace seraph::ui {

/// The sheets of a document one below the other, as wide as the widget allows. Lives in a scroll area; paints only what
/// is in sight.
class PageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit PageStrip(QWidget* parent = nullptr);

    void show(const documents::Document& document, documents::Paper paper);
    int pageCount() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSizeF sheetSize(int width) const;
    QRectF sheetRect(int page) const;

    std::optional<documents::LaidOutDocument> m_document;
};

} // namespace seraph::ui
