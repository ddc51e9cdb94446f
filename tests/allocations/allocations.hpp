// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_ALLOCATIONS_ALLOCATIONS_HPP
#define AVVISO_TESTS_ALLOCATIONS_ALLOCATIONS_HPP

#include <new>

// How many times this program has called operator new so far.
int allocations() noexcept;

// How many bytes it has asked for.
long long bytes_asked_for() noexcept;

// How many it has now.
long long bytes_held() noexcept;

// Lets one allocation fail, counted from 1 from now on; 0: none. How far away the one was that was to fail before; 0,
// if it has failed.
int fail_allocation(int number) noexcept;

// Does the work once for each allocation that it needs, which fails; how many they are. Whatever else the work does, it
// ends, or throws std::bad_alloc.
template <class Work>
int failures_outlived(Work work) {
  for (int number = 1;; ++number) {
    fail_allocation(number);
    try {
      work();
    } catch (const std::bad_alloc&) {
    }
    if (fail_allocation(0) > 0) return number - 1;
  }
}

template <class Work>
int allocations_of(Work work) {
  const int before = allocations();
  work();
  return allocations() - before;
}

template <class Work>
long long bytes_asked_for_by(Work work) {
  const auto before = bytes_asked_for();
  work();
  return bytes_asked_for() - before;
}

#endif
