// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/composer/attachmentrow.h"
#include "models/messenger.h"

#include <QPointer>

#include <functional>

namespace Parlance {

/// The pictures and videos of one timeline, one at a time, from the oldest to the newest: those of a
/// conversation, and of what is joined with it.
class Gallery : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Parlance::Messenger *messenger MEMBER m_messenger NOTIFY changed REQUIRED)
    Q_PROPERTY(double message READ message NOTIFY changed) ///< of the one that is shown; 0: none yet
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QVariantMap attachment READ attachment NOTIFY changed) ///< as AttachmentRow
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)         ///< when it came or went
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY changed)
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] double message() const { return double(m_key.message); }
    [[nodiscard]] int number() const { return m_key.number; }
    [[nodiscard]] QString name() const { return shown().row.name; }
    [[nodiscard]] QVariantMap attachment() const { return shown().row.toMap(); }
    [[nodiscard]] QString timeText() const { return shown().time; }
    [[nodiscard]] bool hasOlder() const { return m_at > 0; }
    [[nodiscard]] bool hasNewer() const { return m_at >= 0 && m_at + 1 < m_pictures.size(); }

    /// Begins at that picture, which is shown at once; the others come.
    Q_INVOKABLE void open(double message, int number);
    /// \param step 1: a newer one, -1: an older one
    Q_INVOKABLE void go(int step);

Q_SIGNALS:
    void changed();

private:
    struct Picture
    {
        MediaKey key;
        AttachmentRow row;
        QString time;
    };

    void load();
    void load(const Message &middle, const QList<qint64> &conversations);
    using Answer = std::function<void(const QList<Message> &)>;
    /// The messages with files beyond \p from, up to a picture: a page of other files is passed over.
    void reach(const QList<qint64> &conversations, const Edge &from, Side side, const Answer &then);
    void add(const QList<Message> &newestFirst);
    [[nodiscard]] Picture shown() const { return m_pictures.value(m_at); }

    QPointer<Messenger> m_messenger;
    MediaKey m_key;
    QList<Picture> m_pictures; ///< oldest first: those around the one that is shown
    qsizetype m_at = -1;       ///< of it among them; -1: they are not here yet
};

} // namespace Parlance
