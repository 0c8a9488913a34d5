# shellcheck shell=bash
# Finds a JDK and Maven. Sourced by ./intact, ./check, .ci/run and the commands in bin/.
# Works with bash 3.2, and starts no java to learn its version. What it finds is for those who source it:
# shellcheck disable=SC2034

least_jdk=25

# The feature version of the JDK in folder $1, in $jdk_feature; its full version in $jdk_version. Fails if there is none.
read_jdk() {
    local line
    jdk_feature='' jdk_version=''
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                line=${line#JAVA_VERSION=}
                jdk_feature=${line//\"/}
                jdk_feature=${jdk_feature%%[!0-9]*}
                ;;
            JAVA_RUNTIME_VERSION=*)
                line=${line#JAVA_RUNTIME_VERSION=}
                jdk_version=${line//\"/}
                ;;
        esac
    done <"$1/release"
    [ -n "$jdk_feature" ]
}

# Whether folder $1 is a JDK (with a compiler) that is new enough.
is_jdk() {
    read_jdk "$1" && [ -x "$1/bin/javac" ] && [ "$jdk_feature" -ge "$least_jdk" ]
}

# Where the program $1 really lies, symbolic links followed, in $followed.
follow() {
    local next
    followed=$1
    while [ -L "$followed" ]; do
        next=$(readlink "$followed")
        case $next in
            /*) followed=$next ;;
            *) followed=${followed%/*}/$next ;;
        esac
    done
}

# Sets $java_home: JAVA_HOME, else the java on the PATH, else the oldest that is new enough in the usual places.
find_jdk() {
    local place best='' on_path
    newest_seen=0 newest_place=
    java_home=''
    on_path=$(command -v java || true)
    if [ -n "$on_path" ]; then
        follow "$on_path"
        on_path=${followed%/bin/java}
    fi
    for place in "${JAVA_HOME:-}" "$on_path"; do
        [ -n "$place" ] || continue
        if is_jdk "$place"; then
            java_home=$place
            return 0
        fi
        remember_newest "$place"
    done
    for place in /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jdks/*/Contents/Home \
        "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.asdf/installs/java/*; do
        if is_jdk "$place"; then
            if [ -z "$java_home" ] || [ "$jdk_feature" -lt "$best" ]; then
                java_home=$place best=$jdk_feature
            fi
        else
            remember_newest "$place"
        fi
    done
    [ -n "$java_home" ]
}

remember_newest() {
    if read_jdk "$1" && [ "$jdk_feature" -gt "$newest_seen" ] && [ "$jdk_feature" -lt "$least_jdk" ]; then
        newest_seen=$jdk_feature newest_place=$1
    fi
}

# One sentence for a person without a JDK.
say_no_jdk() {
    local found="none was found"
    [ "$newest_seen" -eq 0 ] || found="the newest one found is $newest_seen, in $newest_place"
    cat >&2 <<END
Intact needs a Java development kit (JDK) $least_jdk or later; $found.
Get one from https://adoptium.net/temurin/releases/?version=$least_jdk or your package manager, then start again.
If you have one somewhere unusual, set JAVA_HOME to its folder.
END
}

# Sets $mvn: the one on the PATH, else in the usual places; 3.8 or later. Needs $java_home.
find_maven() {
    local place version
    mvn='' maven_seen=''
    for place in "$(command -v mvn || true)" "${MAVEN_HOME:-}/bin/mvn" "${M2_HOME:-}/bin/mvn" \
        "${HOME:-}/.sdkman/candidates/maven/current/bin/mvn" /usr/share/maven/bin/mvn /opt/maven/bin/mvn \
        /opt/apache-maven*/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn; do
        [ -x "$place" ] || continue
        version=$(JAVA_HOME=$java_home "$place" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
        case $version in
            '' | [0-2].* | 3.[0-7] | 3.[0-7].*) maven_seen=${maven_seen:-$version} ;;
            *)
                mvn=$place
                return 0
                ;;
        esac
    done
    return 1
}

say_no_maven() {
    local found="none was found"
    [ -z "$maven_seen" ] || found="only $maven_seen was found"
    cat >&2 <<END
Intact is built with Maven 3.8 or later; $found.
Get it from your package manager (Debian, Ubuntu: sudo apt install maven; macOS: brew install maven)
or from https://maven.apache.org/download.cgi, then start again.
END
}

# Runs as root where Debian's package manager is.
can_install() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null
}

# Installs the Debian package $1, quietly; its log in file $2.
install_package() {
    if ! DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" >"$2" 2>&1; then
        apt-get update >"$2" 2>&1 || true
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" >>"$2" 2>&1
    fi
}
