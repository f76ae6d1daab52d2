// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/event.h"
#include "backends/harbour/harbourbackend.h" // expect: refused
#include "models/records/message.h" // expect: refused
