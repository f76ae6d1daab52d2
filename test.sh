#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Installs what is missing, builds everything and runs all tests; the last line is "N passed, N failed".
# The tests run under the sanitizers; with --quick they run without, in half the time.

set -euo pipefail
cd "$(dirname "$0")"

preset=asan
case "${1:-}" in
'') ;;
--quick) preset=dev ;;
*)
    echo "usage: $0 [--quick]" >&2
    exit 2
    ;;
esac

passed=0
failed=0
failures=()
scratch=$(mktemp -d)

finish() {
    local status=$?
    if ((status != 0 && failed == 0)); then
        failed=1 # stopped before its end
    fi
    rm -rf "$scratch"
    if ((${#failures[@]} > 0)); then
        printf 'Failed: %s\n' "${failures[@]}"
    fi
    echo "$passed passed, $failed failed"
    exit $((failed > 0))
}
trap finish EXIT

# check NAME COMMAND...: one line when all is well, everything the command said when not
check() {
    local name=$1 log=$scratch/log
    shift
    if "$@" >"$log" 2>&1; then
        echo "ok      $name"
        passed=$((passed + 1))
    else
        cat "$log"
        echo "FAILED  $name"
        failed=$((failed + 1))
        failures+=("$name")
        return 1
    fi
}

# build PRESET [TARGET]...
build() {
    local preset=$1 options=() targets=()
    shift
    if command -v ccache >/dev/null; then
        options=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    if (($# > 0)); then
        targets=(--target "$@")
    fi
    cmake --preset "$preset" "${options[@]}" &&
        cmake --build --preset "$preset" -j "$(nproc)" "${targets[@]}"
}

# suite PRESET: builds everything as this preset says, and runs the tests
suite() {
    local preset=$1 log=$scratch/$1.log skipped
    echo "--- $preset: build and test"
    check "$preset: build" build "$preset" || return 0
    # one more than there are cores: many wait more than they work. A test that a busy machine made fail gets more
    # chances; ctest names it all the same
    ctest --preset "$preset" -j "$(($(nproc) + 1))" --repeat until-pass:3 | tee "$log" || true
    if [[ $(<"$log") =~ ([0-9]+)\ tests?\ failed\ out\ of\ ([0-9]+) ]]; then
        skipped=$(grep -c ' (Skipped)$' "$log" || true)
        passed=$((passed + BASH_REMATCH[2] - BASH_REMATCH[1] - skipped))
        failed=$((failed + BASH_REMATCH[1]))
    else
        failed=$((failed + 1))
        failures+=("$preset: ctest")
    fi
}

formatted() {
    find app backends models tests -path tests/guards -prune -o \( -name '*.h' -o -name '*.cpp' \) -print0 |
        xargs -0 clang-format --dry-run --Werror
}

package() {
    rm -f build/packages/*.deb
    build release && cpack --config build/release/CPackConfig.cmake -B build/packages
}

# answers PROGRAM: says its version and its services
answers() {
    local program=$1 place
    place=$(mktemp -d -p "$scratch")
    "$program" --version &&
        "$program" --data-dir "$place/profile" services >"$place/services" &&
        grep -i signalwire "$place/services"
}

# starts PROGRAM: answers, connects to all services, paints its window without a display, and ends when it is told to
starts() {
    local program=$1 place window service i
    place=$(mktemp -d -p "$scratch")
    answers "$program" || return
    "$program" --json --demo watch --for 10 >"$place/events" || return
    for service in clerk msgboxx signalwire ucwa voluble; do
        grep "\"service\":\"$service\".*\"state\":\"connected\"" "$place/events" || return
    done
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program" --demo --verbose 2>"$place/log" &
    window=$!
    for ((i = 0; i < 300; i++)); do
        if grep "the first frame was painted" "$place/log"; then
            kill "$window" && wait "$window"
            return
        fi
        sleep 0.1
    done
    cat "$place/log"
    kill "$window"
    return 1
}

apt() {
    env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 "$@"
}

packaging/prepare.sh build run recommended test

echo "--- files"
check "clang-format" formatted || true
check "desktop file" desktop-file-validate packaging/org.parlance.Parlance.desktop || true
check "metainfo" appstreamcli validate --no-net packaging/org.parlance.Parlance.metainfo.xml || true

suite "$preset"
check "qmllint" cmake --build --preset "$preset" --target all_qmllint || true

echo "--- package: build and try"
if check "package: build" package; then
    check "package: compiled QML" cmake -DFOLDER=build/release/ui/.rcc/qmlcache -P tests/compiledqml.cmake || true
    check "run.sh without a display" env -u DISPLAY -u WAYLAND_DISPLAY ./run.sh || true
    deb=(build/packages/parlance_*.deb)
    dpkg -x "${deb[0]}" "$scratch/root"
    check "package: starts where it was unpacked" starts "$scratch/root/usr/bin/parlance" || true
    if [[ ${CI:-} == true ]] && ((EUID == 0)); then
        check "package: installs" apt install --no-install-recommends "$PWD/${deb[0]}" || true
        check "package: answers where it was installed" answers /usr/bin/parlance || true
        check "package: leaves" apt purge parlance || true
    fi
fi
