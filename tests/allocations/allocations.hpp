// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_ALLOCATIONS_ALLOCATIONS_HPP
#define AVVISO_TESTS_ALLOCATIONS_ALLOCATIONS_HPP

// How many times this program has called operator new so far.
int allocations() noexcept;

template <class Work>
int allocations_of(Work work) {
  const int before = allocations();
  work();
  return allocations() - before;
}

#endif
