// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/error.h"
#include "backends/http/httpclient.h"
#include "backends/island/islandbackend.h" // expect: refused
