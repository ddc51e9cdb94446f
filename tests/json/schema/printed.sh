#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# printed.sh PRINT-SCHEMA FILE: the file is what the program prints. To renew it: PRINT-SCHEMA > FILE
"$1" | diff -u "$2" -
