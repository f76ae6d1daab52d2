// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"
#include "backends/sandbox/ucwa/ucwaevent.h"

#include <QObject>
#include <QTimer>

namespace Parlance::Sandbox {

class LateAnswer;
class UcwaPool;

/// The events of one application, in packages, by a poll that is held until there is something to tell.
///
/// A package is told again until the client asks for the next one.
class UcwaEventChannel : public QObject
{
    Q_OBJECT

public:
    /// \param href of the channel, without a query
    UcwaEventChannel(UcwaPool &pool, const QString &href, const QUrl &origin, QObject *parent = nullptr);
    ~UcwaEventChannel() override;

    void add(const UcwaEvent &event);
    /// What is added from now on is told in another package than what was added before.
    void startPackage();

    Response poll(const Request &request);
    [[nodiscard]] bool isPolled() const { return m_held != nullptr; }

    /// The next answer has a resync link and no events, and so has this one if a poll is held.
    void resync();
    /// The next answer leads on by a resume link.
    void resume();
    /// Ends the held poll's connection.
    void cut();
    /// Answers the held poll with \p response.
    void end(const Response &response);

Q_SIGNALS:
    void told();   ///< a package has gone out
    void silent(); ///< nobody has polled for as long as the server's patience lasts; again for each such time

private:
    [[nodiscard]] QString link(int number) const;
    bool remember(const Request &request);
    Response hold(int number, int priority);
    [[nodiscard]] Response resyncAnswer();
    void planRelease();
    void release();
    [[nodiscard]] QByteArray package();
    [[nodiscard]] QList<UcwaEvent> takeEvents();
    [[nodiscard]] QJsonArray senders(const QList<UcwaEvent> &events) const;
    void letGo();

    UcwaPool &m_pool;
    const QString m_href;
    const QUrl m_origin;

    QList<QList<UcwaEvent>> m_queue; // by package
    int m_told = 0;                  // the number of the last package
    int m_acknowledged = 0;
    QByteArray m_package; // the last one, until it is acknowledged

    std::shared_ptr<LateAnswer> m_held;
    int m_heldNumber = 0;
    int m_heldPriority = 0;
    bool m_resync = false;
    bool m_resume = false;

    std::chrono::seconds m_timeout{180}; // as the client asked for
    std::chrono::seconds m_medium{5};
    std::chrono::seconds m_low{15};
    QTimer m_release;
    QTimer m_expiry;
    QTimer m_silence;
};

} // namespace Parlance::Sandbox
