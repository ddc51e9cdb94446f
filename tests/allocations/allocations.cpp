// SPDX-License-Identifier: BSL-1.0
#include "allocations.hpp"

#include <cstdlib>
#include <new>
#include <utility>

namespace {

int counted = 0;
long long bytes = 0;
int until_failure = 0;  // 0: none fails

void* allocate(std::size_t size) noexcept {
  ++counted;
  bytes += static_cast<long long>(size);
  if (until_failure > 0 && --until_failure == 0) return nullptr;
  return std::malloc(size != 0 ? size : 1);
}

void* allocate_or_throw(std::size_t size) {
  if (void* memory = allocate(size)) return memory;
  throw std::bad_alloc();
}

}  // namespace

int allocations() noexcept { return counted; }

long long bytes_asked_for() noexcept { return bytes; }

int fail_allocation(int number) noexcept { return std::exchange(until_failure, number); }

void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t& /*unused*/) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t& /*unused*/) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
