// SPDX-License-Identifier: BSL-1.0
// Every function of the C library where there is no memory: each of its allocations fails once. It must return a code,
// leave no memory behind and give no handle, whichever allocation it was; and once all succeed, it does what it does.
#include <avviso/avviso.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <new>

#include "dossier.h"

namespace {

long live = 0;         // allocations that are not freed
long until_fail = -1;  // how many succeed before one fails; -1: all

void* allocate(std::size_t size) {
  if (until_fail == 0) {
    until_fail = -1;
    return nullptr;
  }
  if (until_fail > 0) --until_fail;
  void* made = std::malloc(size > 0 ? size : 1);
  if (made != nullptr) ++live;
  return made;
}

}  // namespace

void* operator new(std::size_t size) {
  if (void* made = allocate(size)) return made;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t& /*unused*/) noexcept { return allocate(size); }
void operator delete(void* made) noexcept {
  if (made != nullptr) --live;
  std::free(made);
}
void operator delete(void* made, std::size_t /*unused*/) noexcept { operator delete(made); }
void operator delete(void* made, const std::nothrow_t& /*unused*/) noexcept { operator delete(made); }

namespace {

int failures = 0;
int functions = 0;
long failed_allocations = 0;
long spared = 0;  // that failed, and were not needed

void complain(const char* function, long allocation, const char* what) {
  std::fprintf(stderr, "%s, allocation %ld: %s\n", function, allocation, what);
  ++failures;
}

// Calls a function with its first allocation failing, then its second, until all succeed. `call` frees what it is
// given; `expected` is its code then.
void run(const char* function, avviso_code expected, const std::function<avviso_code(avviso_error**)>& call) {
  ++functions;
  for (long allocation = 0;; ++allocation) {
    avviso_error* error = nullptr;
    const long before = live;
    until_fail = allocation;
    const avviso_code code = call(&error);
    const bool has_failed = until_fail < 0;
    until_fail = -1;
    avviso_error_free(&error);
    if (live != before) complain(function, allocation, "memory is left behind");
    if (!has_failed) {
      if (code != expected) complain(function, allocation, "it does not do what it does");
      return;
    }
    ++failed_allocations;
    // A vector that cannot be moved to less memory stays where it is.
    if (code == expected) {
      ++spared;
    } else if (code != AVVISO_NO_MEMORY) {
      complain(function, allocation, "the code is not AVVISO_NO_MEMORY");
    }
  }
}

// A function that gives a handle: where it fails, there is none.
template <class Handle, class Release>
void gives(const char* function, const Release& release,
           const std::function<avviso_code(Handle**, avviso_error**)>& call) {
  run(function, AVVISO_OK, [&](avviso_error** error) {
    Handle* made = nullptr;
    const auto code = call(&made, error);
    if ((code == AVVISO_OK) != (made != nullptr)) complain(function, -1, "a handle where there is none, or none");
    release(&made);
    return code;
  });
}

char text[1 << 16];
std::size_t size = 0;

template <class Make>
void writes(const char* function, const Make& call) {
  run(function, AVVISO_OK, [&](avviso_error** error) { return call(text, sizeof text, &size, error); });
}

void require(avviso_code code) {
  if (code == AVVISO_OK) return;
  std::fprintf(stderr, "what all others need gives %d\n", code);
  std::exit(1);
}

}  // namespace

#define CALL(...) [&](auto** out, avviso_error** error) { return __VA_ARGS__; }
#define TEXT_CALL(...) \
  [&](char* buffer, std::size_t capacity, std::size_t* needed, avviso_error** error) { return __VA_ARGS__; }
#define GIVES(handle, function, ...) \
  gives<avviso_##handle>(            \
      #function, [](auto** made) { avviso_##handle##_free(made); }, CALL(function(__VA_ARGS__)))
#define WRITES(function, ...) writes(#function, TEXT_CALL(function(__VA_ARGS__)))

#include "memory_calls.hpp"

int main() {
  run_all();
  if (spared > 5) complain("all", spared, "too many allocations fail and nobody says so");
  std::printf("%d functions, %ld allocations that failed, %d failures\n", functions, failed_allocations, failures);
  return failures != 0 ? 1 : 0;
}
