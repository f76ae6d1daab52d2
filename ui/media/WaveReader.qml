// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import Parlance.Playing

/// A file of its own, so that nothing is amiss where the module is not.
SoundWave {}
