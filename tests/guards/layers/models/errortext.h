// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/pause.h"
#include "models/messenger.h" // expect: refused
