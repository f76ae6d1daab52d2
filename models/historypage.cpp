// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/historypage.h"

namespace Parlance {

using namespace Qt::StringLiterals;

bool HistoryPage::write(const QString &text)
{
    const auto bytes = text.toUtf8();
    return m_file.write(bytes) == bytes.size();
}

bool HistoryPage::begin(const QString &title)
{
    return write(uR"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>
body { font-family: sans-serif; max-width: 50em; margin: 2em auto; }
h1, p { white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; }
small { color: #666; } .out { margin-left: 4em; }
</style></head><body>
)"_s.arg(title.toHtmlEscaped()));
}

bool HistoryPage::beginConversation(const QString &title)
{
    return write(u"<h1>%1</h1>\n"_s.arg(title.toHtmlEscaped()));
}

bool HistoryPage::write(const Entry &entry)
{
    const auto state = entry.state.isEmpty() ? QString() : u' ' + entry.state.toHtmlEscaped();
    auto html = u"<div class=\"%1\"><small>%2 <bdi>%3</bdi>%4</small>\n<p>%5</p>\n"_s.arg(
        entry.outgoing ? u"out"_s : u"in"_s, entry.time.toHtmlEscaped(), entry.author.toHtmlEscaped(), state,
        entry.body.toHtmlEscaped());
    for (const auto &url : entry.media)
        html += u"<p>[%1]</p>\n"_s.arg(url.toHtmlEscaped());
    return write(html + u"</div>\n"_s);
}

bool HistoryPage::end()
{
    return write(u"</body></html>\n"_s);
}

} // namespace Parlance
