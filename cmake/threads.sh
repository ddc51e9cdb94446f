#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# threads.sh: ThreadSanitizer watches four threads at one dossier, at copies of it and at one handle of C.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_quick clang-14 libclang-rt-14-dev

targets='test_threads test_c_threads'
quickly clang++-14 build/threads -DAVVISO_TIER=push -DCMAKE_CXX_FLAGS=-fsanitize=thread
run build/threads -R '^threads'
