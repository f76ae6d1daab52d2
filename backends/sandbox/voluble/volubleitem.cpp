// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/voluble/volubleitem.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static Response withData(int status, const QJsonValue &data)
{
    return Response::json(status, {{u"jsonapi"_s, QJsonObject{{u"version"_s, u"1.0"_s}}}, {u"data"_s, data}});
}

static Response success(const QJsonValue &data)
{
    return Response::json(200, {{u"status"_s, u"success"_s}, {u"data"_s, data}});
}

Response VolubleSpeech::one(int status, const VolubleItem &item) const
{
    switch (m_kind) {
    case Flat:
        return Response::json(status, item.flat);
    case JSend:
        return success(item.flat);
    case JsonApi:
        return withData(status, item.resource);
    }
    Q_UNREACHABLE();
}

Response VolubleSpeech::many(const QList<VolubleItem> &items) const
{
    QJsonArray list;
    for (const VolubleItem &item : items)
        list << (m_kind == JsonApi ? item.resource : item.flat);
    switch (m_kind) {
    case Flat:
        return {.body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
    case JSend:
        return success(list);
    case JsonApi:
        return withData(200, list);
    }
    Q_UNREACHABLE();
}

Response VolubleSpeech::error(int status, const QString &title, const QString &detail,
                              const QJsonObject &extra) const
{
    if (m_kind == JSend) {
        const QString kind = status < 500 ? u"fail"_s : u"error"_s;
        return Response::json(
            status, {{u"status"_s, kind}, {u"message"_s, detail}, {u"data"_s, QJsonObject{{title, detail}}}});
    }
    QJsonObject error = extra;
    error.insert(u"title"_s, title);
    error.insert(u"detail"_s, detail);
    return Response::json(status, {{u"errors"_s, QJsonArray{error}}});
}

QJsonObject volubleRelation(const QString &type, const QString &id, const QString &link)
{
    QJsonObject relation{
        {u"data"_s, id.isEmpty() ? QJsonValue() : QJsonObject{{u"type"_s, type}, {u"id"_s, id}}}};
    if (!link.isEmpty())
        relation.insert(u"links"_s, QJsonObject{{u"related"_s, link}});
    return relation;
}

Response volubleMissingPage(const Request &request)
{
    const QByteArray what = request.method + ' ' + request.path.toLatin1();
    return {.status = 404,
            .body = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<title>Error</title>\n</head>\n<body>\n<pre>Cannot " +
                    what + "</pre>\n</body>\n</html>\n",
            .contentType = "text/html; charset=utf-8"};
}

} // namespace Parlance::Sandbox
