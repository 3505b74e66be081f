#!/usr/bin/env bash
# Start time of the studio's window against an empty Qt WebEngine window, and of a cold `tuiwen render`
# against an empty Qt program, as ratios of medians measured in one run. Needs xvfb and xdotool.
# usage: start.sh BUILD_DIR [RUNS]
set -euo pipefail
build=$(cd "$1" && pwd)
runs=${2:-9}
for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || { echo "start.sh: $tool is missing (Debian packages xvfb, xdotool)" >&2; exit 1; }
done
work=$(mktemp -d)
exec 3< <(Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null & echo "pid $!" >"$work/xvfb"; wait)
read -r number <&3
export DISPLAY=":$number" QT_QUICK_BACKEND=software XDG_RUNTIME_DIR="$work"
[ "$(id -u)" -ne 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
trap 'kill "$(cut -d" " -f2 "$work/xvfb")" 2>/dev/null || true; rm -rf "$work"' EXIT

now() { date +%s%3N; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# window NAME COMMAND...: milliseconds from start until a window of that name is mapped.
window() {
    local name=$1 started pid
    shift
    started=$(now)
    "$@" >/dev/null 2>&1 &
    pid=$!
    while ! xdotool search --onlyvisible --name "$name" >/dev/null 2>&1; do
        kill -0 "$pid" 2>/dev/null || { echo "start.sh: $1 ended before its window appeared" >&2; exit 1; }
    done
    echo $(($(now) - started))
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

# cold COMMAND...: milliseconds of one whole process, from microseconds.
cold() {
    local started=${EPOCHREALTIME/./}
    "$@" >/dev/null
    awk -v d=$((${EPOCHREALTIME/./} - started)) 'BEGIN { printf "%.1f\n", d / 1000 }'
}

newsroom="$work/newsroom"
window "Tuiwen" "$build/app/tuiwen-studio" --data "$newsroom" >/dev/null # fills the caches and the newsroom
sleep 3
for _ in $(seq "$runs"); do
    window "empty-engine-window" "$build/tests/bench/empty_engine" >>"$work/empty"
    window "Tuiwen" "$build/app/tuiwen-studio" --data "$newsroom" >>"$work/studio"
done
empty=$(median <"$work/empty")
studio=$(median <"$work/studio")
echo "start: studio window $studio ms, empty WebEngine window $empty ms, ratio $(awk -v a="$studio" -v b="$empty" 'BEGIN { printf "%.2f", a / b }') (median of $runs)"

article="$work/article.md"
while [ "$(stat -c %s "$article" 2>/dev/null || echo 0)" -lt 12000 ]; do
    printf '## 一节小标题\n\n露台的灯会留到最后一位读者离开。**慢慢走**，月亮还早，[链接](https://example.org)。\n\n- 一件小事\n- 两件小事\n\n| 时间 | 地点 |\n|---|---|\n| 19:00 | 露台 |\n\n' >>"$article"
done
"$build/app/tuiwen" render "$article" >/dev/null
for _ in $(seq $((runs * 3))); do
    cold "$build/tests/bench/empty_core" >>"$work/core"
    cold "$build/app/tuiwen" render "$article" >>"$work/render"
done
core=$(median <"$work/core")
render=$(median <"$work/render")
echo "cold render of $(stat -c %s "$article") bytes: $render ms, empty Qt program $core ms, ratio $(awk -v a="$render" -v b="$core" 'BEGIN { printf "%.2f", a / b }')"
