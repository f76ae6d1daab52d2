// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

namespace Parlance {

/// One emoji. Every property is a role of EmojiModel.
struct EmojiRow
{
    Q_GADGET
    Q_PROPERTY(QString emoji MEMBER emoji) ///< as it is sent
    Q_PROPERTY(QString shown MEMBER shown) ///< as it can be drawn
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool hasTones MEMBER hasTones)

public:
    QString emoji;
    QString shown;
    QString name;
    bool hasTones = false; ///< of skin

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
    /// Of skin, for those that come in tones: 0 none, 1 the lightest to 5 the darkest.
    Q_PROPERTY(int tone READ tone WRITE setTone NOTIFY toneChanged)
    Q_PROPERTY(int most MEMBER m_most NOTIFY queryChanged) ///< how many are listed

public:
    explicit EmojiModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);

    [[nodiscard]] int tone() const { return m_tone; }
    void setTone(int tone);

    [[nodiscard]] Q_INVOKABLE QString emoji(int row) const;
    [[nodiscard]] Q_INVOKABLE QString name(int row) const;
    /// The emoji of \p row without a tone, then in each, as {emoji, shown}; empty: it has none.
    [[nodiscard]] Q_INVOKABLE QVariantList tones(int row) const;
    /// It is offered first from now on, also after a restart.
    Q_INVOKABLE void use(const QString &emoji);

Q_SIGNALS:
    void messengerChanged();
    void queryChanged();
    void toneChanged();

private:
    void show();

    FollowedMessenger m_messenger;
    QString m_query;
    QStringList m_recent;
    int m_tone = 0;
    int m_most = 2000;
};

} // namespace Parlance
