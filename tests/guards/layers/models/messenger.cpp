// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/messenger.h"

#include "models/engine.h"
#include "models/lists/timeline/messagemodel.h" // expect: refused
