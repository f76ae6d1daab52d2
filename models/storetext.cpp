// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/storetext.h"

#include <QCoreApplication>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace

static QString remedy(const StoreError &error)
{
    switch (error.kind()) {
    case StoreError::Unwritable:
        return StoreWords::tr("make room on the disk, then try again");
    case StoreError::Busy:
        return StoreWords::tr("close the other program that holds the profile, then try again");
    case StoreError::Unopenable:
        return StoreWords::tr("see that you may write to the profile's folder, then try again");
    case StoreError::Damaged:
    case StoreError::Foreign:
    case StoreError::Outdated:
        return StoreWords::tr("close Parlance, then run “parlance doctor”");
    case StoreError::Mistake:
        return StoreWords::tr("this is a mistake of Parlance, please report it");
    case StoreError::Other:
        break;
    }
    return StoreWords::tr("wait a moment, then try again");
}

QString StoreText::refusal(const QString &happened, const StoreError &error)
{
    return happened + u" · "_s + remedy(error);
}

QString StoreText::lasting(const StoreError &error)
{
    switch (error.kind()) {
    case StoreError::Unwritable:
        return StoreWords::tr("Nothing can be stored · make room on the disk, or wait a moment");
    case StoreError::Busy:
        return StoreWords::tr("Another program holds the profile's database · close it, or wait a moment");
    case StoreError::Unopenable:
        return StoreWords::tr("Nothing can be stored · see that you may write to the profile's folder");
    case StoreError::Damaged:
    case StoreError::Foreign:
    case StoreError::Outdated:
        return StoreWords::tr(
            "The profile's database is damaged · close Parlance, then run “parlance doctor”");
    case StoreError::Mistake:
        return StoreWords::tr("Something was not stored, by a mistake of Parlance · copy the details and "
                              "report them, then try again");
    case StoreError::Other:
        break;
    }
    return StoreWords::tr("Nothing can be stored · wait a moment, or start Parlance again");
}

} // namespace Parlance
