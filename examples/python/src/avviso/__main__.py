# SPDX-License-Identifier: BSL-1.0
"""python -m avviso FILE QUESTION: questions to a dossier in a file."""
import sys

from ._command import main

sys.exit(main(sys.argv[1:]))
