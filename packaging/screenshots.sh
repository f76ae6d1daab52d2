#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Makes the pictures in resources/screenshots anew: two stops of the tour, by the program that run.sh has built.

set -euo pipefail
cd "$(dirname "$0")/.."

program=${1:-build/release/bin/parlance}
tour=$(mktemp -d)
trap 'rm -rf "$tour"' EXIT
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program" --demo --tour "$tour" >/dev/null
mkdir -p resources/screenshots
cp "$tour"/*-read.png resources/screenshots/light.png
cp "$tour"/*-dark.png resources/screenshots/dark.png
