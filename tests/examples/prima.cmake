# SPDX-License-Identifier: BSL-1.0
# PRIMA as of the days that matter: each output is a file of prima/.
function(prima_golden golden)
  avviso_golden(examples.prima.${golden} COMMAND $<TARGET_FILE:prima> ${ARGN} GOLDEN prima/${golden}.txt)
endfunction()

prima_golden(report)
prima_golden(report_it --lang it)
prima_golden(report_strict --policy strict)
prima_golden(report_2018-04-12 --in-force 2018-04-12)
prima_golden(report_known_2018-04-01 --in-force 2018-04-01 --known 2018-04-01)
prima_golden(csv --csv)
prima_golden(csv_strict --csv --policy strict)
prima_golden(csv_2020-01-01 --csv --in-force 2020-01-01)
prima_golden(csv_2021-12-30 --csv --in-force 2021-12-30)
prima_golden(csv_known_2021-03-18 --csv --known 2021-03-18)
prima_golden(csv_known_2021-03-20 --csv --known 2021-03-20)
prima_golden(envelope_known_2021-03-18 --envelope --known 2021-03-18)
prima_golden(envelope_2021-03-20 --envelope --known 2021-03-20 --in-force 2021-03-20)
prima_golden(marche_2022-05-01 --may-spend Marche 2022-05-01)
prima_golden(marche_2022-07-01_it --may-spend Marche 2022-07-01 --lang it)
prima_golden(unnamed-1_2022-05-01 --may-spend unnamed-1 2022-05-01)
prima_golden(help --help)

# In force on the last day of the old term is the same as two months later: the adhesions had come by then.
avviso_golden(examples.prima.csv_2021-12-31 COMMAND $<TARGET_FILE:prima> --csv --in-force 2021-12-31
              GOLDEN prima/csv.txt)

function(prima_refuses name stderr)
  avviso_golden(examples.prima.refuses.${name} COMMAND $<TARGET_FILE:prima> ${ARGN} GOLDEN nothing.txt EXIT 2
                STDERR "^prima: ${stderr}")
endfunction()

prima_refuses(option "unknown option «--csvv»" --csvv)
prima_refuses(date "--known: «2022-02-30» is not a day YYYY-MM-DD: a day from 1 to 28" --csv --known 2022-02-30)
prima_refuses(no_date "--in-force needs a day" --csv --in-force)
prima_refuses(region "--may-spend: «Lazzio» is no grant of PRIMA; they are Abruzzo, " --may-spend Lazzio 2022-01-01)
prima_refuses(policy "--policy: «lenient» is neither from_adoption nor strict" --policy lenient)
prima_refuses(language "--lang: «fr» is neither en nor it" --lang fr)
prima_refuses(two_outputs "choose one of --csv, --envelope and --may-spend" --csv --envelope)
prima_refuses(two_days "--in-force does not go with --may-spend" --may-spend Lazio 2022-01-01 --in-force 2022-01-01)

avviso_golden(examples.own_records COMMAND $<TARGET_FILE:own_records> GOLDEN own_records.txt)
avviso_golden(examples.own_records.bad_cells
              COMMAND $<TARGET_FILE:own_records> ${CMAKE_CURRENT_SOURCE_DIR}/own_records_bad.csv
              GOLDEN own_records_bad.txt EXIT 2
              STDERR "line 2: end_of_activities: a day from 1 to 28 is expected, not 30")
