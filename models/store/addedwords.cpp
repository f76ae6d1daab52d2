// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/addedwords.h"

#include "backends/polling/optoutwords.h"
#include "models/store/database.h"

namespace Parlance {

using namespace Qt::StringLiterals;

static QStringList words(QSqlDatabase &database, const char *key)
{
    auto query = execute(database, u"SELECT value FROM setting WHERE key = ?"_s, {QString::fromLatin1(key)});
    return query.next() ? query.value(0).toString().split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

QStringList AddedWords::stop(QSqlDatabase &database)
{
    return words(database, Stop);
}

std::optional<bool> AddedWords::optOutFrom(QSqlDatabase &database, const QString &body)
{
    const QString word = Polling::wholeWord(body);
    if (word.isEmpty() || Polling::optOutFrom(body)) // that was told with the message
        return {};
    if (stop(database).contains(word))
        return true;
    return words(database, Start).contains(word) ? std::optional(false) : std::nullopt;
}

} // namespace Parlance
