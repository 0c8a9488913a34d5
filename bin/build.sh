# shellcheck shell=bash
# Builds the program into target/app and makes its start-up cache. Sourced by ./intact, which sets what is used here:
# $home, $app, $made, $java_home, $jdk_version, $same_jdk and $flags; $mvn comes from tools.sh.
# shellcheck disable=SC2154

lock=$home/target/.building
build_log=$home/target/build.log

# Puts line $1 in place of the last one on a terminal; elsewhere it prints it once.
step=
show() {
    if [ -t 2 ]; then
        printf '\r\033[K  %s  %ss' "$1" "$((SECONDS - began))" >&2
    elif [ "$1" != "$step" ]; then
        printf '  %s\n' "$1" >&2
    fi
    step=$1
}

shown() {
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

build() {
    began=$SECONDS
    mkdir -p "$home/target" 2>/dev/null || {
        echo "Intact cannot write to $home, where it is built. Copy the folder to a place of your own." >&2
        exit 1
    }
    take_lock
    if [ "$same_jdk" = no ] || ! is_built; then
        find_maven || {
            say_no_maven
            exit 1
        }
        echo "Building Intact. This is done once, and again after a change; then it starts at once." >&2
        make_program
        # Two steps, not one: in one step the JVM hands the class path on in a variable that breaks at a space.
        make_cache
        keep_program
        shown
        echo "Built in $((SECONDS - began)) seconds." >&2
    fi
    rm -rf "$lock"
    trap - EXIT INT TERM
}

# Two starts at the same time: the second waits for the first.
take_lock() {
    local owner
    while ! mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/pid" 2>/dev/null || true)
        if [ -z "$owner" ]; then
            sleep 1
            owner=$(cat "$lock/pid" 2>/dev/null || true)
        fi
        if [ -z "$owner" ] || ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        show "Waiting for another ./intact that is building"
        sleep 1
    done
    echo $$ >"$lock/pid"
    trap 'stop_building' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

stop_building() {
    [ -z "${child:-}" ] || kill "$child" 2>/dev/null || true
    rm -rf "$lock" "$home/target/app.new" ${rehearsal:+"$rehearsal"}
    shown
}

make_program() {
    local doing
    rm -rf "$home/target/app.new"
    mkdir "$home/target/app.new"
    # Its time is the time the build began, so that a change made meanwhile is seen at the next start.
    printf '%s\n%s\n' "$java_home" "$jdk_version" >"$home/target/app.new/made-with"
    (cd "$home" && JAVA_HOME=$java_home exec "$mvn" -B -Dquick -Dstyle.color=never package) >"$build_log" 2>&1 &
    child=$!
    while kill -0 "$child" 2>/dev/null; do
        doing="Getting ready"
        if grep -q '^\[INFO\] --- .*:compile ' "$build_log"; then
            doing="Compiling"
        elif grep -q '^\[INFO\] Downloaded' "$build_log"; then
            doing="Getting the libraries Intact is made of (about 55 MB, kept for next time)"
        fi
        show "$doing"
        sleep 0.5
    done
    wait "$child" || build_failed
    child=
    mv "$home/target/quick/intact.jar" "$home/target/quick/lib" "$home/target/app.new/"
}

build_failed() {
    child=
    shown
    if grep -qE 'Could not transfer|Unknown host|Connection (refused|timed out|reset)|Network is unreachable' "$build_log"; then
        echo "Some libraries could not be downloaded. Is this computer online? What has arrived is kept; start again." >&2
    elif grep -q 'No space left on device' "$build_log"; then
        echo "The disk is full. Intact needs about 250 MB to be built." >&2
    else
        echo "Intact could not be built:" >&2
        grep -m 3 '^\[ERROR\]' "$build_log" | sed 's/^\[ERROR\]/ /' >&2 || true
    fi
    echo "The whole log is in $build_log" >&2
    exit 1
}

# Runs the program once in folders of its own, with what a person does in the first sessions, so that later starts need
# not load it all again. Without the cache Intact runs just as well, only slower, so a failure is no reason to stop.
make_cache() {
    local new=$home/target/app.new port
    rehearsal=$(mktemp -d "${TMPDIR:-/tmp}/intact-rehearsal.XXXXXX") || return 0
    port=$((20000 + RANDOM % 12000))
    show "Rehearsing the start, to make later ones fast"
    : >"$rehearsal/said"
    (
        ulimit -c 0
        export INTACT_DATA=$rehearsal/data XDG_CONFIG_HOME=$rehearsal/config
        exec "$java_home/bin/java" "${flags[@]}" -XX:AOTMode=record -XX:AOTConfiguration="$rehearsal/recorded" \
            -cp "$new/intact.jar" app.intact.Intact --port "$port" --no-browser >"$rehearsal/said" 2>>"$build_log"
    ) &
    child=$!
    while [ ! -s "$rehearsal/said" ] && kill -0 "$child" 2>/dev/null; do
        show "Rehearsing the start, to make later ones fast"
        sleep 0.2
    done
    "$java_home/bin/java" -cp "$new/intact.jar" "$home/bin/Walk.java" "$port" "$rehearsal/data" >>"$build_log" 2>&1 || true
    kill "$child" 2>/dev/null || true
    finish_child || true
    if [ -f "$rehearsal/recorded" ]; then
        "$java_home/bin/java" "${flags[@]}" -XX:AOTMode=create -XX:AOTConfiguration="$rehearsal/recorded" \
            -XX:AOTCache="$new/intact.aot" -cp "$new/intact.jar" >>"$build_log" 2>&1 &
        child=$!
        finish_child || rm -f "$new/intact.aot"
    fi
    rm -rf "$rehearsal"
}

finish_child() {
    local ended=0
    while kill -0 "$child" 2>/dev/null; do
        show "Rehearsing the start, to make later ones fast"
        sleep 0.2
    done
    wait "$child" || ended=$?
    child=
    return "$ended"
}

# The one before is kept until the next build: an Intact that still runs from it can end in peace.
keep_program() {
    rm -rf "$home/target/app.old"
    [ ! -d "$app" ] || mv "$app" "$home/target/app.old"
    mv "$home/target/app.new" "$app"
}
