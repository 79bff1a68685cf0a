#!/bin/sh
# Sorts a folder of posts for a scheduler: what may go out, what its author must mend, what a person
# must answer first. The worst of all is the exit code; only 0 means that everything may go out.
#
#   before-publishing.sh [FOLDER] > posts.txt
set -u
folder=${1:-posts}
program=${SOCIALCEO:-socialceo}
worst=0
count=0

for post in "$folder"/*.md; do
  [ -e "$post" ] || continue
  count=$((count + 1))
  "$program" check --no-input -qq -- "$post"
  code=$?
  case $code in
    0) word=ready ;;
    1) word=mend ;;
    3) word=ask ;;
    *) word=unchecked ;;
  esac
  printf '%s\t%s\n' "$word" "$post"
  # "Not checked" beats "mend", and that beats "ask".
  case "$code/$worst" in
    0/*) ;;
    3/0) worst=3 ;;
    1/0 | 1/3) worst=1 ;;
    1/* | 3/*) ;;
    *) worst=2 ;;
  esac
done

if [ "$count" -eq 0 ]; then
  echo "no posts in $folder" >&2
  exit 2
fi
exit "$worst"
