# SPDX-License-Identifier: BSL-1.0
# The command that asks dossiers in files, on the casebook.
set(casebook ${PROJECT_SOURCE_DIR}/examples/casebook)

function(ask_session name directory)
  set(session ${CMAKE_CURRENT_SOURCE_DIR}/ask/${name}.txt)
  avviso_golden(examples.ask.${name} COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/session.sh $<TARGET_FILE:ask> ${session}
                GOLDEN ${session})
  set_tests_properties(examples.ask.${name} PROPERTIES WORKING_DIRECTORY ${directory})
endfunction()

ask_session(values ${casebook})
ask_session(reasons ${casebook})
ask_session(audits ${casebook})
ask_session(office ${CMAKE_CURRENT_SOURCE_DIR}/ask/office)
ask_session(dossiers ${PROJECT_SOURCE_DIR}/examples/dossiers)
ask_session(hours ${CMAKE_CURRENT_SOURCE_DIR}/ask/hours)
ask_session(refusals ${CMAKE_CURRENT_SOURCE_DIR}/ask)
avviso_golden(examples.ask.help COMMAND $<TARGET_FILE:ask> --help GOLDEN ask/help.txt)
avviso_golden(examples.ask.help_it COMMAND $<TARGET_FILE:ask> --help --lang it GOLDEN ask/help_it.txt)
avviso_golden(examples.ask.picture COMMAND $<TARGET_FILE:ask> ${casebook}/prima.json picture GOLDEN ask/prima.svg)
avviso_golden(examples.ask.picture_it COMMAND $<TARGET_FILE:ask> ${casebook}/prima.json picture --lang it
              GOLDEN ask/prima_it.svg)
avviso_test(examples.ask.rendered
         COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/ask/picture.sh ${CMAKE_CURRENT_SOURCE_DIR}/ask/prima.svg)
set_tests_properties(examples.ask.rendered PROPERTIES SKIP_RETURN_CODE 77)
avviso_test(examples.ask.escaped COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/ask/escaped.sh $<TARGET_FILE:ask>)
avviso_test(examples.ask.hostile COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/ask/hostile.sh $<TARGET_FILE:ask>)
avviso_test(examples.ask.well_formed COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/ask/well_formed.sh $<TARGET_FILE:ask>)
avviso_test(examples.ask.librsvg
         COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/ask/librsvg.sh ${CMAKE_CURRENT_SOURCE_DIR}/ask/prima.svg)
set_tests_properties(examples.ask.librsvg PROPERTIES SKIP_RETURN_CODE 77)
