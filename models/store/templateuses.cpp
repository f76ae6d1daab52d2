// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/templateuses.h"

namespace Parlance {

using namespace Qt::StringLiterals;

void TemplateUses::count(Writing &writing, const Message &message, int step)
{
    if (!message.usedTemplate || message.usedTemplate->id.isEmpty())
        return;
    writing.execute(u"INSERT INTO template_use (account, template, uses) VALUES (?, ?, max(0, ?)) "
                    "ON CONFLICT (account, template) DO UPDATE SET uses = max(0, uses + ?)"_s,
                    {message.account, message.usedTemplate->id, step, step});
}

QHash<QString, int> TemplateUses::of(QSqlDatabase &database, const QString &account)
{
    constexpr int Most = 500; // nobody looks through more
    auto query =
        execute(database, u"SELECT template, uses FROM template_use WHERE account = ? AND uses > 0 LIMIT ?"_s,
                {account, Most});
    QHash<QString, int> uses;
    while (query.next())
        uses.insert(query.value(0).toString(), query.value(1).toInt());
    return uses;
}

} // namespace Parlance
