// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/hand.h"
#include "backends/pause.h"
#include "models/store/changes.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QObject>

#include <functional>

namespace Parlance {

class Demo;
class Engine;

/// Drives the window through a fixed tour over the sample data, as a user
/// would: with mouse and keyboard, waiting for what is to be seen. Leaves a
/// picture of each stop and a transcript.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the tour.
    Tour(QQuickWindow &window, Engine &engine, Demo &demo);

    /// \return whether every step came true
    QCoro::Task<bool> run(QString folder);
    /// The step that is being waited for fails, and the others are left out.
    void stop();

private:
    struct Step
    {
        QString title;                 ///< what the user does
        QString picture;               ///< its file's name; empty: none is taken
        std::function<bool()> act;     ///< false: cannot be done yet
        std::function<QString()> seen; ///< what shows that it came true; empty: not yet
    };

    [[nodiscard]] QList<Step> steps();
    void addConversation(QList<Step> &steps);
    void addFiling(QList<Step> &steps);
    void addPicture(QList<Step> &steps);
    void addNewNumbers(QList<Step> &steps);
    void addServices(QList<Step> &steps);
    void addSilence(QList<Step> &steps);
    void addWindow(QList<Step> &steps);
    void addAccount(QList<Step> &steps);
    void addPresence(QList<Step> &steps);
    void addChat(QList<Step> &steps);
    void addGroup(QList<Step> &steps);
    void addContacts(QList<Step> &steps);
    void addInvitation(QList<Step> &steps);
    void addLooks(QList<Step> &steps);

    QCoro::Task<QString> cameTrue(Step step); ///< what was seen; empty: it did not
    QCoro::Task<bool> takePicture(QString name);
    void tell(const QString &line);
    void noteChange(const Changes &changes);

    // what several steps need

    /// Looks a conversation up by its title and opens it.
    void addOpening(QList<Step> &steps, const QString &title);
    /// Chooses the account of that service to write from.
    void addSender(QList<Step> &steps, const QString &service);

    /// The newest bubble of ours, or of theirs; null: none can be seen.
    [[nodiscard]] QQuickItem *newest(bool outgoing) const;
    /// What the newest of ours says while it is in this state, else nothing.
    [[nodiscard]] QString sentIs(const QString &stateWord) const;
    /// The states through which what send() sent came to be delivered; else nothing.
    [[nodiscard]] QString delivered() const;
    /// What answers the newest of ours with \p words, as it is read out; else nothing.
    [[nodiscard]] QString answer(const QString &words = {}) const;
    /// The conversation of that title in the list; null: it cannot be seen.
    [[nodiscard]] QQuickItem *row(const QString &title) const;
    [[nodiscard]] bool send(const QString &text); ///< false: it cannot be written yet

    QQuickWindow &m_window;
    Engine &m_engine;
    Demo &m_demo;
    Hand m_hand;
    QDir m_folder;
    QFile m_transcript;
    QStringList m_course; ///< the states our last message went through
    qint64 m_lastSent = 0;
    Pause m_tick;
    bool m_isStopped = false;
};

} // namespace Parlance
