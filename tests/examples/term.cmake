# SPDX-License-Identifier: BSL-1.0
# Lines of term as one types them, what they print, and what they refuse.
avviso_golden(examples.term COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/term/session.sh $<TARGET_FILE:term>
              ${CMAKE_CURRENT_SOURCE_DIR}/term/session.txt GOLDEN term/session.txt)
