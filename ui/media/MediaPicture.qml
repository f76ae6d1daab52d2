// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// A picture that was fetched, decoded by the program apart from the one that paints.
Image {
    id: image

    required property string picture ///< as MediaInfo::picture; empty: none

    readonly property bool isEmpty: image.implicitWidth <= 1 ///< there is nothing to see, or not yet
    readonly property bool isUnreadable: image.status === Image.Error || image.status === Image.Ready && image.isEmpty ///< it could not be decoded

    objectName: "mediaPicture"
    source: image.picture === "" ? "" : "image://media/" + image.picture
    asynchronous: true
    cache: false
    autoTransform: false // that is done
}
