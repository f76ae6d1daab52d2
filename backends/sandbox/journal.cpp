// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

QJsonObject JournalEntry::toJson() const
{
    QJsonArray headers;
    for (const Header &header : request.headers)
        headers << QJsonArray{QString::fromUtf8(header.first), QString::fromUtf8(header.second)};
    return {
        {u"number"_s, request.number},
        {u"time"_s, request.time.toString(Qt::ISODateWithMs)},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, request.path},
        {u"query"_s, request.query},
        {u"headers"_s, headers},
        {u"body"_s, QString::fromUtf8(request.body)},
        {u"fault"_s, fault.isEmpty() ? QJsonValue::Null : QJsonValue(fault)},
        {u"stored"_s, stored},
        {u"status"_s, status},
        {u"remarks"_s, QJsonArray::fromStringList(remarks)},
    };
}

QList<JournalEntry> Journal::matching(const QByteArray &method, const QString &path) const
{
    const QRegularExpression pattern(path);
    QList<JournalEntry> found;
    for (const JournalEntry &entry : m_entries) {
        if (entry.request.method == method && pattern.match(entry.request.target()).hasMatch())
            found << entry;
    }
    return found;
}

qsizetype Journal::count(const QByteArray &method, const QString &path) const
{
    return matching(method, path).size();
}

bool Journal::writeTo(const QString &file)
{
    m_file.close();
    m_file.setFileName(file);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void Journal::add(const JournalEntry &entry)
{
    m_entries << entry;
    if (m_file.isOpen())
        m_file.write(QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact) + '\n');
    Q_EMIT recorded(entry);
}

void Journal::settle(int number, int status)
{
    for (JournalEntry &entry : m_entries) {
        if (entry.request.number == number)
            entry.status = status;
    }
}

void Journal::clear()
{
    m_entries.clear();
}

} // namespace Parlance::Sandbox
