#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Installs what is missing, builds Parlance and starts it with sample data. Arguments go to the program.

set -euo pipefail
cd "$(dirname "$0")"

packaging/prepare.sh build run recommended
cmake --preset release
cmake --build --preset release

parlance=build/release/bin/parlance
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$parlance" --demo "$@"
fi

tour=$PWD/build/tour
echo "There is no display here, so the window is driven through its tour unseen."
rm -rf "$tour"
mkdir -p "$tour"
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$parlance" --demo --tour "$tour" "$@" || status=$?
echo "Its pictures and its transcript are in $tour"
exit "${status:-0}"
