# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Fails on calls that must not be there at all.

include(${CMAKE_CURRENT_LIST_DIR}/guard.cmake)

set(code ".h;.cpp")
forbid("${code}" "ignoreSslErrors" "a certificate that does not check out ends the connection")
forbid("${code}" "setInsecureFallback" "no secret is stored in plain text")
forbid("${code}" "fromUserInput" "it repairs an address to another host; use QUrl(text, QUrl::StrictMode)")
forbid("${code}" "QThread::[mun]?sleep|this_thread::sleep|QTest::(qWait|qSleep) *\\(" "nothing sleeps; wait for what is to come")
forbid(".qml" "(^|[ ${SEMICOLON}{])wait *\\(" "nothing sleeps; use tryVerify() or tryCompare()")
verdict()
