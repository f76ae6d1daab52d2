// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import Parlance.Playing

/// Where a video is seen when Qt draws without hardware: VideoScreen stays empty then. A file of its own, as the module
/// may not be there.
PaintedVideo {}
