#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# python_deb.sh TREE: python3-avviso of Debian in TREE, where its library is built and installed from: what the wheel has
# without the library, which libavviso has. Nothing is fetched.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
tree=$(realpath "$1")
of() { sed -n "s/^CPACK_DEBIAN_RUNTIME_$1:.*=//p; s/^set(CPACK_$1 \"\(.*\)\")$/\1/p" "$tree/CPackConfig.cmake" | head -1; }
version=$(of PACKAGE_VERSION) maintainer=$(of DEBIAN_PACKAGE_MAINTAINER) libraries=$(of DEBIAN_RUNTIME_PACKAGE_NAME)
architecture=$(dpkg --print-architecture)
work=$tree/python stage=$tree/python/stage
packages=usr/lib/python3/dist-packages documents=usr/share/doc/python3-avviso

rm -rf "$work"
mkdir -p "$stage/$packages" "$stage/$documents" "$stage/DEBIAN"
cp -r "$root/examples/python" "$work/source"
AVVISO_LIBRARY="$tree/libavviso_c.so" AVVISO_INCLUDE="$root/include" AVVISO_BUNDLED=0 PIP_NO_INDEX=1 \
  PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1 \
  /usr/bin/python3 -m pip wheel --quiet --no-build-isolation --no-deps --wheel-dir "$work" "$work/source"
/usr/bin/python3 -m zipfile -e "$work"/avviso-*.whl "$stage/$packages"
rm "$stage/$packages"/avviso-*.dist-info/RECORD # dpkg has its own
cp "$tree/copyright" "$tree/changelog.gz" "$stage/$documents"

cat > "$stage/DEBIAN/control" << END
Package: python3-avviso
Source: avviso
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Section: python
Priority: optional
Depends: $libraries (= $version), python3 (>= 3.11), python3-cffi-backend (>= 1.15), libc6
Description: deadlines and money of public grants, as their acts make them
 The package avviso for Python: it asks the library avviso, and reads and writes
 its dossiers.
END
# What Python compiles when it is first imported is made, and goes, with the package.
cat > "$stage/DEBIAN/postinst" << 'END'
#!/bin/sh
set -e
if [ "$1" = configure ] && [ -z "$DPKG_ROOT" ] && command -v py3compile > /dev/null; then py3compile -p python3-avviso; fi
END
cat > "$stage/DEBIAN/prerm" << 'END'
#!/bin/sh
set -e
if [ -z "$DPKG_ROOT" ] && command -v py3clean > /dev/null; then py3clean -p python3-avviso; fi
END
chmod 755 "$stage/DEBIAN/postinst" "$stage/DEBIAN/prerm"
(cd "$stage" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2 > DEBIAN/md5sums)
find "$stage" -type d -exec chmod 755 {} +
find "$stage/usr" -type f -exec chmod 644 {} +
dpkg-deb --root-owner-group --build "$stage" "$tree/python3-avviso_${version}_$architecture.deb" > /dev/null
