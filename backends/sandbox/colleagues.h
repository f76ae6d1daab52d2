// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace Parlance::Sandbox {

class UcwaService;
struct UcwaText;

/// The user's colleagues at a small publishing house, for the demo: they come and go, answer what they are
/// told, and one of them has something to ask.
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
    void writeSoon();
    void moveOn();

    UcwaService &m_service;
    const std::chrono::milliseconds m_answerAfter;
    QTimer m_day;
    qsizetype m_hour = 0;
    qsizetype m_smallTalk = 0;
    bool m_asked = false;
};

} // namespace Parlance::Sandbox
