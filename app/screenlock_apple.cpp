// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/activity.h"
#include "app/screenlock.h"

#include <CoreFoundation/CoreFoundation.h>

namespace Parlance {

namespace {

class ScreenLock : public QObject
{
public:
    /// \param activity owns this
    explicit ScreenLock(Activity &activity) : QObject(&activity), m_activity(activity)
    {
        for (const auto name : {Locked, Unlocked})
            CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this,
                                            &ScreenLock::take, name, nullptr,
                                            CFNotificationSuspensionBehaviorDeliverImmediately);
    }

    ~ScreenLock() override
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
    }

private:
    static void take(CFNotificationCenterRef, void *self, CFNotificationName name, const void *,
                     CFDictionaryRef)
    {
        static_cast<ScreenLock *>(self)->m_activity.setLocked(CFEqual(name, Locked));
    }

    static inline const CFStringRef Locked = CFSTR("com.apple.screenIsLocked");
    static inline const CFStringRef Unlocked = CFSTR("com.apple.screenIsUnlocked");

    Activity &m_activity;
};

} // namespace

void followScreenLock(Activity &activity)
{
    new ScreenLock(activity); // its child
}

} // namespace Parlance
