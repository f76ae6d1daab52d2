// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtMultimedia

/// Where a video is seen.
VideoOutput {}
