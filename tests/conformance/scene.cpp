// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "scene.h"

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

using Sandbox::Fault;

bool Scene::begin()
{
    firstId = office.at.write(office.at.one(), first);
    const bool isWritten = !firstId.isEmpty() && !office.at.write(office.at.other(), second).isEmpty();
    oursId = office.client.send(ours, office.at.one());
    if (isPolled) {
        office.at.server().addFault({.kind = Fault::DropAfterStore, .method = "POST", .body = lost.toUtf8()});
        lostId = office.client.send(lost, office.at.other());
    }
    return isWritten && oursId != 0 && (lostId != 0 || !isPolled);
}

void Scene::goOn()
{
    office.client.hurry(oursId);
    if (isPolled)
        office.client.hurry(lostId);
}

bool Scene::isSettled()
{
    const auto least = isPolled ? Delivery::Sent : Delivery::Unknown;
    return office.client.delivery(oursId) >= least && (!isPolled || office.client.delivery(lostId) >= least);
}

QByteArray Scene::complaint()
{
    if (isPolled && !office.client.listen())
        return "it does not listen any more";
    if (office.client.delivery(oursId) == Delivery::Failed ||
        (isPolled && office.client.delivery(lostId) == Delivery::Failed))
        return "a text that was taken has failed";
    if (office.at.countSent(ours) != 1 || (isPolled && office.at.countSent(lost) != 1))
        return "a text went out more or less than once";
    if (office.client.countOwn(ours) > 1 || office.client.countOwn(lost) > 1)
        return "a text of ours is there twice";
    if (office.client.countIncoming(second) > 1)
        return "the message beside it is there twice";
    return office.client.complaints().join(u", "_s).toUtf8();
}

} // namespace Parlance::Conformance
