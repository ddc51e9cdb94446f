# SPDX-License-Identifier: BSL-1.0
# The command that asks a folder of dossiers at once, on the casebook.
function(portfolio_session name directory)
  set(session ${CMAKE_CURRENT_SOURCE_DIR}/portfolio/${name}.txt)
  avviso_golden(examples.portfolio.${name}
                COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/session.sh $<TARGET_FILE:portfolio> ${session} GOLDEN ${session})
  set_tests_properties(examples.portfolio.${name} PROPERTIES WORKING_DIRECTORY ${directory})
endfunction()

portfolio_session(casebook ${casebook})
portfolio_session(generated ${casebook})
portfolio_session(refusals ${CMAKE_CURRENT_SOURCE_DIR}/portfolio)
avviso_golden(examples.portfolio.help COMMAND $<TARGET_FILE:portfolio> --help GOLDEN portfolio/help.txt)
avviso_golden(examples.portfolio.help_it COMMAND $<TARGET_FILE:portfolio> --help --lang it
              GOLDEN portfolio/help_it.txt)
foreach(in en it)
  avviso_golden(examples.portfolio.picture_${in}
                COMMAND $<TARGET_FILE:portfolio> ${casebook} picture --date 2022-05-02 --lang ${in}
                GOLDEN portfolio/casebook_${in}.svg)
endforeach()
avviso_test(examples.portfolio.hostile
            COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/portfolio/hostile.sh $<TARGET_FILE:portfolio> ${casebook})
