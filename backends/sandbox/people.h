// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>

namespace Parlance::Sandbox {

class SignalWireService;
struct SignalWireMessage;

/// The customers of a bicycle workshop, for the demo: they have written lately, write again
/// of their own accord, and answer what they are told.
class People : public QObject
{
    Q_OBJECT

public:
    /// \param service lives longer than they do
    explicit People(SignalWireService &service, std::chrono::milliseconds answerAfter,
                    QObject *parent = nullptr);

    /// Two days of conversations that end now.
    void remember(const QDateTime &now);

    /// Somebody writes without being asked, after three times as long as an answer takes.
    void writeSoon();

    /// What somebody would say to \p text.
    [[nodiscard]] QString answerTo(const QString &text);

private:
    void answer(const SignalWireMessage &message);

    SignalWireService &m_service;
    const std::chrono::milliseconds m_answerAfter;
    qsizetype m_smallTalk = 0;
};

} // namespace Parlance::Sandbox
