// SPDX-License-Identifier: BSL-1.0
// A notice in three acts: its grant, an extension, and the adhesion to it on an imprecise day.
#ifndef AVVISO_TESTS_C_DOSSIER_H
#define AVVISO_TESTS_C_DOSSIER_H

static const char dossier_text[] =
    "{\"avviso\":1,\"acts\":["
    "{\"id\":\"dd-1\",\"reference\":{\"kind\":\"directorial_decree\",\"number\":\"1\",\"on\":\"2020-06-17\"},"
    "\"provisions\":["
    "{\"provision\":\"establishment\",\"notice\":{\"number\":\"2/"
    "2018\",\"title\":\"PRIMA\",\"endowment\":\"25000000.00\"}},"
    "{\"provision\":\"award\",\"grants\":[{\"name\":\"Lazio\",\"deadlines\":{\"activities_end\":\"2021-12-31\"},"
    "\"award\":\"1000000.00\",\"partnership\":{\"lead\":{\"entity\":\"Regione "
    "Lazio\",\"tax_code\":\"80143490581\"}}}]}]},"
    "{\"id\":\"dd-21\",\"reference\":{\"kind\":\"directorial_decree\",\"number\":\"21\",\"on\":\"2021-03-19\"},"
    "\"provisions\":[{\"provision\":\"extension\",\"which\":\"activities_end\",\"to\":\"2022-06-30\",\"reach\":"
    "\"adhering\"}]},"
    "{\"id\":\"yes\",\"reference\":{\"kind\":\"adhesion\",\"on\":\"2021-03-19/2021-12-31\"},"
    "\"provisions\":[{\"provision\":\"adhesion\",\"grant\":\"Lazio\",\"to\":\"dd-21\",\"elects\":\"time\"}]}],"
    "\"statements\":[{\"source\":\"page\",\"known\":\"2021-05-01\",\"about\":{\"field\":\"fact\",\"name\":\"fund\"},"
    "\"value\":{\"text\":\"FAMI\"}}]}";

static const char draft_text[] =
    "{\"id\":\"dd-40\",\"reference\":{\"kind\":\"directorial_decree\",\"number\":\"40\",\"on\":\"2022-05-02\"},"
    "\"provisions\":[{\"provision\":\"extension\",\"which\":\"activities_end\",\"to\":\"2022-12-31\","
    "\"reach\":\"every_grant\"}]}";

#endif
