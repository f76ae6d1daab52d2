// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/rowmodel.h"
#include "models/messenger.h"

#include <QPointer>

namespace Parlance {

/// One emoji. Every property is a role of EmojiModel.
struct EmojiRow
{
    Q_GADGET
    Q_PROPERTY(QString emoji MEMBER emoji) ///< as it is sent
    Q_PROPERTY(QString shown MEMBER shown) ///< as it can be drawn
    Q_PROPERTY(QString name MEMBER name)

public:
    QString emoji;
    QString shown;
    QString name;

    bool operator==(const EmojiRow &) const = default;
};

/// Emoji by name or by a word that fits; without a query those used last, then all.
class EmojiModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int most MEMBER m_most NOTIFY queryChanged) ///< how many are listed

public:
    explicit EmojiModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);

    [[nodiscard]] Q_INVOKABLE QString emoji(int row) const;
    [[nodiscard]] Q_INVOKABLE QString name(int row) const;
    /// It is offered first from now on, also after a restart.
    Q_INVOKABLE void use(const QString &emoji);

Q_SIGNALS:
    void messengerChanged();
    void queryChanged();

private:
    void show();

    QPointer<Messenger> m_messenger;
    QString m_query;
    QStringList m_recent;
    int m_most = 2000;
};

} // namespace Parlance
