// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/proofs.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using attachments::PreparedFile;
using care::Reading;
using catalogue::Evidence;

namespace {

constexpr int kPictures = 6;
constexpr QSize kPictureSize(360, 270);

/// Light falling on something round: enough to see that a photo belongs here, and nobody is on it.
QByteArray paintedPicture(int number)
{
    QImage image(kPictureSize, QImage::Format_RGB32);
    const int hue = 10 + number * 9;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int fromCentre = std::abs(x - image.width() / 2) + std::abs(y - image.height() / 2);
            const int light = std::clamp(245 - fromCentre / 3 - number * 4, 90, 245);
            image.setPixel(x, y, QColor::fromHsv(hue, 70, light).rgb());
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

QString decimalText(int value, int decimals)
{
    double shown = value;
    for (int i = 0; i < decimals; ++i)
        shown /= 10;
    return QString::number(shown, 'f', decimals);
}

} // namespace

const UsualReading* Proofs::usual(const care::CareStep& step) const
{
    const auto found = std::find_if(m_lists.readings.begin(),
                                    m_lists.readings.end(),
                                    [&](const UsualReading& each) { return each.step == step.code; });
    return found == m_lists.readings.end() ? nullptr : &*found;
}

Reading Proofs::reading(const care::CareStep& step, Dice& dice) const
{
    const UsualReading* known = usual(step);
    if (!known)
        return {.label = step.name().in(m_language), .value = QString::number(dice.between(1, 5))};
    return {.label = known->label.in(m_language),
            .value = decimalText(dice.between(known->from, known->to), known->decimals),
            .unit = known->unit.in(m_language),
            .low = known->low,
            .high = known->high};
}

std::optional<Reading> Proofs::outside(const care::CareStep& step) const
{
    const UsualReading* known = usual(step);
    if (!known || known->high.isEmpty())
        return std::nullopt;
    const double above = known->high.toDouble() * 1.08;
    return Reading{.label = known->label.in(m_language),
                   .value = QString::number(above, 'f', 1),
                   .unit = known->unit.in(m_language),
                   .low = known->low,
                   .high = known->high};
}

Result<care::StepFile> Proofs::picture(const QString& name, Dice& dice)
{
    if (m_pictures.empty()) {
        for (int i = 0; i < kPictures; ++i) {
            TRY_ASSIGN(PreparedFile file, PreparedFile::prepare(paintedPicture(i)));
            m_pictures.push_back(std::move(file));
        }
    }
    return care::StepFile{{.purpose = u"step_proof"_s, .name = name}, dice.oneOf(m_pictures)};
}

Result<Proofs::Proof> Proofs::of(const care::CareStep& step, PersonId second, const QString& code, Dice& dice)
{
    Proof proof;
    switch (step.evidence) {
    case Evidence::None: break;
    case Evidence::Text: proof.entry.text = dice.oneOf(m_lists.notes).in(m_language); break;
    case Evidence::Reading: proof.entry.readings = {reading(step, dice)}; break;
    case Evidence::Code: proof.entry.scanned = code; break;
    case Evidence::TwoPersons: proof.entry.second = second; break;
    case Evidence::Photo:
    case Evidence::Signature: {
        TRY_ASSIGN(care::StepFile file, picture(step.name().in(m_language), dice));
        proof.files.push_back(std::move(file));
        break;
    }
    }
    return proof;
}

} // namespace seraph::demo
