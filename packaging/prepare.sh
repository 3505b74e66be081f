# Sourced by packaging/run and packaging/test: brings a bare Debian 12 to the point where the
# project configures and builds. Says what it does; stops with the missing thing named.

set -euo pipefail

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$tree/build/release"

say() { printf '== %s\n' "$*"; }
die() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# Everything in the tree is made by the tree's owner, also when root started us.
owner=$(stat -c %u "$tree")
if [ "$(id -u)" -eq 0 ] && [ "$owner" -ne 0 ]; then
    group=$(stat -c %g "$tree")
    home=$(getent passwd "$owner" | cut -d: -f6)
    as_owner() { setpriv --reuid "$owner" --regid "$group" --clear-groups env HOME="${home:-/tmp}" "$@"; }
else
    as_owner() { "$@"; }
fi

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "root rights are needed to install packages: run as root or install sudo"
    fi
}

install_packages() {
    local wanted missing=() package state
    mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$tree/packaging/packages.txt")
    # A newer Node.js than Debian's serves as well; only what is absent is installed.
    command -v node >/dev/null || wanted+=(nodejs)
    command -v npm >/dev/null || wanted+=(npm)
    local installed
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null | awk '$2 == "installed" { print $1 }' || true)
    for package in "${wanted[@]}"; do
        grep -qx -- "$package" <<<"$installed" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi
    command -v apt-get >/dev/null || die "apt-get is missing; install by hand: ${missing[*]}"
    say "installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root apt-get update -q >/dev/null || die "apt-get update failed"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >"${TMPDIR:-/tmp}/tuiwen-apt.log" 2>&1 \
        || { tail -n 20 "${TMPDIR:-/tmp}/tuiwen-apt.log" >&2; die "apt-get could not install: ${missing[*]}"; }
}

configure() {
    if [ ! -f "$build/build.ninja" ]; then
        say "configuring $build"
        as_owner cmake -S "$tree" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release >"${TMPDIR:-/tmp}/tuiwen-configure.log" 2>&1 \
            || { tail -n 30 "${TMPDIR:-/tmp}/tuiwen-configure.log" >&2; die "cmake could not configure the project"; }
    fi
}

# compile TARGET...: builds and shows the compiler's words only when it fails.
compile() {
    local log
    log=$(mktemp "${TMPDIR:-/tmp}/tuiwen-build.XXXXXX")
    if as_owner ninja -C "$build" -n "$@" | grep -q 'no work to do'; then
        rm -f "$log"
        return 0
    fi
    say "building $* ($(nproc) jobs)"
    as_owner cmake --build "$build" --target "$@" >"$log" 2>&1 || { tail -n 60 "$log" >&2; die "the build failed; whole log: $log"; }
    rm -f "$log"
}

# The browser engine refuses to run as root with its own sandbox. Only this development
# entry switches it off, and says so; the product never does.
engine_for_root() {
    if [ "$(id -u)" -eq 0 ] && [ "$owner" -eq 0 ]; then
        say "running as root: the browser engine's process sandbox is off for this run"
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
}
