#!/bin/sh
# Builds the Dockerfile at $1 with buildah, and keeps all images in the folder $2. The base image is made of
# this machine's Node and the few programs that a build calls, so that no registry of images is asked.
set -eu
context=$1
store=$2
buildah() { command buildah --storage-driver vfs --root "$store/root" --runroot "$store/run" "$@"; }

base=$(buildah from scratch)
root=$(buildah mount "$base")
for folder in usr/bin usr/lib/node_modules etc tmp root proc dev sys run home/node; do
  mkdir -p "$root/$folder"
done
chmod 1777 "$root/tmp"
ln -s usr/bin "$root/bin"
ln -s usr/lib "$root/lib"
programs="$(command -v node) $(command -v sh) $(command -v env) $(command -v uname)"
for program in $programs; do cp -L "$program" "$root/usr/bin/"; done
libraries=$(for program in $programs; do ldd "$program"; done | grep -o '/[^ ]*lib[^ ]*' | sort -u)
# Names of hosts are looked up by libraries that no program names.
for library in $libraries /lib/*/libnss_dns.so.2 /lib/*/libnss_files.so.2 /lib/*/libresolv.so.2; do
  [ -e "$library" ] || continue
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
cp -r "$(npm root --global)/npm" "$root/usr/lib/node_modules/"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/bin/npm"
printf 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n' > "$root/etc/passwd"
printf 'root:x:0:\nnode:x:1000:\n' > "$root/etc/group"
# Where packages come through a proxy, its certificate.
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
  cp -L "$NODE_EXTRA_CA_CERTS" "$root/etc/certificates.pem"
  buildah config --env NODE_EXTRA_CA_CERTS=/etc/certificates.pem "$base"
fi
buildah config --env PATH=/usr/bin --env npm_config_prefer_offline=true "$base"
buildah umount "$base" > /dev/null
buildah commit --quiet --rm "$base" localhost/node > /dev/null
buildah build --isolation chroot --from localhost/node --volume "$(npm config get cache):/root/.npm" \
  --tag localhost/whosaid "$context"
