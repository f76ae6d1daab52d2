// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/engine.h"

#include "app/application.h" // expect: refused
#include "models/messenger.h" // expect: refused
#include <models/messenger.h> // expect: refused
#include "models/records/message.h"

#include <QString>

const auto service = "harbour"; // expect: refused
