// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Parlance {

/// Whether the user is at the computer, as far as our own windows can tell:
/// by keys and the mouse. What goes on in other programs is none of our
/// business.
class Activity : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes Patience{5};

    explicit Activity(std::chrono::milliseconds patience = Patience, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_isActive; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool isActive);

private:
    void set(bool isActive);

    QTimer m_idle;
    bool m_isActive = true;
};

} // namespace Parlance
