// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backend.h"
#include "backends/harbour/harbourbackend.h" // expect: refused
#include "backends/sandbox/sandbox.h" // expect: refused
#include "models/engine.h"
#include "models/store/store.h"
