// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace Parlance::Sandbox {

class People;
class Server;

/// The demo: Northside Cycles, a bicycle workshop with a rental counter, guided tours, a club and a handful
/// of colleagues, one double for each.
class SampleData : public QObject
{
    Q_OBJECT

public:
    /// Sets the doubles up; options may still be changed. \param server lives longer
    SampleData(Server &server, std::chrono::milliseconds answerAfter, QObject *parent = nullptr);

    /// Lets things have happened, and more happen once a client has come.
    void begin();

    /// Server::coordinates(), and for each service under "name" how the business calls its account.
    [[nodiscard]] QJsonObject coordinates() const;

private:
    Server &m_server;
    const std::chrono::milliseconds m_answerAfter;
    QList<People *> m_people;        ///< ours
    QHash<QString, QString> m_names; ///< of the accounts, by service
};

} // namespace Parlance::Sandbox
