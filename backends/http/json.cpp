// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/json.h"

#include "backends/http/retryafter.h"

namespace Parlance {

using namespace Qt::StringLiterals;

namespace Json {

QString text(const QJsonValue &value)
{
    constexpr qsizetype Longest = 64 * 1024;

    if (value.isDouble()) {
        const auto number = integer(value);
        return number ? QString::number(*number) : QString();
    }
    QString text = value.toString();
    if (text.size() > Longest) {
        const bool splitsPair = text.at(Longest - 2).isHighSurrogate();
        text.truncate(splitsPair ? Longest - 2 : Longest - 1);
        text.append(u'…');
    }
    return cleaned(std::move(text));
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    // What is no whole number comes back as the default.
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

std::optional<bool> flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = text(value).trimmed().toLower();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    return word == "false"_L1 || word == "0"_L1 ? std::optional(false) : std::nullopt;
}

QJsonArray list(const QJsonValue &value)
{
    constexpr qsizetype Longest = 10'000;

    if (value.isObject())
        return {value};
    QJsonArray list = value.toArray();
    if (list.size() <= Longest)
        return list;
    QJsonArray head;
    for (qsizetype i = 0; i < Longest; ++i)
        head.append(list.at(i));
    return head;
}

QJsonValue lowered(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(lowered(item));
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject renamed;
    for (auto it = object.begin(); it != object.end(); ++it)
        renamed.insert(it.key().toLower(), lowered(it.value()));
    return renamed;
}

QDateTime time(const QJsonValue &value)
{
    return timeFrom(text(value));
}

QDateTime instant(const QJsonValue &value)
{
    constexpr double FirstMilliseconds = 1e11; // in seconds that were the year 5138
    constexpr double Latest = 1e14;

    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : text(value).toDouble(&isNumber);
    if (!isNumber)
        return time(value);
    if (!(number > 0 && number < Latest))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(number < FirstMilliseconds ? number * 1000 : number),
                                          Qt::UTC);
}

} // namespace Json

QString cleaned(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Parlance
