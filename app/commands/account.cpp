// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "app/jsonoutput.h"
#include "backends/address.h"
#include "models/errortext.h"

#include <QCoroFuture>
#include <QJsonArray>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static QString nameOf(CheckStep::Kind kind)
{
    switch (kind) {
    case CheckStep::ReachServer:
        return u"Reaching the server"_s;
    case CheckStep::SignIn:
        return u"Signing in"_s;
    case CheckStep::Permissions:
        return u"Looking at the permissions"_s;
    case CheckStep::Addresses:
        return u"Looking for addresses to send from"_s;
    case CheckStep::Receiving:
        return u"Looking whether messages will arrive"_s;
    }
    Q_UNREACHABLE();
}

static CheckObserver teller(const Output &output)
{
    return [output](const CheckStep &step) {
        QString text = nameOf(step.kind);
        switch (step.outcome) {
        case CheckStep::Started:
            output.note(text + u" …"_s);
            return;
        case CheckStep::Passed:
            text += u": yes"_s;
            break;
        case CheckStep::Warned:
            text += u": yes, but: "_s;
            break;
        case CheckStep::Failed:
            text += u": no: "_s;
            break;
        }
        output.note(step.problem ? text + describe(*step.problem) : text);
        for (const Sender &sender : step.senders) {
            QString line = u"    "_s + Address::display(sender.address);
            if (!sender.name.isEmpty())
                line += u" ("_s + printable(sender.name) + u')';
            if (!sender.receives)
                line += u": nothing handles what people write to it"_s;
            output.note(line);
        }
        for (const Choice &choice : step.choices) {
            output.note(u"    --set %1=%2  (%3)"_s.arg(choice.field, printable(choice.value),
                                                       printable(choice.label)));
        }
    };
}

static void noteUnverified(const Output &output, const ServiceInfo *service)
{
    if (service && service->receivingUnverified)
        output.note(u"Receiving is not verified for %1: answers may not show up here."_s.arg(service->name));
}

static const SettingsField *find(const ServiceInfo &service, const QString &key)
{
    const auto found = std::find_if(service.fields.begin(), service.fields.end(),
                                    [&](const SettingsField &field) { return field.key == key; });
    return found == service.fields.end() ? nullptr : &*found;
}

static QString whatFits(const SettingsField &field)
{
    switch (field.kind) {
    case SettingsField::Url:
        return u"a full address, https:// (http:// on this computer only)"_s;
    case SettingsField::Address:
        return u"an address like ana@example.com"_s;
    case SettingsField::Choice:
        return u"one of: "_s + values(field).join(u", "_s);
    case SettingsField::Text:
    case SettingsField::Phone:
    case SettingsField::Secret:
        break;
    }
    return u"a text"_s;
}

/// What --set and --secret say; the settings in the database and the secrets apart.
struct Entered
{
    QJsonObject settings;
    AccountSettings secrets;
};

static tl::expected<Entered, QString> entered(const Call &call, const ServiceInfo &service)
{
    Entered values;
    for (const QString &text : call.arguments.values(u"set"_s)) {
        const QString key = text.section(u'=', 0, 0);
        const QString value = text.section(u'=', 1);
        const SettingsField *field = find(service, key);
        if (!field || !text.contains(u'='))
            return tl::unexpected(
                u"%1 has no setting “%2”; “parlance services” lists them."_s.arg(service.name, key));
        if (field->kind == SettingsField::Secret)
            return tl::unexpected(
                u"“%1” is a secret, and others can see a command line: use --secret %1."_s.arg(key));
        if (!field->accepts(value))
            return tl::unexpected(u"“%1” takes %2."_s.arg(key, whatFits(*field)));
        values.settings.insert(key, value);
    }

    const QList<QByteArray> lines = call.input.split('\n');
    const QStringList keys = call.arguments.values(u"secret"_s);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const SettingsField *field = find(service, keys[i]);
        if (!field || field->kind != SettingsField::Secret)
            return tl::unexpected(u"%1 has no secret “%2”."_s.arg(service.name, keys[i]));
        const QString secret = QString::fromUtf8(lines.value(i));
        if (secret.isEmpty())
            return tl::unexpected(u"The secret “%1” is to come as a line of standard input."_s.arg(keys[i]));
        values.secrets.insert(keys[i], secret);
    }

    for (const SettingsField &field : service.fields) {
        const bool isSecret = field.kind == SettingsField::Secret;
        if (field.required && !isSecret && values.settings[field.key].toString().isEmpty())
            return tl::unexpected(u"%1 needs --set %2=…"_s.arg(service.name, field.key));
    }
    return values;
}

/// A required secret that is neither in \p secrets; empty: none.
static QString missingSecret(const ServiceInfo &service, const AccountSettings &secrets)
{
    for (const SettingsField &field : service.fields) {
        if (field.kind == SettingsField::Secret && field.required && secrets.value(field.key).isEmpty())
            return field.key;
    }
    return {};
}

QCoro::Task<int> Commands::accountAdd(Call &call)
{
    const ServiceInfo *service = call.engine().catalog().service(call.arguments.word(0));
    if (!service)
        co_return call.usage(
            u"There is no service “%1”; “parlance services” lists them."_s.arg(call.arguments.word(0)));
    const QString name = call.arguments.word(1);
    const auto taken = co_await findAccount(call.engine(), name);
    if (name.trimmed().isEmpty() || taken)
        co_return call.usage(taken ? u"There is an account “%1” already."_s.arg(name)
                                   : u"An account needs a name."_s);
    const auto values = entered(call, *service);
    if (!values)
        co_return call.usage(values.error());

    if (!call.arguments.has(u"no-check"_s)) {
        AccountSettings settings = call.secrets.value(name);
        settings.insert(values->secrets);
        if (const QString missing = missingSecret(*service, settings); !missing.isEmpty())
            co_return call.fail(ExitStatus::Unauthorised,
                                u"The secret “%1” is missing: give it with --secret."_s.arg(missing));
        for (auto value = values->settings.begin(); value != values->settings.end(); ++value)
            settings.insert(value.key(), value->toString());
        const CheckObserver observer = teller(call.output);
        const auto works = co_await call.engine().checkAccount(service->id, settings, observer);
        if (!works) {
            call.output.error(describe(works.error()));
            call.output.error(u"Nothing was stored."_s);
            co_return statusFor(works.error());
        }
        if (call.stop.isRequested())
            co_return call.fail(ExitStatus::Unavailable, u"Nothing was stored."_s);
        noteUnverified(call.output, service);
    }

    Account account;
    account.service = service->id;
    account.name = name;
    account.settings = values->settings;
    const auto added = co_await call.engine().addAccount(account, values->secrets);
    if (!added) {
        call.output.error(describe(added.error()));
        co_return statusFor(added.error());
    }
    if (!added->secretStored && !values->secrets.isEmpty())
        call.output.error(u"The account is stored, its secret is not: the keychain did not take it. "
                          "Give it with PARLANCE_SECRETS in the environment, or enter it in the window."_s);
    const auto stored = co_await findAccount(call.engine(), name);
    JsonOutput json(call.engine());
    call.output.result(json.object(stored.value_or(*added)),
                       u"Added “%1” (%2)."_s.arg(printable(name), service->name));
    co_return ExitStatus::Done;
}

QCoro::Task<int> Commands::accountList(Call &call)
{
    const auto accounts = co_await call.store().accounts();
    const bool isLive = isEngineRunning(call.engine().profile());
    JsonOutput json(call.engine());
    for (Account account : accounts) {
        const bool saysLive = account.state == Connection::Connected ||
                              account.state == Connection::Connecting || account.state == Connection::Waiting;
        if (saysLive && !isLive) { // an engine that was killed left this
            account.state = Connection::Offline;
            account.problem.reset();
        }
        call.output.result(json.object(account), json.line(account));
    }
    co_return ExitStatus::Done;
}

static int noSuchAccount(const Call &call, const QString &name)
{
    return call.fail(ExitStatus::Unauthorised, u"There is no account “%1”."_s.arg(name));
}

QCoro::Task<int> Commands::accountCheck(Call &call)
{
    const QString name = call.arguments.word(0);
    const auto account = co_await findAccount(call.engine(), name);
    if (!account)
        co_return noSuchAccount(call, name);
    const auto settings = co_await call.engine().connections().settings(*account);
    if (!settings)
        co_return call.fail(ExitStatus::Unauthorised, describe(settings.error()));

    QJsonArray choices;
    const CheckObserver tell = teller(call.output);
    const CheckObserver observer = [&](const CheckStep &step) {
        tell(step);
        for (const auto &[field, value, label] : step.choices)
            choices << QJsonObject{{u"field"_s, field}, {u"value"_s, value}, {u"label"_s, label}};
    };
    const auto works = co_await call.engine().checkAccount(account->service, *settings, observer);
    noteUnverified(call.output, call.engine().catalog().service(account->service));
    JsonOutput json(call.engine());
    QJsonObject object = json.object(*account);
    object.insert(u"check"_s, works ? u"passed"_s : u"failed"_s);
    object.insert(u"choices"_s, choices);
    if (!works)
        object.insert(u"error"_s, JsonOutput::object(works.error()));
    call.output.result(object, works ? u"“%1” works."_s.arg(printable(name)) : QString());
    co_return works ? ExitStatus::Done : call.fail(statusFor(works.error()), describe(works.error()));
}

QCoro::Task<int> Commands::accountRename(Call &call)
{
    const QString name = call.arguments.word(0);
    const QString other = call.arguments.word(1);
    auto account = co_await findAccount(call.engine(), name);
    if (!account)
        co_return noSuchAccount(call, name);
    const auto taken = co_await findAccount(call.engine(), other);
    if (other.trimmed().isEmpty() || (taken && other != name))
        co_return call.usage(u"The new name is empty or taken."_s);
    account->name = other;
    co_await call.store().saveAccount(*account);
    JsonOutput json(call.engine());
    call.output.result(json.object(*account), u"“%1” is “%2” now."_s.arg(printable(name), printable(other)));
    co_return ExitStatus::Done;
}

QCoro::Task<int> Commands::accountRemove(Call &call)
{
    const bool forgetsHistory = call.arguments.has(u"delete-history"_s);
    if (forgetsHistory && call.arguments.has(u"keep-history"_s))
        co_return call.usage(u"Give --keep-history or --delete-history, not both."_s);
    const QString name = call.arguments.word(0);
    const auto account = co_await findAccount(call.engine(), name);
    if (!account)
        co_return noSuchAccount(call, name);
    const auto forgotten = co_await call.engine().removeAccount(account->id, !forgetsHistory);
    if (!forgotten && account->secretStored)
        call.output.error(u"The account is removed, but the keychain still has its secret: "_s +
                          describe(forgotten.error()));
    JsonOutput json(call.engine());
    const QString what = forgetsHistory ? u" and its history"_s : u"; its history is kept"_s;
    call.output.result(json.object(*account), u"Removed “%1”%2."_s.arg(printable(name), what));
    co_return ExitStatus::Done;
}

} // namespace Parlance
