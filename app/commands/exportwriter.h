// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jsonoutput.h"

#include <QIODevice>

#include <memory>

namespace Parlance {

/// Writes conversations to a file in one format. Everything in them is outside
/// text, and nothing of it may become more than text where the file is opened.
class ExportWriter
{
public:
    /// Null: there is no such format.
    [[nodiscard]] static std::unique_ptr<ExportWriter> create(const QString &format, QIODevice &file,
                                                              const JsonOutput &json);
    virtual ~ExportWriter() = default;

    /// \param title of the file, if its format has room for one
    virtual void begin(const QString &title) = 0;
    virtual void begin(const Conversation &) {}
    virtual void write(const Message &message) = 0;
    virtual void end(const Conversation &) {}
    virtual void end() = 0;
};

} // namespace Parlance
