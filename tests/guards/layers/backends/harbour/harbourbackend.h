// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backend.h"
#include "backends/harbour/harbourwords.h"
#include "backends/http/httpclient.h"
#include "backends/island/islandbackend.h" // expect: refused
#include "backends/sandbox/sandbox.h" // expect: refused
#include "harbourwords.h"
