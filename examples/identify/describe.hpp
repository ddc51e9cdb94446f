// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_EXAMPLES_DESCRIBE_HPP
#define AVVISO_EXAMPLES_DESCRIBE_HPP

#include "identify.hpp"

// The parts of each identifier, and what its parser checked. The name of its kind is left empty.
identity describe(const avviso::cup& id);
identity describe(const avviso::cig& id);
identity describe(avviso::cig_exemption id);
identity describe(const avviso::tax_code& id);
identity describe(const avviso::vat_number& id);
identity describe(avviso::project_code id);
identity describe(const avviso::protocol_number& id);
identity describe(const avviso::eli& id);
identity describe(const avviso::celex& id);
identity describe(const avviso::urn_nir& id);
identity describe(const avviso::citation& cited);
identity describe(avviso::territory which);

#endif
