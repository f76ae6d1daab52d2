// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messageselection.h"

#include "models/lists/display.h"
#include "models/records/schedule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct SelectionWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageSelection)
};

std::pair<qint64, qint64> keyOf(const Message &message)
{
    return {message.time.toMSecsSinceEpoch(), message.id};
}

QString wordsOf(const Message &message)
{
    QStringList parts;
    if (!message.body.isEmpty())
        parts << message.body;
    for (const auto &attachment : message.attachments)
        parts << attachment.url.toString(QUrl::FullyEncoded);
    return parts.join(u'\n');
}

} // namespace

void MessageSelection::toggle(const Message &message)
{
    if (contains(message.id)) {
        remove(message.id);
        return;
    }
    m_messages.insert(keyOf(message), message);
    m_ids.insert(message.id);
}

void MessageSelection::choose(const QList<Message> &messages)
{
    m_messages = m_before;
    for (const auto &message : messages)
        m_messages.insert(keyOf(message), message);
    m_ids.clear();
    for (const auto &message : std::as_const(m_messages))
        m_ids.insert(message.id);
}

void MessageSelection::remove(Messages &messages, qint64 message)
{
    messages.removeIf([&](const auto &entry) { return entry.key().second == message; });
}

void MessageSelection::remove(qint64 message)
{
    remove(m_messages, message);
    remove(m_before, message);
    m_ids.remove(message);
}

void MessageSelection::clear()
{
    m_messages.clear();
    m_before.clear();
    m_ids.clear();
}

QList<qreal> MessageSelection::ids() const
{
    QList<qreal> ids;
    for (const auto &message : m_messages)
        ids << qreal(message.id);
    return ids;
}

QString MessageSelection::words() const
{
    QStringList said;
    for (const auto &message : m_messages)
        said << wordsOf(message);
    return said.join(u'\n');
}

QString MessageSelection::transcript(const QHash<QString, QString> &names) const
{
    QStringList lines;
    QDate day;
    for (const auto &message : m_messages) {
        const auto time = Schedule::shownTime(message).toLocalTime();
        if (std::exchange(day, time.date()) != time.date())
            lines << QLocale().toString(day, QLocale::LongFormat);
        const auto author = message.outgoing ? SelectionWords::tr("You")
                                             : DisplayText::name(names.value(message.sender), message.sender);
        lines << SelectionWords::tr("%1, %2: %3", "author, time, what was said")
                     .arg(author, DisplayTime::clock(Schedule::shownTime(message)), wordsOf(message));
    }
    return lines.join(u'\n');
}

QString saveText(const QString &folder, const QString &name, const QString &text)
{
    constexpr int Tries = 100;
    QString safe;
    for (const QChar c : name.left(60))
        safe += c.isLetterOrNumber() || c == u' ' || c == u'+' || c == u'-' ? c : QChar(u'_');
    if (!QDir().mkpath(folder))
        return {};
    for (int i = 1; i <= Tries; ++i) {
        const auto number = i == 1 ? QString() : u" (%1)"_s.arg(i);
        QFile file(QDir(folder).filePath(safe.trimmed() + number + ".txt"_L1));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            continue;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (file.write(text.toUtf8()) >= 0 && file.flush())
            return file.fileName();
        file.remove();
        return {};
    }
    return {};
}

} // namespace Parlance
