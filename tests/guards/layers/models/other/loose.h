// SPDX-FileCopyrightText: 2026 The Parlance authors // expect: refused
// SPDX-License-Identifier: Apache-2.0

// A file beside the floors.
