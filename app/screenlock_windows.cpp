// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/activity.h"
#include "app/screenlock.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QWindow>

#include <qt_windows.h>
#include <wtsapi32.h>

namespace Parlance {

namespace {

// Windows tells it to a window: one of our own that is never shown, for those of the user come and go.
class ScreenLock : public QObject, public QAbstractNativeEventFilter
{
public:
    /// \param activity owns this
    explicit ScreenLock(Activity &activity) : QObject(&activity), m_activity(activity)
    {
        m_window.create();
        WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION);
        qGuiApp->installNativeEventFilter(this);
    }

    ~ScreenLock() override { WTSUnRegisterSessionNotification(handle()); }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *told = static_cast<MSG *>(message);
        if (told->hwnd == handle() && told->message == WM_WTSSESSION_CHANGE) {
            if (told->wParam == WTS_SESSION_LOCK || told->wParam == WTS_SESSION_UNLOCK)
                m_activity.setLocked(told->wParam == WTS_SESSION_LOCK);
        }
        return false;
    }

private:
    [[nodiscard]] HWND handle() const { return reinterpret_cast<HWND>(m_window.winId()); }

    Activity &m_activity;
    QWindow m_window;
};

} // namespace

void followScreenLock(Activity &activity)
{
    new ScreenLock(activity); // its child
}

} // namespace Parlance
