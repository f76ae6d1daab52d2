// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commands/command.h"
#include "app/host.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>

namespace Parlance {

/// \p Given 's engine runs commands, and keeps what they print.
template<typename Given>
struct GivenCommands : Given
{
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        Stop stop;
        return QCoro::waitFor(begin(arguments, stop, input));
    }
    QCoro::Task<int> begin(const QStringList &arguments, Stop &stop, const QByteArray &input = {})
    {
        const Output::Sink sink = [this](Output::Channel channel, const QByteArray &bytes) {
            (channel == Output::Result ? out : errors) += bytes;
        };
        HandOver::Request request;
        request.arguments = arguments + QStringList{QStringLiteral("--json")};
        request.input = input;
        return host.run(request, sink, stop, [](const QStringList &) {});
    }
    /// What was printed, only the objects in which \p key is \p value.
    QList<QJsonObject> printed(const QString &key = {}, const QString &value = {})
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty() && (key.isEmpty() || object[key] == value))
                objects << object;
        }
        return objects;
    }

    QByteArray out;
    QByteArray errors;
    Host host{this->engine, Host::Commands};
};

} // namespace Parlance
