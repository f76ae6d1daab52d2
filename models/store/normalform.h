// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Parlance {

/// A text in the form in which it is compared with what a service lists.
[[nodiscard]] QString normalForm(const QString &text);

} // namespace Parlance
