// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"

#include <QJsonArray>
#include <QObject>
#include <QVariantList>

namespace Parlance {

/// One thing a service wants to know. A role each.
struct SetupField
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(bool isRequired MEMBER isRequired)
    Q_PROPERTY(bool isAdvanced MEMBER isAdvanced)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(QVariantList options MEMBER options)
    Q_PROPERTY(QVariantList offered MEMBER offered)

public:
    QString key;
    QString label;
    QString hint; ///< where people find it
    QString kind; ///< text, url, phone, secret, address or choice
    bool isRequired = false;
    bool isAdvanced = false; ///< folded away at first
    QString value;           ///< empty for a secret, which is only ever taken
    QString problem;         ///< what is wrong with the value
    QVariantList options;    ///< of a choice: {value, label}
    QVariantList offered;    ///< what the service has to choose from, beside typing: {value, label, details}
};

/// One step of the live check. A role each.
struct SetupStep
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString title;
    QString outcome; ///< started, passed, warned or failed
    QString text;    ///< what happened · what to do
    QString detail;  ///< the service's codes and words, to be copied
};

[[nodiscard]] SetupField setupField(const SettingsField &field, const QString &value,
                                    const QVariantList &offered);
[[nodiscard]] SetupStep setupStep(const CheckStep &step);

/// What is offered for one field, see SetupField::offered: addresses that the check found, addresses that
/// the service told of before (Account::senders), and whatever else the service lets choose.
[[nodiscard]] QVariantList offeredSenders(const QList<Sender> &senders);
[[nodiscard]] QVariantList offeredSenders(const QJsonArray &senders);
[[nodiscard]] QVariantList offeredChoices(const QList<Choice> &choices, const QString &field);

} // namespace Parlance
