# ./run install and ./run uninstall: read by ../run, whose functions and variables it uses.

prefix='' dry='' # below which all is put; whether commands are only shown

install_usage() {
    cat <<'TXT'
usage: ./run install [--prefix DIR] [--dry-run]
       ./run uninstall [--prefix DIR] [--dry-run]

install puts the program under /opt/advisorywatch, a first settings file into /etc/advisorywatch
(one that is there stays), the units into /etc/systemd/system, and makes the user. Doing it again
brings the program up to date. uninstall keeps settings, database and user.

  --prefix DIR  put all of it below DIR and touch nothing else: no user, no systemctl
  --dry-run     show what would be done
TXT
}

install_options() {
    while [ $# -gt 0 ]; do
        case $1 in
        --prefix)
            [ $# -gt 1 ] || fail "--prefix: expected a folder"
            case $2 in
            *[\|\&]*) fail "--prefix $2: expected a path without | and &" ;;
            /*) prefix=${2%/} ;;
            *) prefix=$PWD/${2%/} ;;
            esac
            shift 2
            ;;
        --dry-run)
            dry=yes
            shift
            ;;
        -h | --help)
            install_usage
            exit 0
            ;;
        *)
            install_usage >&2
            exit 2
            ;;
        esac
    done
    [ -n "$prefix$dry" ] || [ "$(id -u)" -eq 0 ] || fail "not root: try --dry-run, or --prefix DIR"
    opt=$prefix/opt/advisorywatch etc=$prefix/etc
}

# Do it, or show it.
try() {
    if [ -n "$dry" ]; then
        echo "+ $*"
    else
        "$@"
    fi
}

# Only on the machine itself.
on_machine() {
    if [ -z "$prefix" ] && command -v "$1" >/dev/null; then try "$@"; fi
}

# The service can't see what lies in somebody's home (ProtectHome=).
system_python() {
    PATH=/usr/bin:/usr/local/bin:$PATH
    python=$(find_python)
    where=$("$python" -c 'import os, sys; print(os.path.realpath(sys.executable))')
    case $where in
    /home/* | /root/*)
        [ -n "$prefix$dry" ] || fail "$where is in a home, which the service cannot see: install Python 3.11 or newer"
        ;;
    esac
}

# copy FILE TO: with the prefix in its paths.
copy() {
    if [ -n "$dry" ]; then
        echo "+ copy ${1#"$top"/} to $2"
        return
    fi
    mkdir -p -- "$(dirname -- "$2")"
    sed -e "s|/opt/advisorywatch|$opt|g" -e "s|/etc/advisorywatch|$etc/advisorywatch|g" -- "$1" >"$2.new"
    chmod 644 "$2.new"
    mv -- "$2.new" "$2"
}

unit_files() {
    for file in advisorywatch.service advisorywatch-web.service advisorywatch-web.socket; do
        echo "$top/systemd/$file $etc/systemd/system/$file"
    done
    for kind in sysusers.d tmpfiles.d; do
        echo "$top/systemd/$kind/advisorywatch.conf $etc/$kind/advisorywatch.conf"
    done
}

install() {
    install_options "$@"
    system_python
    unit_files | while read -r from to; do copy "$from" "$to"; done
    on_machine systemd-sysusers "$etc/sysusers.d/advisorywatch.conf"

    install_venv

    settings=$etc/advisorywatch/advisorywatch.toml
    if [ ! -e "$settings" ]; then copy "$top/config/advisorywatch.toml" "$settings"; fi
    on_machine systemd-tmpfiles --create "$etc/tmpfiles.d/advisorywatch.conf"

    on_machine ln -sf "$opt/bin/advisorywatch" /usr/local/bin/advisorywatch
    on_machine systemctl daemon-reload
    on_machine systemctl try-restart advisorywatch.service
    if [ -n "$dry" ]; then return; fi
    cat <<TXT
Installed. Now:
  1. say in $settings who is told of what, and check it: $opt/bin/advisorywatch --config $settings config check
  2. systemctl enable --now advisorywatch
TXT
}

# The program in a venv of its own, as the lock names it; new only where the lock or Python is.
install_venv() {
    made=$opt/made-of-requirements.lock
    if ! { [ -f "$made" ] && cmp -s "$top/requirements.lock" "$made" && "$opt/bin/python" -c '' 2>/dev/null; }; then
        try mkdir -p -- "$prefix/opt"
        try "$python" -m venv --clear "$opt"
        try "$opt/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$top/requirements.lock" ||
            fail "could not install what requirements.lock names: see above"
        try cp "$top/requirements.lock" "$made"
    fi
    try "$opt/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --force-reinstall "$top" ||
        fail "could not install advisorywatch: see above"
}

uninstall() {
    install_options "$@"
    on_machine systemctl disable --now advisorywatch.service advisorywatch-web.socket advisorywatch-web.service
    unit_files | while read -r _ to; do try rm -f -- "$to"; done
    try rm -rf -- "$opt"
    if [ -z "$prefix" ]; then try rm -f /usr/local/bin/advisorywatch; fi
    on_machine systemctl daemon-reload
    if [ -n "$dry" ]; then return; fi
    echo "Removed. Kept: $etc/advisorywatch, $prefix/var/lib/advisorywatch and the user advisorywatch."
}
