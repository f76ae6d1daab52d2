// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A part of a circle, from its top with the clock. In both directions of writing the same.
Canvas {
    id: arc

    required property real part ///< 0 to 1
    required property color ink
    property real line: Theme.ring + 1 ///< its width

    onPartChanged: arc.requestPaint()
    onInkChanged: arc.requestPaint()
    onPaint: {
        const context = arc.getContext("2d");
        const from = -Math.PI / 2;
        context.reset();
        context.strokeStyle = arc.ink;
        context.lineWidth = arc.line;
        context.lineCap = "round";
        context.beginPath();
        context.arc(width / 2, height / 2, (width - arc.line) / 2, from, from + 2 * Math.PI * arc.part);
        context.stroke();
    }
}
