// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_JSON_SCHEMA_DESCRIPTIONS_HPP
#define AVVISO_TESTS_JSON_SCHEMA_DESCRIPTIONS_HPP

#include <string_view>

// What the schema says in words of a type, or of a type's member.
struct description {
  std::string_view of;
  std::string_view says;
};

inline constexpr description descriptions[] = {
    {"dossier",
     "The acts of one public notice, and what sources state of it. An object has the members that it has in C++, under "
     "their names; a key is left out where nothing is stated, nothing is listed, or the value is the one that the "
     "member has by default. Beyond what a schema can say: ids of acts are unique, acts do not bear on each other in a "
     "circle, days exist, codes have the right check characters, and of spellings that mean the same the canonical one "
     "is used."},
    {"dossier_text.avviso", "The version of this format."},
    {"dossier_text.statements", "What sources state."},
    {"text", "A text of at most 65,536 bytes in which something is to be seen, without control characters."},
    {"lines", "The same, with tabs and ends of lines as it needs."},
    {"amount", "An amount in euro that is zero or more."},
    {"count", "A number that is zero or more."},
    {"date", "A day that exists, from 1400-01-01 to 9999-12-31."},
    {"partial_date",
     "A day as documents give it: 2021-03-19; 2014-12, some day of that month; 2017; 2021-03-19/2021-12-31, some day "
     "from the first to the last; 2017-02|2018-02, one of at most four; --02, a February of some year; unknown. The "
     "shortest of these that says the same days."},
    {"deadline",
     "The last day of a time limit, and the hour of it where it ends before the day does: 2016-02-29, "
     "2016-02-29T12:00; T24:00 is the end of the day. An object, where there is an hour that is not stated."},
    {"hour", "The hour of a time limit; 24:00, where a source says that it runs to the end of the day."},
    {"euro", "An amount in euro: digits without separators, a point, two digits of cents."},
    {"units", "A number of individual units: doti, percorsi, tirocini."},
    {"period", "Years, months and days: 1y2m3d, 6m, -10d; no part that is zero, but for 0d."},
    {"term_length", "The length of a time limit: 60d, 2w, 1y6m; of working days 10wd."},
    {"when_moved", "What becomes of a time limit that runs from another, when an act moves that other one."},
    {"time_regime", "The law by which a time limit is counted."},
    {"time_direction", "After the day from which it runs, or before it."},
    {"end_days", "Which ends of the time limit are not counted."},
    {"cup", "Codice unico di progetto, 15 characters."},
    {"tax_code", "Codice fiscale of an entity, 11 digits of which the last is the check digit."},
    {"vat_number", "Partita IVA: likewise."},
    {"project_code", "A code of a project of the Asylum, Migration and Integration Fund: PROG-2443."},
    {"act_kind", "What kind of act it is."},
    {"control", "Whether the act is subject to the preventive control of the Court of Auditors."},
    {"publicity", "Whether publication is a legal condition of the act's effect."},
    {"deadline_kind", "The usual time limits."},
    {"programme", "A programme that a notice is charged to."},
    {"partner_role", "The place that a party has."},
    {"former_lead", "What becomes of the lead when another takes its place."},
    {"ranking_outcome", "What the ranking says of a proposal."},
    {"authority_role", "In which capacity an authority acts."},
    {"election", "What a beneficiary accepts."},
    {"annulment_effect", "From when an annulled act is without effect."},
    {"top_up_target", "What an increase raises."},
    {"funding", "From what an enlargement is paid."},
    {"apportionment_method", "Who receives the cents that are left."},
    {"month_rounding", "Which day is meant where the month arrived at lacks the day."},
    {"milestone", "What happens once to a notice or a grant."},
    {"deadline_name", "A usual time limit, or one that the acts name themselves."},
    {"new_term",
     "The day to which a time limit moves, or the period by which it does, from the day in force. With an hour: "
     "2022-02-10T14:00. Without one, a limit that had an hour has one that is not stated; T24:00 says that it runs to "
     "the end of the day. Or the days between which it falls, {\"between\": \"2020-05-01/2020-12-31\"}; or not_stated, "
     "where no source says to which day it moves."},
    {"reach",
     "Whom a provision reaches: nobody but the notice, every grant, each grant that adheres; the same of one line of "
     "the "
     "notice; or the grants listed."},
    {"act_reference", "How an act is cited."},
    {"act_reference.number", "As written."},
    {"act_reference.on", "The day of adoption."},
    {"act_reference.authority", "Who adopted it; of an adhesion, who adheres."},
    {"source_kind", "The act itself, a page that reports it, or a register that lists it."},
    {"legal_order",
     "Whose law an act is made under: what the law of one order asks is not asked of an act of another."},
    {"act_source", "From what an act is on record."},
    {"act_source.address", "Where it can be found."},
    {"act_source.day", "The day that it bears; of a page without one, the day on which it was read."},
    {"act_source.excerpt", "Its words, as far as they matter."},
    {"defaults",
     "What is stated once for all acts, and counts of each that does not state it itself. The control is not of a law, "
     "a "
     "judgment, a foreign act, a committee's or a beneficiary's own; the authority is of decrees, notes, notices, "
     "awards "
     "and award letters of that legal order."},
    {"registration", "Registrazione della Corte dei conti."},
    {"provision_effect", "A provision, `number` counted from 0, that takes effect on another day than its act."},
    {"clarification", "A request of the office of control, and the reply."},
    {"court_review", "The act's passage through the office of control."},
    {"court_review.referred", "Whether the office referred it to the section."},
    {"party",
     "A legal entity, and the unit of it that acts. Where two parties both state a tax code, or else a VAT number, it "
     "decides whether they are one entity; else their names do."},
    {"partnership", "Those who carry out a project."},
    {"partnership.shares", "Those that are stated, each of a party that is in it, and once."},
    {"member_share", "The part of a project's money that a party has."},
    {"member", "A party in one role."},
    {"named_deadline", "A time limit that the acts name themselves, and its day."},
    {"deadlines", "The usual time limits, those that are stated."},
    {"deadline_between", "A time limit of which only the days are given between which it falls."},
    {"counted_from", "Another time limit of the same notice or grant, from whose last day one is counted."},
    {"counted_from.moved", "What becomes of it when an act moves that other one."},
    {"dependent_deadline", "Termine dipendente: it runs from another time limit, or from what happens."},
    {"dependent_deadline.from", "From what it runs; that day is not counted."},
    {"dependent_deadline.until", "The hour at which it ends, where one is set."},
    {"notice", "Avviso pubblico."},
    {"notice_line", "A line of a notice (linea, azione, lotto), or its name alone."},
    {"notice.limits", "What it allows at most, or at least."},
    {"notice_limits", "What a notice allows at most, or at least; what it does not state is no limit."},
    {"longest_extension", "How long the extensions of one term may be in all, from the first day set for it."},
    {"oldest_age", "Until which age somebody may apply."},
    {"upper_age", "Until the day before that birthday, or until it."},
    {"ranking_validity", "How long a ranking may be drawn upon, from its approval."},
    {"age_span", "The years completed by the youngest and the oldest of those who apply."},
    {"birth_span", "The days of birth of the oldest and of the youngest of those who apply."},
    {"grant", "One project of one beneficiary."},
    {"grant.line", "The line of the notice to which it belongs."},
    {"grant.applicant", "As which of those who may apply it was admitted."},
    {"grant.persons", "How many apply together."},
    {"grant.with_reservation", "Ammissione con riserva: its money is set aside, and it may not spend yet."},
    {"grant.top_ups", "What later acts added to it; not_stated, where it is not known."},
    {"ranked_proposal", "A proposal and what the ranking says of it."},
    {"weighted_grant", "A grant's weight in an allotment."},
    {"joining", "Ingresso."},
    {"leaving", "Recesso, esclusione."},
    {"leaving.share_to", "Who has its share from now on."},
    {"succession", "Subentro, fusione."},
    {"lead_change", "Cambio di capofila."},
    {"budget_change", "Rimodulazione del piano finanziario: who is not named keeps its share."},
    {"establishment", "Adozione dell'avviso."},
    {"window_opening", "Apertura dei termini."},
    {"window_opening.until_exhausted",
     "It closes once an act declares that the resources are exhausted, if that is sooner."},
    {"window_opening.reserved_for", "For whom alone it is: such a window leaves the notice's own as it is."},
    {"window_reopening", "Riapertura dei termini."},
    {"window_closing", "Chiusura anticipata dello sportello."},
    {"window_suspension", "Sospensione dello sportello: what is applied for between these has no effect."},
    {"closing_reason", "Why a window closes before its last day."},
    {"reservation_dissolution", "Scioglimento della riserva."},
    {"dissolution", "Whether the admission stands or falls."},
    {"committee_appointment", "Nomina della commissione di valutazione."},
    {"ranking", "Approvazione della graduatoria, proposals in their order."},
    {"designation", "Designazione di un'autorità."},
    {"award", "Ammissione a finanziamento."},
    {"agreement_signing", "Stipula della convenzione di sovvenzione."},
    {"start_of_activities", "Dichiarazione di inizio attività."},
    {"partner_change", "Variazione del partenariato."},
    {"grant_suspension", "Sospensione."},
    {"grant_resumption", "Ripresa; the time limits named move by the days suspended."},
    {"waiver", "Rinuncia."},
    {"waiver.keeps_report", "The term of the final report stays as it stands, while the others end."},
    {"revocation", "Revoca, decadenza."},
    {"revocation.keeps_report", "The term of the final report stays as it stands, while the others end."},
    {"closing", "Chiusura."},
    {"extension", "Proroga."},
    {"extension.from", "The day that the act says was in force before."},
    {"extension.requested", "The day on which a beneficiary asked for it."},
    {"extension.shortens", "The act says expressly that it brings the term forward."},
    {"deadline_setting", "Fissazione di un termine dipendente."},
    {"top_up", "Aumento delle risorse."},
    {"enlargement", "Ampliamento: adds units."},
    {"allotment", "Riparto of what an act added, among grants that adhered to it."},
    {"adhesion", "Adesione to what the act `to` offers."},
    {"decline", "Mancata adesione."},
    {"withdrawal", "Recesso dall'adesione."},
    {"adhesions_closing", "Chiusura dell'elenco delle adesioni."},
    {"disposition", "What an act can say of notices and grants."},
    {"correction", "Errata corrige: what provision `number`, counted from 0, of the act `of` should have said."},
    {"annulment",
     "Annullamento of the act `of`; of its provision `number` alone, counted from 0; for the grants listed alone."},
    {"stay", "Sospensiva: a court stays the act `of`, until the stay ends; in part as an annulment."},
    {"stay_end", "The end of what the act `of` stays."},
    {"replacement", "Sostituzione of the act `of`, which has no effect from then on."},
    {"ratification", "Convalida of the act `of`: late, it is so no more."},
    {"act_correction", "Rettifica: what the act `of` should have said of itself. What it does not state stays."},
    {"act_correction.subject_to", "All the acts to which it is subject; an empty list: none."},
    {"provision", "One effect of an act: a disposition, or one on another act."},
    {"act", "An act: the only thing that changes a notice or a grant."},
    {"act.id", "The key by which its users and other acts name it; unique in a dossier."},
    {"act.effective", "Where the act or a source gives the day itself."},
    {"act.known", "Since when; else since its publication, else since its adoption."},
    {"act.legal_order", "Where it is not the dossier's."},
    {"act.source",
     "From what it is on record; of an act that only a page reports, ACT-1, ACT-2 and ACT-3 are not asked."},
    {"extra", "What a house keeps of its own: kept and written back, never interpreted."},
    {"act.subject_to", "Ids of acts without whose effect this one has none."},
    {"question", "What a source speaks of: a field, and what tells which one is meant."},
    {"stated_value", "A value and its kind. A day without an hour contradicts no hour."},
    {"statement", "What a source says of a field that it may speak of. The value is of the kind that the field has."},
    {"statement.source", "Who says so."},
    {"statement.known", "Since when: the day of the source; of a page without one, the day on which it was read."},
    {"statement.of",
     "The day it speaks of. Not stated: the day since which it is known; of a milestone, an authority or a fact, every "
     "day."},
};

[[nodiscard]] constexpr std::string_view description_of(std::string_view what) noexcept {
  for (const auto& one : descriptions) {
    if (one.of == what) return one.says;
  }
  return {};
}

#endif
