// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

namespace Parlance {

/// What a plugin says of itself, in the user's language where that is known.
[[nodiscard]] QString serviceWords(const QString &text);

/// The picture that stands for the kind of service: talking with people who are there, or texting.
[[nodiscard]] QString serviceGlyph(const ServiceInfo *service);

/// One installed service. Every property is a role of ServiceModel.
struct ServiceRow
{
    Q_GADGET
    Q_PROPERTY(QString serviceId MEMBER serviceId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QStringList capabilities MEMBER capabilities)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    QString serviceId;
    QString name;
    QString glyph;            ///< see serviceGlyph()
    QString summary;          ///< one line
    QStringList capabilities; ///< for people
    QString accessibleText;
};

/// The services an account can be made for. Roles: ServiceRow.
class ServiceModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)

public:
    explicit ServiceModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);

Q_SIGNALS:
    void messengerChanged();

private:
    FollowedMessenger m_messenger;
};

} // namespace Parlance
