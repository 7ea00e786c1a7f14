#!/bin/sh
# Runs a command in the image that build-image.sh left in the folder $1, with its user, variables and working
# folder, a root that is read-only, and a /tmp of its own; without a command, the image's own.
# Variables after `env` come on top: run-image.sh STORE env NAME=VALUE … -- [COMMAND …]
set -eu
store=$1
shift 2
given=
while [ "$1" != -- ]; do
  given="$given $1"
  shift
done
shift
buildah() { command buildah --storage-driver vfs --root "$store/root" --runroot "$store/run" "$@"; }
# One word a line, none of which holds a blank.
ask() { buildah inspect --type image --format "$1" localhost/whosaid; }
[ $# -gt 0 ] || set -- $(ask '{{range .OCIv1.Config.Cmd}}{{println .}}{{end}}')
variables=$(ask '{{range .OCIv1.Config.Env}}{{println .}}{{end}}')
folder=$(ask '{{.OCIv1.Config.WorkingDir}}')
user=$(ask '{{.OCIv1.Config.User}}')
root=$(buildah mount "$(buildah from localhost/whosaid)")
id=$(grep "^$user:" "$root/etc/passwd" | cut -d: -f3)
export root folder id
words="$variables $given"
exec unshare --mount sh -euc '
  mount --bind "$root" "$root"
  mount --rbind /proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs tmpfs "$root/tmp"
  mount -o remount,bind,ro "$root"
  exec chroot --userspec="$id:$id" --groups="$id" "$root" /usr/bin/env -i "$@"
' sh $words /bin/sh -c 'cd "$0" && exec "$@"' "$folder" "$@"
