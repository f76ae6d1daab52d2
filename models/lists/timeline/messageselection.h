// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/message.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Parlance {

/// Messages that were chosen to be copied, forwarded or exported together.
/// Kept whole, for the window over the conversation may move on.
class MessageSelection
{
public:
    void toggle(const Message &message);
    void remove(qint64 message);
    void clear();

    /// From now on choose() adds to what is chosen now.
    void begin() { m_before = m_messages; }
    /// What was chosen when it began, and \p messages.
    void choose(const QList<Message> &messages);

    [[nodiscard]] bool contains(qint64 message) const { return m_ids.contains(message); }
    [[nodiscard]] QSet<qint64> chosen() const { return m_ids; }
    [[nodiscard]] int count() const { return int(m_messages.size()); }
    [[nodiscard]] QList<qreal> ids() const; ///< in the order of the conversation

    /// What was said, in its order, with nothing added.
    [[nodiscard]] QString words() const;
    /// "Ana, 14:02: …", a paragraph each, with a line for each day.
    /// \param names of the participants, by address
    [[nodiscard]] QString transcript(const QHash<QString, QString> &names) const;

private:
    using Messages = QMap<std::pair<qint64, qint64>, Message>; // by time and id

    static void remove(Messages &messages, qint64 message);

    Messages m_messages;
    QSet<qint64> m_ids; // of them
    Messages m_before;
};

/// A new file in \p folder, of which others see nothing. \return its path; empty: it cannot be written
[[nodiscard]] QString saveText(const QString &folder, const QString &name, const QString &text);

} // namespace Parlance
