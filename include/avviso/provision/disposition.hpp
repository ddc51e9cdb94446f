// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_DISPOSITION_HPP
#define AVVISO_PROVISION_DISPOSITION_HPP

#include <avviso/provision/acceptance.hpp>
#include <avviso/provision/call.hpp>
#include <avviso/provision/change.hpp>
#include <avviso/provision/kinds.hpp>
#include <avviso/provision/payment.hpp>
#include <avviso/provision/project.hpp>
#include <avviso/provision/reduction.hpp>

namespace avviso::inline v0 {

/// What an act can say of notices and grants: one of `disposition_kinds`. A std::variant: std::visit, std::get_if,
/// std::holds_alternative, `index` read it.
struct disposition : detail::alternatives<disposition_kinds> {
  using alternatives::alternatives;
};

}  // namespace avviso::inline v0

#endif
