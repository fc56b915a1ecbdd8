# Sourced by app/run, tests/run and .ci/run, never run: packages, configuring, building. Needs bash and apt only: no git, no sudo
# (as root), no locale. What is done is told on standard error, so that a program's own output stays alone.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
readonly top

# What the two programs are built from and run with. Debian's qt6-charts-dev forgets libqt6opengl6-dev.
readonly build_packages=(
    cmake g++ ninja-build pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libhwloc-dev libasio-dev libsqlite3-dev nlohmann-json3-dev libgtest-dev libgmock-dev fonts-noto-core)

# What the tests run besides: a real window without a display, pictures, and validators of the files in resources/.
test_packages=(
    xvfb xauth openbox xdotool imagemagick x11-utils xclip dbus dbus-x11
    at-spi2-core gir1.2-atspi-2.0 python3 python3-pyatspi fonts-noto-cjk
    librsvg2-bin poppler-utils strace desktop-file-utils appstream shared-mime-info)

say() { printf 'coreographer: %s\n' "$*" >&2; }

die() { # CODE TEXT
    say "$2"
    exit "$1"
}

# A root without locales still needs UTF-8 for file names and for Qt; the language, where one is set, stays.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
    if [[ -n ${LC_ALL:-} ]]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
fi

installed_packages() { # NAME... -> those that are installed
    { dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true; } | sed -n 's/ installed$//p'
}

known_packages() { # NAME... -> those that apt could install
    LC_ALL=C apt-cache policy "$@" 2>/dev/null |
        awk '/^[^ ]/ { name = $1; sub(/:$/, "", name) } /^  Candidate:/ && $2 != "(none)" { print name }'
}

# Names that this release does not have are remembered, so that the next start need not ask apt again.
unavailable_file="$top/build/setup/unavailable-packages"
release_id() { sed -n 's/^\(ID\|VERSION_ID\)=/&/p' /etc/os-release 2>/dev/null | tr '\n' ' '; }
unavailable_packages() {
    [[ -r $unavailable_file && $(head -n 1 "$unavailable_file") == "$(release_id)" ]] || return 0
    tail -n +2 "$unavailable_file"
}

without() { # fills `left` with the names of the array $1 that do not stand in the text $2
    local -n names=$1
    local name
    left=()
    for name in "${names[@]}"; do
        [[ $'\n'$2$'\n' == *$'\n'"$name"$'\n'* ]] || left+=("$name")
    done
}

install_packages() { # NAME...: installs those that are missing, and nothing else
    local wanted=("$@") missing left as_root=() options
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "no apt here: going on with what is installed (needed: $*)"
        return
    fi
    without wanted "$(installed_packages "${wanted[@]}"; unavailable_packages)"
    missing=("${left[@]}")
    ((${#missing[@]})) || return 0

    options=(-y -qq --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            left=($(known_packages "${missing[@]}" || true))
            ((${#left[@]})) || left=("${missing[@]}")
            say "${#left[@]} packages are missing, and installing them needs your password. Type this, then start again:"
            printf '%s "apt-get update && apt-get install -y --no-install-recommends %s"\n' \
                "$(command -v sudo >/dev/null && echo sudo sh -c || echo su -c)" "${left[*]}" >&2
            exit 4
        fi
        as_root=(sudo -n)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin")

    say "reading the package lists"
    if "${as_root[@]}" apt-get update -qq -o DPkg::Lock::Timeout=300 >&2; then
        without missing "$(known_packages "${missing[@]}")"
        if ((${#left[@]})); then
            say "not in this release, left out: ${left[*]}"
            mkdir -p "${unavailable_file%/*}"
            { release_id; echo; unavailable_packages; printf '%s\n' "${left[@]}"; } >"$unavailable_file.new"
            mv "$unavailable_file.new" "$unavailable_file"
            without missing "$(printf '%s\n' "${left[@]}")"
            missing=("${left[@]}")
            ((${#missing[@]})) || return 0
        fi
    else
        say "the package lists could not be read anew; trying with those that are here"
    fi
    say "installing: ${missing[*]}"
    "${as_root[@]}" apt-get install "${options[@]}" "${missing[@]}" >&2 ||
        die 4 "apt could not install the packages (its message stands above). Nothing was built; start again once apt works."
}

# Compiling Qt code takes up to 1.5 GiB a job: as many jobs as there are processors, but no more than memory carries.
jobs() {
    local processors kib limit by_memory
    processors=$(nproc 2>/dev/null || echo 1)
    kib=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null || true)
    limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null || true)
    if [[ $limit =~ ^[0-9]+$ ]] && ((${kib:-0} == 0 || limit / 1024 < kib)); then
        kib=$((limit / 1024))
    fi
    by_memory=$((${kib:-1572864} / 1572864))
    ((by_memory < processors)) && processors=$by_memory
    echo $((processors < 1 ? 1 : processors))
}

build() { # PRESET [TARGET...]: configures where needed, builds into build/PRESET
    local preset=$1 dir="$top/build/$1" fresh=() targets=() home
    shift
    (($# == 0)) || targets=(--target "$@")
    command -v cmake >/dev/null || die 4 "cmake is not installed and could not be."
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$dir/CMakeCache.txt" 2>/dev/null || true)
    [[ -n $home && $home != "$top" ]] && fresh=(--fresh) # the folder was moved or copied
    if [[ ! -e $dir/build.ninja || ${#fresh[@]} -gt 0 || $top/CMakePresets.json -nt $dir/build.ninja ]]; then
        say "configuring ($preset)"
        (cd "$top" && cmake "${fresh[@]}" --preset "$preset") >&2 || die 4 "configuring failed (CMake's message stands above)."
    fi
    say "building ($preset, $(jobs) at a time)"
    (cd "$top" && cmake --build --preset "$preset" --parallel "$(jobs)" "${targets[@]}") >&2 ||
        die 70 "the build failed (the compiler's message stands above)."
}
