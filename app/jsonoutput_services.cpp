// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jsonoutput.h"

#include <QJsonArray>

namespace Parlance {

using namespace Qt::StringLiterals;

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject JsonOutput::object(const ServiceInfo &service)
{
    static const QHash<SettingsField::Kind, QString> kinds{
        {SettingsField::Text, u"text"_s},       {SettingsField::Url, u"url"_s},
        {SettingsField::Phone, u"phone"_s},     {SettingsField::Secret, u"secret"_s},
        {SettingsField::Address, u"address"_s}, {SettingsField::Choice, u"choice"_s},
    };
    QJsonArray fields;
    for (const SettingsField &field : service.fields) {
        QJsonArray options;
        for (const SettingsField::Option &option : field.options)
            options << QJsonObject{{u"value"_s, option.value}, {u"label"_s, option.label}};
        fields << QJsonObject{
            {u"key"_s, field.key},
            {u"label"_s, field.label},
            {u"hint"_s, textOrNull(field.hint)},
            {u"type"_s, kinds.value(field.kind)},
            {u"required"_s, field.required},
            {u"default"_s, textOrNull(field.defaultValue)},
            {u"options"_s, options.isEmpty() ? QJsonValue() : QJsonValue(options)},
            {u"secret"_s, field.kind == SettingsField::Secret},
        };
    }
    return {
        {u"id"_s, service.id},
        {u"name"_s, service.name},
        {u"version"_s, service.version},
        {u"summary"_s, service.summary},
        {u"capabilities"_s, QJsonArray::fromStringList(names(service.capabilities))},
        {u"receiving"_s, service.receivingUnverified ? u"unverified"_s : u"verified"_s},
        {u"fields"_s, fields},
    };
}

QStringList values(const SettingsField &field)
{
    QStringList values;
    for (const SettingsField::Option &option : field.options)
        values << option.value;
    return values;
}

QString JsonOutput::lines(const ServiceInfo &service)
{
    QString text = u"%1  %2 %3  %4"_s.arg(service.id, service.name, service.version,
                                          names(service.capabilities).join(u", "_s));
    for (const SettingsField &field : service.fields) {
        const bool isSecret = field.kind == SettingsField::Secret;
        text += u"\n    %1 %2  %3"_s.arg(isSecret ? u"--secret"_s : u"--set"_s, field.key, field.label);
        if (field.required)
            text += u" (required)"_s;
        if (!field.defaultValue.isEmpty())
            text += u" (default: "_s + field.defaultValue + u')';
        if (!field.options.isEmpty())
            text += u" ("_s + values(field).join(u" | "_s) + u')';
    }
    return text;
}

} // namespace Parlance
