// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"

#include <QString>
#include <QStringList>

namespace Parlance {

/// What a failure means to the user: what happened · what to do. Translated;
/// contains no outside text, except the code of a reason nobody knows.
[[nodiscard]] QString userText(const Error &error);
[[nodiscard]] QString userText(Error::Reason reason, const QString &code);
/// "To: …" for each complaint about one thing the user entered.
[[nodiscard]] QStringList fieldTexts(const Error &error);
/// The service's codes and words, a line each. Outside text.
[[nodiscard]] QString technicalText(const Error &error);

} // namespace Parlance
