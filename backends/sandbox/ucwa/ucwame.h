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
    /// As the others see it: less than what was set, when nothing tells that the user is active.
    [[nodiscard]] QString availability() const;
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] QJsonObject json() const;

    /// As another device of the user's may do, too; empty: it is automatic again.
    void choose(const QString &availability);

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
    QString m_chosen; // empty: it is automatic
    int m_missed = 0; // signs of life, in a row
    QString m_note;
    QString m_location;
    QTimer m_activity;
};

} // namespace Parlance::Sandbox
