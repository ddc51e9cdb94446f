// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_SPELLED_TYPES_HPP
#define AVVISO_DETAIL_SPELLED_TYPES_HPP

#include <avviso/requirements.hpp>

#include <cstddef>
#include <cstdint>

// The types that `spelled` takes. No header that defines a value is included: code that has a value has its header.
namespace avviso::inline v0 {

struct error;
template <class T>
class result;
template <class T>
class stated;
template <std::size_t Capacity>
class inline_text;

class calendar;
class clock_time;
class date;
class expiry;
struct holiday;
struct instant;
struct moments;
class holidays_of_day;
class iso_week;
struct limit_step;
class partial_date;
class period;
class suspension;
class term_length;
class time_limit;
struct time_readings;

struct apportionment;
template <class T>
struct balance;
template <class T>
class bounded;
struct capped;
class co_financing;
template <class T>
class envelope;
class euro;
template <class T>
struct ledger_entry;
class ratio;
class units;

struct act_reference;
class celex;
class cig;
class cig_exemption;
struct citation;
class cup;
struct project_identifier;
class eli;
class project_code;
class protocol_number;
class tax_code;
struct territory_entry;
class urn_nir;
class vat_number;

struct act;
struct act_source;
struct defaults;
class legal_orders;
struct clarification;
struct disposition;
struct provision;
struct provision_effect;
struct court_review;
struct counted_from;
struct deadline;
struct deadline_between;
class deadline_hour;
struct deadline_time;
struct window;
class deadline_name;
class deadlines;
struct dependent_deadline;
class extra;
struct grant;
struct member;
struct member_share;
struct named_deadline;
struct notice;
struct notice_line;
struct partnership;
struct partnership_change;
struct partnership_state;
struct party;
struct question;
struct readings;
struct registration;
struct statement;

struct budget_change;
struct joining;
struct lead_change;
struct leaving;
class new_term;
struct ranked_proposal;
class reach;
struct succession;
struct weighted_grant;
struct reduced_part;

struct court_request;
struct court_silence;
struct dated_award;
template <class T>
struct decision;
struct declared_partners;
struct effect;
struct expenditure_limit;
struct extension_caps;
struct extended_so_far;
struct fact_entry;
struct finding;
struct law_text;
struct longest_extension;
struct notice_limits;
struct oldest_age;
struct age_span;
struct birth_span;
struct ranking_validity;
struct measure;
class report;
enum class rule : std::uint16_t;
struct rulebook_entry;
struct share_change;

struct acceptance;
struct accepted_finding;
template <class T>
class answer;
struct as_of;
struct brief_answer;
struct changed_field;
struct content_hash;
class dossier;
struct differing_member;
struct due_date;
struct explanation;
struct explanation_step;
struct filled_member;
struct findings_apart;
struct ground;
struct impact;
struct merged_registers;
struct pending_act;
struct previewed;
struct removal;
struct renamed_act;
struct settling_fact;
class snapshot;
enum class possible_values : std::uint8_t;
enum class status : std::uint8_t;
struct stretch;
struct traced_change;
struct why_not_reason;

struct answer_to_settle;
struct both_days;
struct changed_value;
struct fund_money;
struct grant_number;
struct grant_payments;
struct grant_then;
struct limit_due;
struct line_money;
struct line_value;
struct notice_money;
struct notice_number;
struct notice_then;
struct offer_not_accepted;
struct open_answer;
struct told_amount;
struct told_day;
struct told_standing;
struct told_value;

}  // namespace avviso::inline v0

#endif
