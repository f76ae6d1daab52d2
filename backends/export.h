// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/qglobal.h>

#ifdef PARLANCE_BACKENDS_LIBRARY
#define PARLANCE_BACKENDS_EXPORT Q_DECL_EXPORT
#else
#define PARLANCE_BACKENDS_EXPORT Q_DECL_IMPORT
#endif
