// SPDX-License-Identifier: BSL-1.0
#include "owed.hpp"

#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "../ask/lines.hpp"
#include "due.hpp"
#include "teller.hpp"

using namespace avviso;

table payments_report(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  table made{"payments",
             tell.say("Paid and to be paid", "Erogato e da erogare"),
             {notice_column,
              grant_column,
              standing_column,
              {"total", {"total", "totale"}, true},
              {"paid", {"paid", "erogato"}, true},
              {"payable", {"to be paid", "da erogare"}, true},
              {"to_recover", {"to be recovered", "da recuperare"}, true}}};
  for (const auto& one : paid_against_payable(of, when)) {
    made.rows.push_back({of.id_of(one.notice), of.name_of(one.grant), tell.standing(of.standing(one.grant, when)),
                         tell.amount(one.total), tell.amount(one.paid), tell.amount(one.payable),
                         tell.amount(one.to_recover)});
  }
  return made;
}

table offers_report(const portfolio& of, const request& how) {
  const teller tell(how);
  table made{"offers",
             tell.say("Offered and not accepted", "Offerto e non accettato"),
             {notice_column,
              grant_column,
              {"act", {"act", "atto"}},
              {"offered", {"offered", "offerto"}},
              {"reply", {"reply", "risposta"}},
              {"until", {"until", "entro"}},
              sure_column}};
  for (const auto& one : not_accepted(of, days_of(how))) {
    made.rows.push_back({of.id_of(one.notice), of.name_of(one.grant), one.act, tell.offered(one.what),
                         tell.reply(one.stands), one.until ? std::string(one.until->iso()) : std::string(),
                         tell.sure(one.is_sure)});
  }
  return made;
}

table settle_report(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  table made{"settle",
             tell.say("What alone would settle what is open", "Che cosa da solo risolverebbe ciò che è aperto"),
             {notice_column,
              grant_column,
              {"field", {"field", "campo"}},
              {"fact", {"fact", "fatto"}},
              {"act", {"of act", "dell'atto"}},
              {"provision", {"point", "punto"}, true},
              {"whose", {"of whom", "di chi"}},
              {"then", {"then", "allora"}}}};
  const auto all = open_answers(of, when);
  const auto open = std::span(all).first(std::min(all.size(), how.limit.value_or(all.size())));
  for (const auto& one : what_settles(of, open, when)) {
    const auto& asked = one.open;
    const std::vector<std::string> whose = {of.id_of(asked.notice), asked.grant ? of.name_of(*asked.grant) : "",
                                            tell.name_of(asked.what)};
    const auto put = [&](std::vector<std::string> cells) {
      cells.insert(cells.begin(), whose.begin(), whose.end());
      made.rows.push_back(std::move(cells));
    };
    if (one.facts.empty()) put({"", "", "", "", ""});
    for (const auto& each : one.facts) {
      put({tell.fact_of(each.which), each.act, each.provision ? std::to_string(*each.provision + 1) : "",
           each.grant.value_or(""), tell.values(each.values)});
    }
  }
  return made;
}
