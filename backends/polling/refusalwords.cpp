// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/refusalwords.h"

#include "backends/http/json.h"

#include <QStringList>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 300;
constexpr int DeepestNesting = 4;

/// The texts in \p value: itself, of its items, or of the parts of an object that are for people.
QStringList textsOf(const QJsonValue &value, const QStringList &keys, int depth = 0)
{
    if (depth > DeepestNesting)
        return {};
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray items = Json::list(value);
        for (const QJsonValue &item : items)
            texts += textsOf(item, keys, depth + 1);
        return texts;
    }
    if (!value.isObject()) {
        const QString text = Json::text(value).trimmed();
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    for (const QString &key : keys) {
        QStringList texts;
        if (key == "errors"_L1 && value[key].isObject()) { // lists by field
            const QJsonObject fields = value[key].toObject();
            for (const QJsonValue &field : fields)
                texts += textsOf(field, keys, depth + 1).mid(0, 1);
        } else {
            texts = textsOf(value[key], keys, depth + 1);
        }
        if (!texts.isEmpty())
            return texts;
    }
    return {};
}

} // namespace

QString refusalWords(const QJsonDocument &json, const QByteArray &body, const QStringList &keys)
{
    const QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    QString words = textsOf(value, keys).join("; "_L1);
    if (words.isEmpty() && json.isNull() && !body.trimmed().startsWith('<'))
        words = Json::text(QString::fromUtf8(body.left(4 * Longest)).trimmed());
    return words.size() <= Longest ? words : words.left(Longest - 1) + u'…';
}

Error refusalInWords(const HttpReply &reply, const QJsonDocument &json, bool changesSomething)
{
    Error error = errorFrom(reply, changesSomething);
    if (const QString words = refusalWords(json, reply.body); !words.isEmpty())
        error.detail = words;
    return error;
}

} // namespace Parlance::Polling
