// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QRegularExpression>

#include <functional>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static const auto GatewayPage = "<html><head><title>502 Bad Gateway</title></head>"
                                "<body><center><h1>502 Bad Gateway</h1></center></body></html>";
static const auto PortalPage = "<!DOCTYPE html><html><head><title>Welcome to the guest network</title></head>"
                               "<body><form>Please accept the terms of use.</form></body></html>";

/// The value of an enum named in lower camel case.
template<typename Enum>
static std::optional<Enum> named(QString name)
{
    if (name.isEmpty() || !name[0].isLower())
        return std::nullopt;
    name[0] = name[0].toUpper();
    bool ok = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &ok);
    return ok ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

bool Fault::reachesService() const
{
    if (stored)
        return *stored;
    switch (kind) {
    case DropAfterStore:
    case HalfAnswer:
    case CutInStatusLine:
    case Slow:
    case Hang:
    case StoreThenStatus:
    case TruncatedJson:
    case HostileJson:
        return true;
    case DropBeforeStore:
    case Html502:
    case Status:
    case EmptyBody:
    case Html200:
    case Redirect:
        return false;
    }
    Q_UNREACHABLE();
}

bool Fault::matches(const Request &request) const
{
    return (method.isEmpty() || method == request.method) && request.body.contains(body) &&
           (path.isEmpty() || QRegularExpression(path).match(request.target()).hasMatch());
}

Response Fault::answer(Response real) const
{
    switch (kind) {
    case DropBeforeStore:
    case DropAfterStore:
        real.status = 0;
        break;
    case HalfAnswer:
    case CutInStatusLine:
    case Slow:
    case Hang:
        break;
    case Html502:
        real = {.status = 502, .body = GatewayPage, .contentType = "text/html", .stored = real.stored};
        break;
    case Status:
    case StoreThenStatus: {
        const bool taken = real.stored;
        real = Response::error(status);
        real.stored = taken;
        if (!retryAfter.isEmpty())
            real.headers << Header("Retry-After", retryAfter);
        break;
    }
    case TruncatedJson:
        real.body.truncate(real.body.size() / 2);
        break;
    case HostileJson:
        real.body = twisted(real.body, hostility);
        break;
    case EmptyBody:
        real = {.contentType = "text/plain", .stored = real.stored};
        break;
    case Html200:
        real = {.body = PortalPage, .contentType = "text/html", .stored = real.stored};
        break;
    case Redirect:
        real = {.status = status / 100 == 3 ? status : 302,
                .headers = {{"Location", location.toEncoded()}},
                .stored = real.stored};
        break;
    }
    return real;
}

QString Fault::name() const
{
    QString key = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(kind));
    key[0] = key[0].toLower();
    return key;
}

std::optional<Fault> Fault::fromText(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return fromJson(document.object());
    return fromJson({{u"fault"_s, QString::fromUtf8(text.trimmed())}});
}

std::optional<Fault> Fault::fromJson(const QJsonObject &json)
{
    Fault fault;
    const auto kind = named<Kind>(json[u"fault"_s].toString());
    if (!kind)
        return std::nullopt;
    fault.kind = *kind;

    // An unknown key is a misspelt rule: better refused than never struck.
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonValue value = it.value();
        if (it.key() == "method"_L1) {
            fault.method = value.toString().toLatin1();
        } else if (it.key() == "path"_L1) {
            fault.path = value.toString();
            if (!QRegularExpression(fault.path).isValid())
                return std::nullopt;
        } else if (it.key() == "body"_L1) {
            fault.body = value.toString().toUtf8();
        } else if (it.key() == "times"_L1) {
            fault.times = value.toInt(1);
        } else if (it.key() == "status"_L1) {
            fault.status = value.toInt(500);
        } else if (it.key() == "retryAfter"_L1) {
            fault.retryAfter = value.toVariant().toString().toLatin1();
        } else if (it.key() == "delay"_L1) {
            fault.delay = std::chrono::milliseconds(value.toInteger());
        } else if (it.key() == "hostility"_L1) {
            const auto hostility = named<Hostility>(value.toString());
            if (!hostility)
                return std::nullopt;
            fault.hostility = *hostility;
        } else if (it.key() == "location"_L1) {
            fault.location = QUrl(value.toString());
        } else if (it.key() == "stored"_L1) {
            fault.stored = value.toBool();
        } else if (it.key() != "fault"_L1) {
            return std::nullopt;
        }
    }
    return fault;
}

/// \p value with every leaf replaced.
static QJsonValue mapped(const QJsonValue &value,
                         const std::function<QJsonValue(const QString &key, const QJsonValue &)> &leaf,
                         const QString &key = {})
{
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array << mapped(item, leaf, key);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = mapped(it.value(), leaf, it.key());
        return object;
    }
    return leaf(key, value);
}

static QJsonValue wrongType(const QString &, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return -1;
    case QJsonValue::Double:
        return u"many"_s;
    case QJsonValue::Array:
        return QJsonObject{{u"0"_s, true}};
    default:
        return QJsonArray{QJsonValue::Null};
    }
}

QByteArray twisted(const QByteArray &json, Fault::Hostility hostility)
{
    // What QJsonDocument cannot say is put in afterwards, in place of these.
    const auto number = u"@number@"_s;
    const auto id = u"@id@"_s;
    const auto text = u"@text@"_s;
    int texts = 0;

    const auto document = QJsonDocument::fromJson(json);
    const auto with = [&document](const auto &leaf) {
        const QJsonDocument changed = document.isArray()
                                          ? QJsonDocument(mapped(document.array(), leaf).toArray())
                                          : QJsonDocument(mapped(document.object(), leaf).toObject());
        return changed.toJson(QJsonDocument::Compact);
    };

    switch (hostility) {
    case Fault::DeepNesting:
        return QByteArray(10'000, '[') + json + QByteArray(10'000, ']');
    case Fault::WrongTypes:
        return with(wrongType);
    case Fault::HugeNumbers:
        return with([&](const QString &key, const QJsonValue &value) -> QJsonValue {
                   return value.isDouble() ? number : key == "id"_L1 || key == "sid"_L1 ? id : value;
               })
            .replace("\"@number@\"", "9007199254740993")
            .replace("\"@id@\"", "18446744073709551617");
    case Fault::Nulls:
        return with([](const QString &, const QJsonValue &) { return QJsonValue(QJsonValue::Null); });
    case Fault::GiantStrings:
        return with([&](const QString &, const QJsonValue &value) {
            return value.isString() && ++texts <= 8 ? QJsonValue(QString(1'000'000, u'a')) : value;
        });
    case Fault::ListAtTop:
        return '[' + json + ']';
    case Fault::NotUtf8:
        return with([&](const QString &, const QJsonValue &value) {
                   return value.isString() ? QJsonValue(text) : value;
               })
            .replace("@text@", "\xff\xfe\xc3(");
    case Fault::LinksElsewhere:
        return with([](const QString &, const QJsonValue &value) {
            const QString path = value.toString();
            return path.startsWith(u'/') ? QJsonValue("https://elsewhere.invalid"_L1 + path) : value;
        });
    }
    Q_UNREACHABLE();
}

} // namespace Parlance::Sandbox
