#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command inside a private D-Bus session with a fresh, unlocked keyring and a home folder of
# its own; leaves no process and no file behind.
set -u
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/home/.local/share"
mkdir -p "$HOME" "$XDG_DATA_HOME/keyrings"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    printf word | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    keyring=$!
    for _ in $(seq 250); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null |
            grep -q "boolean true" && break
        sleep 0.02
    done
    "$@"
    result=$?
    kill $keyring
    wait $keyring 2>/dev/null
    exit $result' _ "$@"
