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
    /// Without its folders.
    [[nodiscard]] Q_INVOKABLE static QString name(const QUrl &file) { return file.fileName(); }
};

} // namespace Parlance
