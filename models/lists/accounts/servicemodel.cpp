// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/servicemodel.h"

#include "models/lists/display.h"

#include <QCoreApplication>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct CapabilityName
{
    Backend::Capability capability;
    const char *name;
};

constexpr CapabilityName Capabilities[]{
    {Backend::Capability::Receipts, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Delivery receipts")},
    {Backend::Capability::ReadReceipts, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Read receipts")},
    {Backend::Capability::Presence, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Presence")},
    {Backend::Capability::Typing, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Typing")},
    {Backend::Capability::Directory, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Directory")},
    {Backend::Capability::Groups, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Groups")},
    {Backend::Capability::Replies, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Replies")},
    {Backend::Capability::Media, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Pictures and files")},
    {Backend::Capability::Templates, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Templates")},
    {Backend::Capability::Schedule, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "Sending later")},
    {Backend::Capability::Push, QT_TRANSLATE_NOOP("Parlance::ServiceModel", "News at once")},
};

} // namespace

QString serviceWords(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Service", text.toUtf8().constData());
}

QString serviceGlyph(const ServiceInfo *service)
{
    return service && service->capabilities.testFlag(Backend::Capability::Presence) ? u"chats"_s : u"texts"_s;
}

ServiceModel::ServiceModel(QObject *parent) : RowModel(ServiceRow::staticMetaObject, parent) {}

void ServiceModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    Q_EMIT messengerChanged();

    QVariantList rows;
    for (const auto &service :
         m_messenger ? m_messenger->engine().catalog().services() : QList<ServiceInfo>()) {
        ServiceRow row{service.id, service.name, serviceGlyph(&service), serviceWords(service.summary), {},
                       {}};
        for (const auto &[capability, name] : Capabilities) {
            if (service.capabilities.testFlag(capability))
                row.capabilities << tr(name);
        }
        row.accessibleText = DisplayText::list(QStringList{row.name, row.summary} + row.capabilities);
        rows << QVariant::fromValue(row);
    }
    update(rows);
}

} // namespace Parlance
