#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or 13), builds, and prints a routine for real: by a print
# service of its own, in a folder of its own, on a printer that writes files. Looks at what came
# out, and at what is said when the printer or the service is gone: scripts/check-print.sh
# Needs to be root. Where there can be no print service it says so and ends with 77.

set -eu
. "$(dirname "$0")/lib/house.sh"

skip() {
    say "Printing was not looked at: $1"
    exit 77
}

[ "$(id -u)" -eq 0 ] || skip "only root can start a print service of its own."
(bring run test print) || skip "the print service cannot be installed."
build dev --target tests_app

passed=0
failed=0
printer=kneecoach-check
made=/etc/cups/cups-pdf-$printer.conf # the printer that writes files looks nowhere else
room=$(mktemp -d /tmp/kneecoach-print.XXXXXX)
service=

end_service() {
    [ -z "$service" ] || kill "$service" 2>/dev/null || true
    [ -z "$service" ] || wait "$service" 2>/dev/null || true
    service=
}
trap 'end_service; rm -rf "$room" "$made"' EXIT
trap 'exit 1' HUP INT TERM

# check WORDS COMMAND...: counts it.
check() {
    words=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        printf 'passed  %s\n' "$words"
    else
        failed=$((failed + 1))
        printf 'FAILED  %s\n' "$words"
    fi
}

# eventually SECONDS COMMAND...: asks it five times a second.
eventually() {
    tries=$(($1 * 5))
    shift
    until "$@"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.2
    done
}

furnish() {
    mkdir -p "$room/etc" "$room/run" "$room/spool/tmp" "$room/cache" "$room/log" "$room/out" \
        "$room/own" "$room/bin/backend"
    chmod 755 "$room"
    chmod 700 "$room/own"
    for part in cgi-bin daemon driver filter monitor notifier; do
        ln -s "/usr/lib/cups/$part" "$room/bin/$part"
    done
    ln -s /usr/lib/cups/backend/cups-pdf "$room/bin/backend/cups-pdf"
    cat >"$room/bin/backend/unplugged" <<'END'
#!/bin/sh
[ $# -gt 0 ] || exit 0
echo "STATE: +offline-report" >&2
exec sleep 600
END
    chmod 700 "$room/bin/backend/unplugged"
    cat >"$room/etc/cups-files.conf" <<END
ServerRoot $room/etc
ServerBin $room/bin
StateDir $room/run
CacheDir $room/cache
RequestRoot $room/spool
TempDir $room/spool/tmp
AccessLog $room/log/access
ErrorLog $room/log/error
PageLog $room/log/page
SystemGroup root
Printcap
END
    cat >"$room/etc/cupsd.conf" <<END
Listen $room/cups.sock
Browsing No
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
END
    printf 'Out %s\nAnonDirName %s\nLabel 1\nLog %s\n' "$room/out" "$room/out" "$room/log" >"$made"
}

start_service() {
    cupsd -f -c "$room/etc/cupsd.conf" -s "$room/etc/cups-files.conf" >"$room/log/cupsd" 2>&1 &
    service=$!
    eventually 20 lpstat -r >/dev/null 2>&1 || skip "the print service does not start."
}

# add NAME ADDRESS: a printer; the letters it prints can be read again as letters.
add() {
    lpadmin -p "$1" -E -v "$2" -o pdftops-renderer-default=pdftocairo \
        -P /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd 2>/dev/null
}

# coach HOW [COMMAND...]: lets the coach print, run by a command; sets $said to what its page says then.
coach() {
    how=$1
    shift
    said=$(KNEECOACH_PRINT=$how KNEECOACH_PRINT_FILE=$room/chosen.pdf \
        timeout 60 "$@" "$house/build/dev/bin/tests_app" "[.print]" 2>>"$room/log/coach" |
        sed -n 's/^said: //p')
}

# How the coach is run where its calls are looked at.
calls=$room/log/calls
traced="strace -f -qq -o $calls -e trace=socket,open,openat,creat,mkdir,rename"

# sentence NAME: the words of the coach's own on the page of paper.
sentence() {
    sed -n "/^  \"paper\": {/,/^  }/s/^ *\"$1\": \"\(.*\)\",*$/\1/p" "$house/content/coach/en.json"
}

says() { [ "$said" = "$(sentence "$1")" ] || { say "It says: $said"; return 1; }; }

# what came out last, as text; a page ends with a form feed
text() { pdftotext -layout "$paper" -; }
contains() { text | grep -q "$1"; }
lacks() { ! contains "$1"; }
is_whole() { has_pages "$(text | sed -n 's/.*Page 1 of \([0-9]*\).*/\1/p')"; }
has_pages() { [ "$(pdfinfo "$paper" | sed -n 's/^Pages: *//p')" -eq "$1" ]; }
has_size() { pdfinfo "$paper" | grep -q "^Page size:.*$1"; }

came_out() { paper=$(find "$room/out" -name '*.pdf' -size +0 | head -1) && [ -n "$paper" ] && pdfinfo "$paper" >/dev/null 2>&1; }
nothing_came_out() { ! came_out; }

asked_no_network() { ! grep AF_INET "$calls" >&2; }
made_no_file() { ! grep -v ' = -1 ' "$calls" | grep 'O_CREAT\|O_TMPFILE\|creat(\|mkdir(\|rename(' >&2; }
is_away() { lpstat -l -p "$1" | grep -q offline; }

# prints HOW [COMMAND...]: the coach prints, and what comes out is $paper.
prints() {
    rm -f "$room/out"/*
    coach "$@"
    paper=/nowhere
    check "$1: it is said that the paper is on its way" says printed
    check "$1: a paper comes out" eventually 60 came_out
}

export CUPS_SERVER="$room/cups.sock" XDG_RUNTIME_DIR="$room/own" QT_QPA_PLATFORM=offscreen
unset LPDEST PRINTER
furnish

coach desk
check "no print service: that is said" says no-service

start_service
coach desk
check "no printer: that is said" says no-printer
coach dialog
check "no printer: there is no dialog, and that is said" says no-printer

add "$printer" "cups-pdf:/$printer"
# shellcheck disable=SC2086 # a command and its arguments
prints dialog $traced
check "dialog: the first page is the one with the questions" contains "Before each time"
check "dialog: all pages are there" is_whole
check "dialog: on the paper that was chosen on the page" has_size "595\|A4"
check "dialog: no network was asked for" asked_no_network
all=$(text)

# shellcheck disable=SC2086
prints desk $traced
check "without a dialog: the same words come out" test "$(text)" = "$all"
check "without a dialog: no file was made" made_no_file
check "without a dialog: no network was asked for" asked_no_network

prints chosen
check "letter chosen in the dialog: it comes out on letter" has_size "612 x 792"
check "pages 2 to 3, twice, chosen in the dialog: four pages come out" has_pages 4
check "pages 2 to 3 chosen in the dialog: page 2 comes out" contains "Page 2 of"
check "pages 2 to 3 chosen in the dialog: page 1 does not" lacks "Page 1 of"

rm -f "$room/out"/*
coach file
paper=$room/chosen.pdf
check "a file chosen in the dialog: where it is, is said" \
    test "$said" = "$(sentence saved | sed "s|{place}|$paper|")"
check "a file chosen in the dialog: it is whole" contains "Page 1 of"

add gone unplugged:/
lpadmin -d gone
coach desk
check "unplugged, not known yet: that a look at the printer may be needed" says printed
check "unplugged: the print service notices" eventually 20 is_away gone
coach desk
check "unplugged: that it does not answer is said" says no-answer
cancel -a gone

lpadmin -x gone
lpadmin -d "$printer"
cupsdisable "$printer"
rm -f "$room/out"/*
coach desk
check "stopped: that it does not answer is said" says no-answer
cupsenable "$printer"
check "stopped: nothing comes out later" nothing_came_out

add another "cups-pdf:/$printer"
lpadmin -x "$printer"
add "$printer" "cups-pdf:/$printer"
coach desk
check "two printers, none the usual one: that is said" says no-usual

kill -STOP "$service"
coach desk
check "a print service that hangs: that is said" says no-service
kill -CONT "$service"

end_service
coach desk
check "the print service is gone: that is said" says no-service

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
