// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFileInfo>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// What QML cannot see of the files of this computer.
class Files : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    [[nodiscard]] Q_INVOKABLE static bool exists(const QUrl &file)
    {
        return QFileInfo::exists(file.toLocalFile());
    }
    [[nodiscard]] Q_INVOKABLE static bool isFolder(const QUrl &file)
    {
        return QFileInfo(file.toLocalFile()).isDir();
    }
    /// Where a path leads as people write it: from "~/", from the root, or from \p folder.
    [[nodiscard]] Q_INVOKABLE static QUrl place(const QString &typed, const QUrl &folder);
    [[nodiscard]] Q_INVOKABLE static QString path(const QUrl &file)
    {
        return QDir::toNativeSeparators(file.toLocalFile());
    }
    /// Qt's own dialogs that lie in \p window are to go unseen, as it goes: Qt 6.4 shows their parts once
    /// more while it destroys them, and tells assistive technologies of what is half gone.
    Q_INVOKABLE static void hideDialogs(QObject *window);
    /// Without its folders.
    [[nodiscard]] Q_INVOKABLE static QString name(const QUrl &file) { return file.fileName(); }
};

} // namespace Parlance
