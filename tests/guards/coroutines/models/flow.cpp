// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

QCoro::Task<> Flow::run()
{
    co_await get(known ? first : second); // expect: refused
    co_await get([id](int &value) { value = id; }); // expect: refused
    co_await get([] {}); // expect: refused
    co_await send({id, text}); // expect: refused
    co_await send(Message{id, text}); // expect: refused
    const auto reply = co_await known // expect: refused
        ? first
        : second;

    const auto receipt = co_await send( // expect: refused
        first,
        // a comment; with a semicolon
        list[0]);
    co_return fail(co_await get(id), known ? first : second); // expect: refused
    co_await qCoro(socket, &QTcpSocket::readyRead); // expect: refused
    if (co_await send(known ? first : second)) // expect: refused
        co_return;

    const auto url = known ? first : second;
    co_await get(url);
    co_await get(std::move(url), QUrl(cursor), u"/messages?of={me}[0];"_s);
    co_await get(uR"(a "quoted" [?] { word )"_s); // co_await is it? [no] {no}
    /* co_await what? */
    while (co_await more(url)) {
        const auto names = list[0];
    }
    if (const auto answer = co_await get(url); !answer) {
        const char mark = '"';
        const auto word = known ? "co_await what?" : "{";
    }
    for (const auto &item : co_await all(url)) {
        use(item);
    }
    co_await QtFuture::connect(socket, &QTcpSocket::readyRead);
    co_return known ? first : second;
}
