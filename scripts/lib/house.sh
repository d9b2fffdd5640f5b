# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2046,SC2086 # lists of package names are split on purpose
#
# Read by the scripts beside this folder: find the house, bring what is missing, build.
# All messages go to standard error, so that standard output is the program's alone.

house=$(cd "$(dirname "$0")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

# stop WHAT TODO: the first error ends the script, with a sentence on what to do.
stop() {
    printf '\n%s\n%s\n' "$1" "$2" >&2
    exit 1
}

# packages KIND...: the names of the packages of these kinds.
packages() {
    for kind in "$@"; do
        sed -n "s/^$kind  *//p" "$house/scripts/packages.txt"
    done
}

# missing NAME...: those that are not installed.
missing() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' | tr '\n' ' ')
    for name in "$@"; do
        case " $installed " in
        *" $name "*) ;;
        *) printf '%s ' "$name" ;;
        esac
    done
}

# apt ARGUMENTS...: apt-get as root, asking nothing, patient where another one is at work.
apt() {
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >&2
}

# bring KIND...: installs what is missing.
bring() {
    command -v apt-get >/dev/null ||
        stop "This script installs packages on Debian, and this is not Debian." \
            "Install what scripts/packages.txt names, then build by hand: cmake --preset release && cmake --build --preset release"
    install_packages $(missing $(packages "$@"))
}

# install_packages NAME...: installs these; where there are none, apt is not even asked.
install_packages() {
    wanted=$*
    [ -n "$wanted" ] || return 0
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
        stop "These packages are missing, and only an administrator can install them: $wanted" \
            "Ask one to run: apt-get install $wanted"
    say "Installing: $wanted"
    apt update ||
        stop "The list of packages could not be fetched." \
            "Check the network and the sources of apt ('apt-get update' shows them), then start again."
    apt install -y --no-install-recommends $wanted ||
        stop "Not all packages could be installed: $wanted" \
            "Check the network, read the message above ('apt-get -f install' often mends it), then start again."
    for name in $(missing $(packages like)); do
        apt install -y --no-install-recommends "$name" 2>/dev/null || true
    done
}

# build PRESET [ARGUMENT...]: configures only where that was not done yet, or was done elsewhere.
build() {
    tree=$house/build/$1
    if [ ! -f "$tree/build.ninja" ] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$house" "$tree/CMakeCache.txt"; then
        (cd "$house" && cmake --preset "$1" --fresh --log-level=WARNING) >/dev/null ||
            stop "The build could not be prepared." \
                "Read the message above. To start afresh: rm -r build/$1, then start again."
        say "Building. The first time this takes some minutes."
    fi
    log=$tree/build.log
    shift
    if [ -t 2 ]; then
        cmake --build "$tree" "$@" >&2 && return 0
    else
        cmake --build "$tree" "$@" >"$log" 2>&1 && return 0
        cat "$log" >&2
    fi
    stop "The build failed." \
        "Read the first error above. To start afresh: rm -r build, then start again."
}

# drawings CALL NAME [FOLDER]: sets $folder to where drawings go, build/NAME where none is named, and makes it.
drawings() {
    [ $# -le 3 ] || stop "One folder at most." "Call: $1 [FOLDER]"
    folder=${3:-$house/build/$2}
    mkdir -p "$folder" || stop "The folder $folder cannot be made." "Name another one."
    folder=$(cd "$folder" && pwd -P)
}
