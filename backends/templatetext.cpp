// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/templatetext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &blank()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}\\s]{1,64})\\s*\\}\\}"_s);
    return pattern;
}

/// Numbers come first; words keep their order.
uint rank(const QString &name)
{
    bool isNumber = false;
    const uint number = name.toUInt(&isNumber);
    return isNumber ? number : std::numeric_limits<uint>::max();
}

} // namespace

QJsonObject TemplateUse::toJson() const
{
    return {{u"id"_s, id}, {u"values"_s, QJsonArray::fromStringList(values)}};
}

std::optional<TemplateUse> TemplateUse::fromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return {};
    TemplateUse use{json[u"id"_s].toString(), {}};
    const QJsonArray values = json[u"values"_s].toArray();
    for (const QJsonValue &value : values)
        use.values << value.toString();
    return use;
}

QStringList TemplateText::blanks(const QString &text)
{
    QStringList names;
    for (const QRegularExpressionMatch &match : blank().globalMatch(text))
        names.append(match.captured(1));
    names.removeDuplicates();
    std::ranges::stable_sort(names, {}, rank);
    return names;
}

QString TemplateText::filled(const QString &text, const QStringList &values)
{
    const QStringList names = blanks(text);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : blank().globalMatch(text)) { // once: a value is no template
        const QString value = values.value(names.indexOf(match.captured(1)));
        result += text.mid(end, match.capturedStart() - end);
        result += value.trimmed().isEmpty() ? match.captured() : value;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace Parlance
