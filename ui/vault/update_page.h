// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/update_file.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class InlineMessage;

/// A new version from a file: its signature and every byte of it are proved first, then a backup is made and proved, and only
/// then the installer starts. Nothing is asked of the network.
class UpdatePage final : public QWidget {
    Q_OBJECT

public:
    /// What the page does outside this program; tests put their own in.
    struct Means {
        std::optional<vault::UpdateTarget> target; ///< nothing: this build takes no updates
        QString folder;                            ///< where the installer is unpacked to
        std::function<bool(const QString& installer)> start;
    };
    /// This build's key and version, this person's own folder, the system's way to start it.
    static Means ownMeans();

    UpdatePage(const Desk& desk, const Format& format, Means means, QWidget* parent = nullptr);

    /// Proves this file and offers what is in it, or says why not. Only with Means::target.
    void useFile(const QString& path);

private:
    struct Proved {
        vault::UpdateManifest manifest;
        QString installer;
    };

    QWidget* buildVersion();
    void chooseFile();
    void offer(const Result<Proved>& update);
    void backUpFirst();
    void onBackedUp(const std::optional<Error>& failure);
    void install();

    Desk m_desk;
    Format m_format;
    Means m_means;
    QPushButton* m_choose;
    InlineMessage* m_message;
    QString m_installer;    ///< unpacked, proved and offered
    bool m_waiting = false; ///< for the backup before the update
};

} // namespace seraph::ui
