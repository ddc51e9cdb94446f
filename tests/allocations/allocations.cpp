// SPDX-License-Identifier: BSL-1.0
#include "allocations.hpp"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace {

int counted = 0;
long long asked_for = 0;
long long held = 0;
int until_failure = 0;  // 0: none fails

// Each allocation remembers its size before it.
constexpr std::size_t room_for_size = alignof(std::max_align_t);
static_assert(room_for_size >= sizeof(std::size_t));

void* allocate(std::size_t size) noexcept {
  ++counted;
  asked_for += static_cast<long long>(size);
  if (until_failure > 0 && --until_failure == 0) return nullptr;
  auto* memory = static_cast<unsigned char*>(std::malloc(room_for_size + size));
  if (memory == nullptr) return nullptr;
  std::memcpy(memory, &size, sizeof size);
  held += static_cast<long long>(size);
  return memory + room_for_size;
}

void release(void* memory) noexcept {
  if (memory == nullptr) return;
  auto* whole = static_cast<unsigned char*>(memory) - room_for_size;
  std::size_t size = 0;
  std::memcpy(&size, whole, sizeof size);
  held -= static_cast<long long>(size);
  std::free(whole);
}

void* allocate_or_throw(std::size_t size) {
  if (void* memory = allocate(size)) return memory;
  throw std::bad_alloc();
}

}  // namespace

int allocations() noexcept { return counted; }

long long bytes_asked_for() noexcept { return asked_for; }

long long bytes_held() noexcept { return held; }

int fail_allocation(int number) noexcept { return std::exchange(until_failure, number); }

void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t& /*unused*/) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t& /*unused*/) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { release(memory); }
