// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"

#include "backends/address.h"
#include "backends/http/httpclient.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLibrary>
#include <QLoggingCategory>
#include <QPluginLoader>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(catalogLog, "parlance.backends")

template<typename T>
struct Name
{
    QLatin1StringView name;
    T value;
};

using Capability = Backend::Capability;

constexpr Name<Capability> CapabilityNames[]{
    {"Receipts"_L1, Capability::Receipts},   {"ReadReceipts"_L1, Capability::ReadReceipts},
    {"Presence"_L1, Capability::Presence},   {"Typing"_L1, Capability::Typing},
    {"Directory"_L1, Capability::Directory}, {"Groups"_L1, Capability::Groups},
    {"Replies"_L1, Capability::Replies},     {"Media"_L1, Capability::Media},
    {"Templates"_L1, Capability::Templates}, {"Schedule"_L1, Capability::Schedule},
    {"Push"_L1, Capability::Push},           {"ManyRecipients"_L1, Capability::ManyRecipients},
    {"Sessions"_L1, Capability::Sessions},   {"NewContacts"_L1, Capability::NewContacts},
};

constexpr Name<SettingsField::Kind> FieldKinds[]{
    {"text"_L1, SettingsField::Text},       {"url"_L1, SettingsField::Url},
    {"phone"_L1, SettingsField::Phone},     {"secret"_L1, SettingsField::Secret},
    {"address"_L1, SettingsField::Address}, {"choice"_L1, SettingsField::Choice},
};

template<typename T, size_t Size>
std::optional<T> named(const Name<T> (&table)[Size], const QString &name)
{
    const auto found = std::ranges::find(table, name, &Name<T>::name);
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

tl::unexpected<Error> unusable(const QString &detail)
{
    return fail(Error{Error::Refused, Error::BadSettings, {}, detail});
}

bool isWord(const QString &text)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !text.isEmpty() && std::ranges::all_of(text, fits);
}

Result<SettingsField> settingsFieldFrom(const QJsonObject &json)
{
    SettingsField field;
    field.key = json["key"_L1].toString();
    if (!isWord(field.key))
        return unusable(u"a field's \"key\" is missing or no word of a-z, 0-9 and -"_s);

    const auto kind = named(FieldKinds, json["kind"_L1].toString(u"text"_s));
    if (!kind)
        return unusable(u"field \"%1\": unknown \"kind\""_s.arg(field.key));
    field.kind = *kind;
    field.label = json["label"_L1].toString();
    if (field.label.isEmpty())
        return unusable(u"field \"%1\": no \"label\""_s.arg(field.key));
    field.hint = json["hint"_L1].toString();
    field.required = json["required"_L1].toBool();
    field.advanced = json["advanced"_L1].toBool();
    field.defaultValue = json["default"_L1].toString();
    const QJsonArray options = json["options"_L1].toArray();
    for (const QJsonValue &option : options)
        field.options.append({option["value"_L1].toString(), option["label"_L1].toString()});
    const bool isNamed = std::ranges::none_of(field.options, [](const SettingsField::Option &option) {
        return option.value.isEmpty() || option.label.isEmpty();
    });
    const bool isChoice = field.kind == SettingsField::Choice;
    if (!isNamed || (isChoice ? field.options.size() < 2 : !field.options.isEmpty()))
        return unusable(
            u"field \"%1\": a choice, and only that, has two or more \"options\" of \"value\" and \"label\""_s
                .arg(field.key));
    if (isChoice && !field.accepts(field.defaultValue))
        return unusable(u"field \"%1\": the default is none of its options"_s.arg(field.key));
    return field;
}

Result<Backend::Capabilities> capabilitiesFrom(const QJsonArray &names)
{
    Backend::Capabilities capabilities;
    for (const QJsonValue &name : names) {
        const auto capability = named(CapabilityNames, name.toString());
        if (!capability)
            return unusable(u"unknown capability \"%1\""_s.arg(name.toString()));
        capabilities |= *capability;
    }
    return capabilities;
}

Result<ServiceInfo::Pace> paceFrom(const QJsonObject &json)
{
    ServiceInfo::Pace pace;
    const auto read = [&json](QLatin1StringView key, std::chrono::seconds &seconds) {
        seconds = std::chrono::seconds(json[key].toInteger(seconds.count()));
    };
    read("fast"_L1, pace.fast);
    read("normal"_L1, pace.normal);
    read("slow"_L1, pace.slow);
    if (pace.fast.count() < 1 || pace.normal < pace.fast || pace.slow < pace.normal)
        return unusable(u"\"poll\" must have 1 <= fast <= normal <= slow, in seconds"_s);
    return pace;
}

} // namespace

QStringList names(Backend::Capabilities capabilities)
{
    QStringList names;
    for (const auto &[name, capability] : CapabilityNames) {
        if (capabilities.testFlag(capability))
            names.append(name);
    }
    return names;
}

bool SettingsField::accepts(const QString &value) const
{
    switch (kind) {
    case Text:
    case Phone: // the service says which of its numbers it takes
    case Secret:
        return true;
    case Url:
        return HttpClient::validate(QUrl(value, QUrl::StrictMode)).has_value();
    case Address:
        return Parlance::Address::canonical(value).has_value();
    case Choice:
        return std::ranges::find(options, value, &Option::value) != options.end();
    }
    Q_UNREACHABLE();
}

Result<QString> ServiceInfo::address(const QString &text, const QJsonObject &settings) const
{
    constexpr qsizetype Longest = 255;

    const auto known = Parlance::Address::canonical(text, Parlance::Address::regionOf(ownAddress(settings)));
    const QString typed = text.trimmed();
    const auto isOdd = [](QChar c) { return c.isSpace() || !c.isPrint() || c.isSurrogate() || c == u','; };
    const bool isNumber = known && !known->startsWith("sip:"_L1);
    if (isNumber || addressKind != "any"_L1 || typed.isEmpty() || typed.size() > Longest ||
        std::ranges::any_of(typed, isOdd))
        return known;
    return typed;
}

bool ServiceInfo::reaches(const QString &address) const
{
    return address.startsWith("sip:"_L1) == (addressKind == "sip"_L1);
}

int ServiceInfo::mediaLimitFor(const QString &ownAddress) const
{
    for (auto it = mediaLimits.begin(); it != mediaLimits.end(); ++it) {
        if (ownAddress.startsWith(it.key()))
            return it.value();
    }
    return mediaLimit;
}

QString ServiceInfo::ownAddress(const QJsonObject &settings) const
{
    const auto isOwn = [&settings](const SettingsField &field) {
        const bool isAddress = field.kind == SettingsField::Address && field.key == "address"_L1;
        return (isAddress || field.kind == SettingsField::Phone) && !settings[field.key].toString().isEmpty();
    };
    const auto field = std::ranges::find_if(fields, isOwn);
    if (field == fields.end())
        return {};
    const QString value = settings[field->key].toString();
    return Address::canonical(value).value_or(value);
}

bool ServiceInfo::hasTemplates(const QJsonObject &settings) const
{
    return capabilities.testFlag(Backend::Capability::Templates) &&
           ownAddress(settings).startsWith(templateSenders, Qt::CaseInsensitive);
}

Result<ServiceInfo> ServiceInfo::fromJson(const QJsonObject &json)
{
    ServiceInfo info;
    info.id = json["id"_L1].toString();
    if (!isWord(info.id))
        return unusable(u"\"id\" is missing or no word of a-z, 0-9 and -"_s);
    info.name = json["name"_L1].toString();
    if (info.name.isEmpty())
        return unusable(u"no \"name\""_s);
    info.version = json["version"_L1].toString();
    info.summary = json["summary"_L1].toString();

    const auto capabilities = capabilitiesFrom(json["capabilities"_L1].toArray());
    if (!capabilities)
        return fail(capabilities);
    info.capabilities = *capabilities;

    info.addressKind = json["address"_L1].toString();
    if (info.addressKind != "phone"_L1 && info.addressKind != "sip"_L1 && info.addressKind != "any"_L1)
        return unusable(u"\"address\" must be \"phone\", \"sip\" or \"any\""_s);
    info.receivingUnverified = json["receiving"_L1].toString() == "unverified"_L1;

    info.templateSenders = json["templatesFrom"_L1].toString();

    const QJsonObject limits = json["limits"_L1].toObject();
    info.textLimit = limits["text"_L1].toInt();
    info.mediaLimit = limits["media"_L1].toInt();
    if (info.textLimit < 0 || info.mediaLimit < 0)
        return unusable(u"\"limits\" cannot be negative"_s);
    const QJsonObject fewer = limits["mediaFrom"_L1].toObject();
    for (auto it = fewer.begin(); it != fewer.end(); ++it)
        info.mediaLimits.insert(it.key(), it.value().toInt());
    const QJsonArray types = limits["mediaTypes"_L1].toArray();
    for (const QJsonValue &type : types)
        info.mediaTypes.append(type.toString());

    const auto pace = paceFrom(json["poll"_L1].toObject());
    if (!pace)
        return fail(pace);
    info.pace = *pace;

    const QJsonArray fields = json["fields"_L1].toArray();
    for (const QJsonValue &value : fields) {
        const auto field = settingsFieldFrom(value.toObject());
        if (!field)
            return fail(field);
        if (std::ranges::find(info.fields, field->key, &SettingsField::key) != info.fields.end())
            return unusable(u"field \"%1\" is there twice"_s.arg(field->key));
        info.fields.append(*field);
    }
    return info;
}

BackendCatalog::BackendCatalog(const QString &folder)
{
    if (folder.isEmpty()) // QDir would take it for the current folder
        return;

    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!QLibrary::isLibrary(file.fileName()))
            continue;
        const QString path = file.canonicalFilePath();
        const QJsonObject metaData = QPluginLoader(path).metaData();
        if (metaData["IID"_L1].toString() != QLatin1StringView(Parlance_BackendFactory_iid)) {
            qCWarning(catalogLog).noquote() << file.fileName() << "is not a service of this version";
            continue;
        }
        auto info = ServiceInfo::fromJson(metaData["MetaData"_L1].toObject());
        if (!info) {
            qCWarning(catalogLog).noquote() << file.fileName() << "cannot be used:" << info.error().detail;
            continue;
        }
        if (service(info->id)) {
            qCWarning(catalogLog).noquote()
                << file.fileName() << "is left out: service" << info->id << "is there already";
            continue;
        }
        info->library = path;
        m_services.append(*std::move(info));
    }
}

QString BackendCatalog::installedFolder()
{
    return QDir(QCoreApplication::applicationDirPath() + "/../"_L1 + QLatin1StringView(PARLANCE_BACKENDS_DIR))
        .canonicalPath();
}

const ServiceInfo *BackendCatalog::service(const QString &id) const
{
    const auto found = std::ranges::find(m_services, id, &ServiceInfo::id);
    return found == m_services.end() ? nullptr : &*found;
}

Result<QString> BackendCatalog::address(const QString &service, const QString &text,
                                        const QJsonObject &settings) const
{
    const ServiceInfo *info = this->service(service);
    return info ? info->address(text, settings) : Address::canonical(text);
}

void BackendCatalog::add(ServiceInfo info, std::function<std::unique_ptr<Backend>()> make)
{
    m_own.insert(info.id, std::move(make));
    m_services.append(std::move(info));
}

std::unique_ptr<Backend> BackendCatalog::create(const QString &id) const
{
    if (const auto make = m_own.value(id))
        return make();
    const ServiceInfo *info = service(id);
    if (!info) {
        qCWarning(catalogLog).noquote() << "service" << id << "is not installed";
        return {};
    }
    QPluginLoader loader(info->library); // stays loaded when this goes away
    const auto *factory = qobject_cast<BackendFactory *>(loader.instance());
    if (!factory) {
        qCWarning(catalogLog).noquote() << "service" << id << "does not load:" << loader.errorString();
        return {};
    }
    return factory->create();
}

} // namespace Parlance
