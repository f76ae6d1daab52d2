#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# prepare.sh GROUP...: installs what is missing of these groups of debian-packages.txt

set -euo pipefail
export LC_ALL=C # sort and comm must agree
list="$(dirname "$0")/debian-packages.txt"

wanted=()
for group in "$@"; do
    mapfile -t -O "${#wanted[@]}" wanted < <(
        awk -v group="[$group]" '/^\[/ { inside = ($1 == group); next } inside && NF && !/^#/ { print $1 }' "$list")
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian: please see that you have the like of what $list names." >&2
    exit 0
fi

installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' | awk '$2 == "installed" { print $1 }' | sort -u)
mapfile -t missing < <(printf '%s\n' "${wanted[@]}" | sort -u | comm -23 - <(echo "$installed"))
if ((${#missing[@]} == 0)); then
    exit 0
fi

as_root=(env DEBIAN_FRONTEND=noninteractive)
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        printf 'Missing, and only root can install it (there is no sudo here):\n  apt-get install --no-install-recommends %s\n' \
            "${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo "${as_root[@]}")
fi

echo "Installing ${#missing[@]} packages: ${missing[*]}"
"${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update
"${as_root[@]}" apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}"
