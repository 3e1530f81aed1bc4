#!/bin/sh
# The command ncco: this script and, behind its last line, the jar that it starts.
# It consists of functions, so that the shell has read all of it before the first one runs.

fail() {
  printf 'ncco: %s\n' "$1" >&2
  exit 2
}

# Prints what a symbolic link leads to in the end; readlink -f is missing from older versions of macOS.
target() {
  file=$1
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=${file%/*}/$link ;;
    esac
  done
  printf '%s\n' "$file"
}

# Sets path to the absolute form of a name.
make_absolute() {
  case $1 in
    /*) path=$1 ;;
    *) path=$PWD/${1#./} ;;
  esac
}

# Sets jar to this file. Links are followed, as ncco-review.jar is beside the file.
find_jar() {
  case $0 in
    */*) make_absolute "$0" ;;
    *)
      path=$PWD/$0
      [ -f "$path" ] || make_absolute "$(command -v "$0")"
      ;;
  esac
  jar=$path
  [ ! -L "$jar" ] || jar=$(target "$jar")
}

# Sets java to the command, and home to the folder that it belongs to.
find_java() {
  advice='install one, or set JAVA_HOME to the folder of one'
  if [ -n "${JAVA_HOME-}" ]; then
    advice='set JAVA_HOME to the folder of one, or unset it'
    make_absolute "${JAVA_HOME%/}"
    home=$path
    java=$home/bin/java
    [ -f "$java" ] && [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, where there is no bin/java; $advice"
    return
  fi
  java=$(command -v java)
  # On macOS, /usr/bin/java is there without any Java, and opens a window then.
  if [ -x /usr/libexec/java_home ] && { [ -z "$java" ] || [ "$java" = /usr/bin/java ]; }; then
    home=$(/usr/libexec/java_home -v 17+ 2>/dev/null)
    java=${home:+$home/bin/java}
  fi
  [ -n "$java" ] || fail "Java 17 or newer is needed, and no java was found; $advice"
  make_absolute "$java"
  java=$path
  [ ! -L "$java" ] || java=$(target "$java")
  home=${java%/bin/java}
}

# Sets version, as in 17.0.15, and build, which is more exact. To ask Java itself would double the time of a start.
find_version() {
  version=
  build=
  if [ -r "$home/release" ]; then
    while IFS='=' read -r key value; do
      case $key in
        JAVA_RUNTIME_VERSION) build=$value ;;
        JAVA_VERSION) version=$value && break ;;
      esac
    done <"$home/release"
  fi
  [ -n "$version" ] || ask_version
  version=${version#\"}
  version=${version%\"}
  build=${build#\"}
  build=${build%\"}
  build=${build:-$version}
  major=${version%%[!0-9]*}
  [ -n "$major" ] || fail "cannot find out the version of $java; Java 17 or newer is needed: $advice"
  [ "$major" -ge 17 ] || fail "Java 17 or newer is needed, but $java is version $version; $advice"
}

# For a java without the file release, such as the scripts of version managers. A good answer is kept.
ask_version() {
  file_name "$java"
  answer=$cache/$name.version
  if cached "$answer" && [ ! "$java" -nt "$answer" ]; then
    read -r version <"$answer"
    return
  fi
  line=$("$java" -version 2>&1 </dev/null | sed -n '/ version "/{p;q;}')
  version=${line#*\"}
  version=${version%%\"*}
  case $version in
    1[7-9]* | [2-9][0-9]*)
      make_cache && printf '%s\n' "$version" >"$answer.$$" && mv -f "$answer.$$" "$answer" || rm -f "$answer.$$"
      ;;
  esac 2>/dev/null
}

# Sets cache to the folder for archives, or to nothing if there is no place for it.
find_cache() {
  cache=
  case ${XDG_CACHE_HOME-} in
    /*) cache=$XDG_CACHE_HOME ;;
    *)
      case ${HOME-} in
        /*)
          cache=$HOME/.cache
          [ ! -d "$HOME/Library/Caches" ] || cache=$HOME/Library/Caches
          ;;
      esac
      ;;
  esac
  cache=${cache:+$cache/ncco}
}

# Sets name to a file name made of a text.
file_name() {
  name=
  rest=$1
  while [ "$rest" != "${rest#*/}" ]; do
    name=$name${rest%%/*}_
    rest=${rest#*/}
  done
  name=$name$rest
}

# Whether a file is in the cache, and nobody else can have put it there.
cached() {
  [ -n "$cache" ] && [ -s "$1" ] && [ -O "$1" ] && [ -O "$cache" ] && [ ! -L "$cache" ]
}

make_cache() {
  [ -n "$cache" ] && { [ -d "$cache" ] || (umask 077 && mkdir -p "$cache"); } && [ -O "$cache" ] && [ ! -L "$cache" ]
}

same_time() {
  [ ! "$1" -nt "$2" ] && [ ! "$1" -ot "$2" ]
}

# Sets archive to the file for this Java and this jar, and uses it, or has it made for the next start.
# An archive has the time of its jar, so that a changed jar and a changed archive are both noticed.
find_archive() {
  review=
  [ ! -e "${jar%/*}/ncco-review.jar" ] || review=+review
  file_name "$build$home$jar$review"
  archive=$cache/$name
  # Java separates archives by colons, and file systems limit names.
  case $cache$name in
    '' | *[:%]*) return ;;
  esac
  [ -n "$cache" ] && [ ${#name} -le 200 ] || return
  if cached "$archive" && same_time "$archive" "$jar"; then
    use=-XX:SharedArchiveFile=$archive
    [ "$major" -lt 25 ] || use=-XX:AOTCache=$archive
  elif ! { [ -e "$archive.failed" ] && same_time "$archive.failed" "$jar"; }; then
    make_archive &
  fi
}

# Runs in the background, and holds nothing open that a reader of the output could wait for: redirected by the caller,
# a shell would keep copies of what was open.
make_archive() {
  exec </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
  trap '' HUP
  make_cache || exit
  lock=$archive.lock
  if ! mkdir "$lock"; then
    # Another start is at it, unless that was long ago.
    [ -n "$(find "$lock" -prune -mmin +10)" ] && rm -rf "$lock" && mkdir "$lock" || exit
  fi
  trap 'cd / && rm -rf "$lock"' EXIT
  trap exit INT TERM
  # Neither the user's configuration nor the folder's being busy may matter.
  cd "$lock" || exit
  touch -r "$jar" time
  printf '%s' '[{"action":"talk","text":"Hi","level":3},{"action":"connect","endpoint":[{"type":"phone"}]}]' >a.ncco.json
  # Options meant for the command, such as a debugger's port, must not be taken twice.
  unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
  make=-XX:ArchiveClassesAtExit=archive
  [ "$major" -lt 25 ] || make=-XX:AOTCacheOutput=archive
  nice "$java" $quick $make -jar "$jar" check .
  if [ -s archive ]; then
    # After a power failure, the file must not have its name without its content.
    sync archive || sync
    touch -r time archive && mv -f archive "$archive" && rm -f "$archive.failed"
  else
    mv -f time "$archive.failed"
  fi
  find "$cache" -type f -atime +30 -exec rm -f {} +
}

# Sets flags. The full compiler pays off beyond some 800,000 documents, and in a process that stays.
find_flags() {
  flags=$quick
  case ${1-} in
    serve | review) flags= ;;
    check)
      is_lines=
      for argument; do
        case $argument in
          --) break ;;
          --jsonl*) is_lines=yes ;;
        esac
      done
      [ -z "$is_lines" ] || is_small "$@" || flags=-XX:+UseSerialGC
      ;;
  esac
}

# Whether no argument is standard input, or a file of more than 256 MB.
is_small() {
  for argument; do
    [ "$argument" != - ] || return 1
    make_absolute "$argument"
    if [ -f "$path" ] && [ -n "$(find "$path" -prune -size +524288)" ]; then
      return 1
    fi
  done
}

main() {
  find_jar
  find_cache
  find_java
  find_version
  # Options of the user's environment are not to be contradicted; two choices of a garbage collector end Java.
  case ${JAVA_TOOL_OPTIONS-}${JDK_JAVA_OPTIONS-}${_JAVA_OPTIONS-} in
    *-X* | *@*) exec "$java" -jar "$jar" "$@" ;;
  esac
  quick='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData'
  find_flags "$@"
  use=
  find_archive
  set -- -jar "$jar" "$@"
  # Without the check, which takes five milliseconds, a damaged archive would end Java.
  [ -z "$use" ] || set -- "$use" -XX:+UnlockDiagnosticVMOptions -XX:+VerifySharedSpaces "$@"
  # Without its log, Java prints nothing about an archive that does not fit.
  exec "$java" -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable $flags "$@"
}

main "$@"
exit
