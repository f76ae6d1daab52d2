// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwaresource.h"

#include <QUrlQuery>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

UcwaResource::UcwaResource(const QString &rel, const QString &self) : m_properties{{u"rel"_s, rel}}
{
    link(u"self"_s, self);
}

UcwaResource &UcwaResource::with(const QString &property, const QJsonValue &value)
{
    m_properties.insert(property, value);
    return *this;
}

UcwaResource &UcwaResource::link(const QString &rel, const QString &href)
{
    m_links.insert(rel, QJsonObject{{u"href"_s, href}});
    return *this;
}

UcwaResource &UcwaResource::link(const QString &rel, const QString &href, const QString &title)
{
    m_links.insert(rel, QJsonObject{{u"href"_s, href}, {u"title"_s, title}});
    return *this;
}

UcwaResource &UcwaResource::links(const QString &rel, const QStringList &hrefs)
{
    QJsonArray list;
    for (const QString &href : hrefs)
        list << QJsonObject{{u"href"_s, href}};
    if (!list.isEmpty())
        m_links.insert(rel, list);
    return *this;
}

UcwaResource &UcwaResource::embed(const QString &rel, const QJsonValue &resource)
{
    m_embedded.insert(rel, resource);
    return *this;
}

QJsonObject UcwaResource::json() const
{
    QJsonObject json = m_properties;
    json.insert(u"_links"_s, m_links);
    if (!m_embedded.isEmpty())
        json.insert(u"_embedded"_s, m_embedded);
    return json;
}

Response ucwaError(int status, const QString &code, const QString &subcode)
{
    QJsonObject json{{u"code"_s, code},
                     {u"message"_s, u"Please check what the server was asked for."_s},
                     {u"debugInfo"_s, QJsonObject{{u"diagnosticsCode"_s, u"2"_s}}}};
    if (!subcode.isEmpty())
        json.insert(u"subcode"_s, subcode);
    return Response::json(status, json);
}

Response ucwaNotFound()
{
    return ucwaError(404, u"NotFound"_s, u"ResourceNotFound"_s);
}

Response ucwaInvalid(const QString &parameter)
{
    Response response = ucwaError(400, u"BadRequest"_s, u"ParameterValidationFailure"_s);
    response.remarks << u"the parameter "_s + parameter + u" is missing or out of range"_s;
    return response;
}

Response ucwaDone()
{
    return {.status = 204};
}

Response ucwaCreated(const QString &location)
{
    return {.status = 201, .headers = {{"Location", location.toUtf8()}}};
}

QJsonObject ucwaReason(const QString &codes)
{
    if (codes.isEmpty())
        return {};
    return {{u"code"_s, codes.section(u'/', 0, 0)},
            {u"subcode"_s, codes.section(u'/', 1)},
            {u"message"_s, u"It did not work out."_s}};
}

QJsonValue ucwaParameter(const Request &request, const QString &name)
{
    const QUrlQuery query(request.query);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    const QJsonObject body = request.json().value_or(QJsonObject());
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

QString ucwaDate(const QDateTime &moment)
{
    return u"/Date(%1)/"_s.arg(moment.toMSecsSinceEpoch());
}

QString ucwaAddress(const QString &uri)
{
    const QString address = uri.toLower();
    return address.startsWith("sip:"_L1) ? address.mid(4) : address;
}

QString ucwaDataUri(const QString &mediaType, const QString &text, bool base64)
{
    if (base64)
        return u"data:%1;base64,%2"_s.arg(mediaType, QString::fromLatin1(text.toUtf8().toBase64()));
    const QByteArray data = text.toUtf8().toPercentEncoding(" ").replace(' ', '+');
    return u"data:%1;charset=utf-8,%2"_s.arg(mediaType, QString::fromLatin1(data));
}

std::optional<UcwaData> ucwaData(const QString &uri)
{
    const qsizetype comma = uri.indexOf(u',');
    if (!uri.startsWith("data:"_L1, Qt::CaseInsensitive) || comma < 0)
        return std::nullopt;
    const QStringList head = uri.mid(5, comma - 5).toLower().split(u';');
    QByteArray data = uri.mid(comma + 1).toUtf8();
    if (head.contains("base64"_L1))
        data = QByteArray::fromBase64(QByteArray::fromPercentEncoding(data));
    else
        data = QByteArray::fromPercentEncoding(data.replace('+', ' '));
    return UcwaData{head.constFirst().isEmpty() ? u"text/plain"_s : head.constFirst(),
                    QString::fromUtf8(data)};
}

} // namespace Parlance::Sandbox
