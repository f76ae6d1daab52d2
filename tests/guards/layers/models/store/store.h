// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "../../app/application.h" // expect: refused
#include "../records/message.h"
#include "backends/delivery.h"
#include "models/connection/pause.h" // expect: refused
#  include "backends/island/islandbackend.h" // expect: refused
