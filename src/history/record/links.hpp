// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_LINKS_HPP
#define AVVISO_SRC_HISTORY_RECORD_LINKS_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>

namespace avviso::inline v0::detail {

class archive;

// An index, of an act or of a provision.
using ordinal = std::uint32_t;

// Where a provision stands.
struct spot {
  ordinal act;
  ordinal provision;

  friend constexpr auto operator<=>(const spot&, const spot&) noexcept = default;
};

// One provision of an act bears on another act.
using link = spot;

// A link as it is laid, with numbers of acts.
struct laid_link {
  std::uint32_t target;  // the provision of the other act that it corrects; else 0
  std::uint32_t act;
  std::uint32_t provision;
  std::uint32_t worded_by;  // the act whose words these are: the same act, or one that corrects it
};

// The links of one kind to an act, by id of the act that has them, then by provision.
class link_range {
 public:
  class iterator {
   public:
    using difference_type = std::ptrdiff_t;
    using value_type = link;

    iterator() = default;
    iterator(const archive* of, const laid_link* at, const laid_link* end) : of_(of), at_(at), end_(end) { skip(); }
    [[nodiscard]] inline link operator*() const;
    iterator& operator++() {
      ++at_;
      skip();
      return *this;
    }
    iterator operator++(int) {
      auto before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }

   private:
    inline void skip();

    const archive* of_ = nullptr;
    const laid_link* at_ = nullptr;
    const laid_link* end_ = nullptr;
  };

  link_range() = default;
  link_range(const archive* of, std::span<const laid_link> all) : of_(of), all_(all) {}
  [[nodiscard]] iterator begin() const { return {of_, all_.data(), all_.data() + all_.size()}; }
  [[nodiscard]] iterator end() const { return {of_, all_.data() + all_.size(), all_.data() + all_.size()}; }
  [[nodiscard]] bool empty() const { return begin() == end(); }

 private:
  const archive* of_ = nullptr;
  std::span<const laid_link> all_;
};

// Which acts bear on one act.
struct links {
  link_range undone_by;         // whole: annulled, replaced or stayed
  link_range partly_undone_by;  // in some provision, or for some grants
  link_range stay_ended_by;     // what it stays
  link_range ratified_by;
  link_range corrected_by;  // by the provision that is corrected
  link_range list_closed_by;
  link_range allotted_by;
  link_range data_corrected_by;  // what it says of itself
};

}  // namespace avviso::inline v0::detail

#endif
