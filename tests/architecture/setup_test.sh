#!/usr/bin/env bash
# resources/setup/common.sh against stand-ins of apt: what is asked of it, and when it is left alone.
set -uo pipefail
top=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
failures=0

expect() { # WHAT GOT WANTED
    [[ $2 == "$3" ]] && return
    printf 'FAILED: %s\n  got:    %s\n  wanted: %s\n' "$1" "$2" "$3"
    failures=$((failures + 1))
}

stand_in() { # NAME: reads the body from standard input
    { echo '#!/bin/bash'; cat; } >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# Here "have-*" is installed, "gone-*" is not in this release, everything else can be had.
stand_in dpkg-query <<'BODY'
for name; do [[ $name == have-* ]] && echo "$name installed"; done
BODY
stand_in apt-cache <<'BODY'
shift
for name; do [[ $name == gone-* ]] || printf '%s:\n  Installed: (none)\n  Candidate: 1.0\n' "$name"; done
BODY
stand_in apt-get <<'BODY'
echo "$*" >>"$APT_LOG"
[[ $1 == "$APT_FAILS" || " $* " == *" $APT_FAILS "* ]] && exit 100
exit 0
BODY
stand_in sudo <<'BODY'
[[ $SUDO == refused ]] && exit 1
shift
exec "$@"
BODY

install() { # SUDO APT_FAILS NAME...: sets status, asked, told
    : >"$work/log"
    told=$(SUDO=$1 APT_FAILS=$2 APT_LOG=$work/log PATH=$work/bin:$PATH bash -euo pipefail -c '
        source "$1/resources/setup/common.sh"
        unavailable_file=$2/unavailable
        shift 2
        install_packages "$@"' _ "$top" "$work" "${@:3}" 2>&1)
    status=$?
    asked=$(grep -o 'update\|install .*' "$work/log" | sed 's/install .*Timeout=300 /install /' | tr '\n' ',')
}

install allowed none have-a have-b
expect "nothing missing: status" "$status" 0
expect "nothing missing: apt is left alone" "$asked" ""

install allowed none have-a need-b need-c
expect "missing: status" "$status" 0
expect "missing: updated once, only those installed" "${asked%%-o*}" "update,install need-b need-c,"

install allowed none have-a need-b gone-c
expect "dropped name: skipped" "$asked" "update,install need-b,"
install allowed none have-a gone-c
expect "dropped name: remembered, apt is left alone" "$asked" ""

install allowed need-b need-b
expect "apt fails: exit code" "$status" 4

if ((EUID != 0)); then
    install refused none have-a need-b
    expect "sudo refused: exit code" "$status" 4
    expect "sudo refused: apt-get is not started" "$asked" ""
    expect "sudo refused: the one command" "$(tail -n 1 <<<"$told")" \
        'sudo sh -c "apt-get update && apt-get install -y --no-install-recommends need-b"'
elif nobody=(setpriv --reuid 65534 --regid 65534 --clear-groups) && "${nobody[@]}" test -r "$0" 2>/dev/null; then
    "${nobody[@]}" bash "$0" "$top" || failures=1 # the same without the rights of root
fi
((failures == 0)) && echo "all as wanted"
exit "$((failures > 0))"
