// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwirewhatsapp.h"

#include "backends/http/json.h"
#include "backends/signalwire/signalwirereading.h"
#include "backends/templatetext.h"

#include <QHash>
#include <QJsonArray>

namespace Parlance::SignalWire {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Prefix = "whatsapp:"_L1;

/// How WhatsApp calls what lies at \p url, by its ending: nothing else tells before it is fetched.
QString mediaKind(const QUrl &url)
{
    static const QHash<QString, QString> kinds{
        {u"jpg"_s, u"image"_s}, {u"jpeg"_s, u"image"_s}, {u"png"_s, u"image"_s},    {u"mp4"_s, u"video"_s},
        {u"3gp"_s, u"video"_s}, {u"aac"_s, u"audio"_s},  {u"amr"_s, u"audio"_s},    {u"mp3"_s, u"audio"_s},
        {u"m4a"_s, u"audio"_s}, {u"ogg"_s, u"audio"_s},  {u"webp"_s, u"sticker"_s},
    };
    return kinds.value(url.fileName().section(u'.', -1).toLower(), u"document"_s);
}

QJsonObject mediaBody(const QUrl &url, const QString &caption)
{
    constexpr qsizetype LongestName = 240;

    const QString kind = mediaKind(url);
    QJsonObject body{{u"link"_s, url.toString(QUrl::FullyEncoded)}};
    if (!caption.isEmpty() && kind != "audio"_L1 && kind != "sticker"_L1)
        body.insert("caption"_L1, caption);
    if (const QString name = url.fileName(); kind == "document"_L1 && !name.isEmpty())
        body.insert("filename"_L1, name.right(LongestName));
    return body;
}

} // namespace

bool isWhatsApp(const QString &address)
{
    return address.startsWith(Prefix);
}

QString plainNumber(const QString &address)
{
    return isWhatsApp(address) ? address.mid(Prefix.size()) : address;
}

QList<Error::Field> whatsAppComplaints(const OutgoingMessage &message)
{
    QList<Error::Field> complaints;
    if (message.media.size() > 1)
        complaints.append(
            {u"media"_s, Error::BadMedia, {}, u"WhatsApp takes one piece of media a message"_s});
    const QString kind = message.media.size() == 1 ? mediaKind(message.media.constFirst()) : QString();
    if (!message.body.isEmpty() && (kind == "audio"_L1 || kind == "sticker"_L1))
        complaints.append(
            {u"text"_s, Error::BadMedia, {}, u"WhatsApp takes no text with audio or a sticker"_s});
    if (message.usedTemplate && !TemplateText::blanks(message.body).isEmpty())
        complaints.append({u"text"_s, Error::BadTemplate, {}, u"the template has blanks left"_s});
    return complaints;
}

QJsonObject whatsAppRequest(const OutgoingMessage &message, const QString &from)
{
    QJsonObject request{{u"to"_s, plainNumber(message.recipients.value(0))}, {u"from"_s, from}};
    if (message.usedTemplate) {
        request.insert("template_id"_L1, message.usedTemplate->id);
        const QStringList &values = message.usedTemplate->values;
        if (!values.isEmpty())
            request.insert("body_template_parameters"_L1, QJsonArray::fromStringList(values));
    } else if (message.media.isEmpty()) {
        request.insert("message_type"_L1, u"whatsapp_media_text"_s);
        request.insert("body"_L1, message.body);
    } else {
        const QUrl &url = message.media.constFirst();
        request.insert("message_type"_L1, QString("whatsapp_media_"_L1 + mediaKind(url)));
        request.insert("body"_L1, mediaBody(url, message.body));
    }
    return request;
}

std::optional<MessageTemplate> templateFrom(const QJsonObject &json)
{
    MessageTemplate found{Json::text(json["template_id"_L1]), Json::text(json["name"_L1]), {}};
    if (found.id.isEmpty())
        found.id = Json::text(json["id"_L1]);
    const QJsonArray components = Json::list(json["components"_L1]);
    for (const QJsonValue &component : components) {
        if (Json::text(component["type"_L1]).toLower() == "body"_L1)
            found.text = Json::text(component["text"_L1]);
    }
    if (found.id.isEmpty() || found.text.isEmpty())
        return {};
    return found;
}

std::optional<Sender> whatsAppSenderFrom(const QJsonObject &json)
{
    const QString number = plainNumber(addressFrom(json["phone_number"_L1]));
    if (number.isEmpty())
        return {};
    return Sender{QString(Prefix + number), Json::text(json["business_name"_L1]), true,
                  !Json::text(json["messaging_handler_resource_id"_L1]).isEmpty()};
}

} // namespace Parlance::SignalWire
