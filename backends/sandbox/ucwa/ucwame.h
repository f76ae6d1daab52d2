// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QObject>
#include <QTimer>

namespace Parlance::Sandbox {

class UcwaApplication;

/// The user: invisible until made available; then presence, note, location and activity.
class UcwaMe : public QObject
{
    Q_OBJECT

public:
    explicit UcwaMe(UcwaApplication &application);

    [[nodiscard]] bool isAvailable() const { return m_available; }
    [[nodiscard]] QString availability() const { return m_availability; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] QJsonObject json() const;

    Response handle(const Request &request, const QStringList &steps);

private:
    Response makeAvailable(const Request &request);
    Response presence(const Request &request);
    Response note(const Request &request);
    Response location(const Request &request);
    Response activity();
    void changed(const QString &type, const QString &rel);
    void missActivity();

    UcwaApplication &m_application;
    bool m_available = false;
    QString m_availability = QStringLiteral("Online");
    QString m_automatic = QStringLiteral("Online"); // what it is when nobody says
    QString m_note;
    QString m_location;
    QTimer m_activity;
};

} // namespace Parlance::Sandbox
