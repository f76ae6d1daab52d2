// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/demo/answerbook.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace Parlance::Sandbox {

class UcwaService;
struct UcwaText;

/// The user's colleagues at Northside Cycles, for the demo: they come and go, answer what they are told, and
/// have things of their own to say. One of them is nobody's contact yet.
class Colleagues : public QObject
{
    Q_OBJECT

public:
    /// \param service lives longer than they do; its people make room for them
    explicit Colleagues(UcwaService &service, std::chrono::milliseconds answerAfter,
                        QObject *parent = nullptr);

    /// What somebody would say to \p text.
    [[nodiscard]] QString answerTo(const QString &text);

private:
    void answer(const UcwaText &text);
    void goOn();
    /// What happens in beat number \a beat.
    /// \return false: not yet, the user is not there
    bool happens(int beat);
    void moveOn();

    UcwaService &m_service;
    const std::chrono::milliseconds m_answerAfter;
    QTimer m_beats;
    QTimer m_day;
    QString m_group; ///< the conversation about Saturday
    int m_beat = 0;
    qsizetype m_hour = 0;
    AnswerBook m_answers;
    bool m_knowsLeo = false;
};

} // namespace Parlance::Sandbox
