// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/ucwa/ucwaperson.h"

#include <QObject>

namespace Parlance::Sandbox {

/// The company's directory. At first: Bo, Cy, Dora, Eli and Fay, who are contacts, and Gus, who is not.
class UcwaPeople : public QObject
{
    Q_OBJECT

public:
    static inline const QString Pinned = QStringLiteral("Pinned Contacts");
    static inline const QString Other = QStringLiteral("Other Contacts");

    explicit UcwaPeople(QObject *parent = nullptr);

    [[nodiscard]] const QList<UcwaPerson> &all() const { return m_people; }
    /// Those who are in a group, or in \p group.
    [[nodiscard]] QList<UcwaPerson> contacts(const QString &group = {}) const;
    /// The pinned ones first, the others last.
    [[nodiscard]] QStringList groups() const;
    /// \param uri in any case, with "sip:" or without
    [[nodiscard]] const UcwaPerson *find(const QString &uri) const;
    /// A name to show, whoever it is.
    [[nodiscard]] QString name(const QString &uri) const;

    /// Somebody new, or somebody with other properties.
    void put(const UcwaPerson &person);
    void remove(const QString &uri);
    void clear();

Q_SIGNALS:
    void presenceChanged(const QString &uri);
    void noteChanged(const QString &uri);
    void joined(const QString &uri, const QString &group);
    void left(const QString &uri, const QString &group);

private:
    QList<UcwaPerson> m_people;
};

} // namespace Parlance::Sandbox
