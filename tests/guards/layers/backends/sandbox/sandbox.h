// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/json.h" // expect: refused
#include "backends/sandbox/journal.h"
#include "backends/harbour/harbourwords.h" // expect: refused
#include "harbour.h"

#include <QHttpServer>
