// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up business instead of one's own, from the first page of the wizard until it is thrown away.
#include "ui/shell/program.h"
#include "ui/shell/program_keys.h"
#include "ui/shell/work_desk.h"
#include "ui/text/error_text.h"

#include <QDir>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the sample that is open now, or nothing.
std::optional<Program::Sample> rememberedSample(const PcSettings& settings, const QString& folder)
{
    const QStringList lines =
        QString::fromUtf8(settings.value(QLatin1StringView(remembered::kSample))).split(u'\n');
    if (lines.size() != 3 || folder.isEmpty() || lines[0] != folder)
        return std::nullopt;
    return Program::Sample{lines[0], lines[1], lines[2]};
}

} // namespace

void Program::showSample(Profile profile)
{
    const Language language = m_translation.language();
    m_jobs.run<Sample>(
        &m_window,
        tr("Making the sample"),
        [this, profile, language](const session::Work& work) {
            return m_options.makeSample(profile, language, work);
        },
        [this](const Result<Sample>& made) {
            if (!made)
                return m_prompts.inform(&m_window, tr("Sample"), errorText(made.error()), [] {});
            m_settings.setValue(
                QLatin1StringView(remembered::kSample),
                QStringList{made->folder, made->login, made->password}.join(u'\n').toUtf8());
            m_options.folder = made->folder;
            QByteArray password = made->password.toUtf8();
            signIn(made->login, Secret::take(password));
        });
}

QString Program::sampleNotice() const
{
    const auto sample = rememberedSample(m_settings, m_options.folder);
    return sample ? tr("This is the sample. Its password is: %1").arg(sample->password) : QString();
}

void Program::askToLeaveSample()
{
    m_prompts.ask(&m_window,
                  {tr("Throw the sample away"),
                   tr("Everything in the sample is deleted, also what you added to it. The wizard "
                      "for your own "
                      "workspace comes next."),
                   tr("Throw it away"),
                   tr("Stay"),
                   Tone::Warning},
                  [this](UserPrompts::Answer answer) {
                      if (answer == UserPrompts::Answer::Act)
                          leaveSample();
                  });
}

/// Only what the wizard made is ever deleted: a demo that somebody made elsewhere is a workspace like any other.
void Program::leaveSample()
{
    const auto sample = rememberedSample(m_settings, m_workspace->folder());
    if (!sample || m_ending || m_jobs.isBusy())
        return;
    m_ending = true;
    m_idle.stop();
    end([this, &sample] {
        QDir(sample->folder).removeRecursively();
        for (const char* key :
             {remembered::kSample, remembered::kFolder, remembered::kOrganisation, remembered::kLogins})
            m_settings.setValue(QLatin1StringView(key), {});
        m_options.restart({});
    });
}

} // namespace seraph::ui
