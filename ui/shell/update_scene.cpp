// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/update_scene.h"

#include "ui/shell/scene_lists.h"
#include "ui/vault/update_page.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUpdateDialogSize(860, 260);

QByteArray manifestOf(const QByteArray& installer)
{
    const QByteArray hash = QCryptographicHash::hash(installer, QCryptographicHash::Sha256);
    const QJsonObject manifest{{u"version"_s, u"99.0.0"_s},
                               {u"released_on"_s, u"2026-11-23"_s},
                               {u"system"_s, vault::thisSystem()},
                               {u"file"_s, u"seraph-99.0.0"_s},
                               {u"size"_s, installer.size()},
                               {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
    return QJsonDocument(manifest).toJson(QJsonDocument::Compact);
}

/// A whole update file, signed with these keys (core/vault/update_file.h has its form).
QByteArray signedUpdate(const QByteArray& installer, const vault::SignKeys& keys)
{
    const QByteArray manifest = manifestOf(installer);
    const QByteArray message = vault::kSignedText.toByteArray() + manifest;
    vault::ByteWriter out;
    out.text(vault::kUpdateMagic).bytes(vault::signDetached(vault::asBytes(message), keys));
    out.number(quint32(manifest.size())).text(manifest).text(installer);
    return out.take();
}

/// A release whose key is made for this picture and forgotten after it.
void openOfferedUpdate(const Desk& desk, QWidget* parent)
{
    const QTemporaryDir folder;
    const auto keys = vault::SignKeys::fromSeed(Secret::random(32));
    QFile file(folder.filePath(u"Seraph.csupdate"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(signedUpdate(QByteArray(11'500'000, '\0'), keys));
    file.close();
    auto* dialog = new QDialog(parent);
    auto* page = new UpdatePage(
        desk,
        sceneFormat(desk),
        {.target = vault::UpdateTarget{keys.publicKey, QVersionNumber(0, 1), vault::thisSystem()},
         .folder = folder.path(),
         .start = [](const QString&) { return true; }});
    dialog->setWindowTitle(u"Seraph"_s);
    makePageLayout(*dialog)->addWidget(page);
    page->useFile(file.fileName());
    dialog->resize(kUpdateDialogSize);
    dialog->open();
}

} // namespace

Scene updateScene()
{
    return {u"update-offered"_s, &openOfferedUpdate};
}

} // namespace seraph::ui
