#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# page.sh ROOT PRINT: the page of the rules is the one that PRINT --page prints.
"$2" --page | diff -u "$1/.github/docs/rules.md" - >&2
