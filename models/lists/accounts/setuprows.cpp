// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/setuprows.h"

#include "models/errortext.h"
#include "models/lists/accounts/servicemodel.h"
#include "models/lists/display.h"

#include <QCoreApplication>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountSetup)
};

} // namespace

static QString wordFor(SettingsField::Kind kind)
{
    switch (kind) {
    case SettingsField::Text:
        return u"text"_s;
    case SettingsField::Url:
        return u"url"_s;
    case SettingsField::Phone:
        return u"phone"_s;
    case SettingsField::Secret:
        return u"secret"_s;
    case SettingsField::Address:
        return u"address"_s;
    case SettingsField::Choice:
        return u"choice"_s;
    }
    return {};
}

static QString titleFor(CheckStep::Kind kind)
{
    switch (kind) {
    case CheckStep::ReachServer:
        return SetupWords::tr("Reach the server");
    case CheckStep::SignIn:
        return SetupWords::tr("Sign in");
    case CheckStep::Permissions:
        return SetupWords::tr("Permissions");
    case CheckStep::Addresses:
        return SetupWords::tr("Numbers and addresses");
    case CheckStep::Receiving:
        return SetupWords::tr("Receiving");
    }
    return {};
}

static QString wordFor(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Started:
        return u"started"_s;
    case CheckStep::Passed:
        return u"passed"_s;
    case CheckStep::Warned:
        return u"warned"_s;
    case CheckStep::Failed:
        return u"failed"_s;
    }
    return {};
}

SetupField setupField(const SettingsField &field, const QString &value, const QVariantList &offered)
{
    const bool isSecret = field.kind == SettingsField::Secret;
    QVariantList options;
    for (const auto &option : field.options)
        options << QVariantMap{{u"value"_s, option.value}, {u"label"_s, serviceWords(option.label)}};
    return {field.key,
            serviceWords(field.label),
            serviceWords(field.hint),
            wordFor(field.kind),
            field.required,
            field.advanced,
            isSecret ? QString() : value,
            {},
            options,
            offered};
}

SetupStep setupStep(const CheckStep &step)
{
    SetupStep row{titleFor(step.kind), wordFor(step.outcome), {}, {}};
    if (step.problem) {
        row.text = userText(*step.problem);
        row.detail = DisplayText::body(technicalText(*step.problem)).text;
    }
    return row;
}

static QVariantMap offer(const QString &value, const QString &label, const QString &details = {})
{
    return {{u"value"_s, value}, {u"label"_s, label}, {u"details"_s, details}};
}

QVariantList offeredSenders(const QList<Sender> &senders)
{
    QVariantList rows;
    for (const auto &[address, name, sendsMedia, receives] : senders) {
        QStringList facts{DisplayText::line(name)};
        facts << (sendsMedia ? SetupWords::tr("texts and pictures") : SetupWords::tr("texts"));
        if (!receives)
            facts << SetupWords::tr("answers arrive nowhere");
        facts.removeAll(QString());
        rows << offer(address, DisplayText::name({}, address), facts.join(u" · "_s));
    }
    return rows;
}

QVariantList offeredSenders(const QJsonArray &senders)
{
    QVariantList rows;
    for (const auto &sender : senders) {
        const auto address = sender[u"address"_s].toString();
        rows << offer(address, DisplayText::name({}, address),
                      DisplayText::line(sender[u"name"_s].toString()));
    }
    return rows;
}

QVariantList offeredChoices(const QList<Choice> &choices, const QString &field)
{
    QVariantList rows;
    for (const auto &choice : choices) {
        if (choice.field == field)
            rows << offer(choice.value, DisplayText::name(choice.label, choice.value));
    }
    return rows;
}

} // namespace Parlance
