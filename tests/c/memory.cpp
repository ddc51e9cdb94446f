// SPDX-License-Identifier: BSL-1.0
// Every function of the C library where there is no memory. Those that allocate are called with each of their
// allocations failing once: they must return a code, leave no memory behind and give no handle, whichever allocation it
// was; and once all succeed, they do what they do. The others must allocate nothing, until they refuse a null pointer
// and say so. A function of exports.txt that is not called so is a failure.
#include <avviso/avviso.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <new>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

#include "dossier.h"

namespace {

long live = 0;         // allocations that are not freed
long made = 0;         // all of them
long until_fail = -1;  // how many succeed before one fails; -1: all

void* allocate(std::size_t size) {
  if (until_fail == 0) {
    until_fail = -1;
    return nullptr;
  }
  if (until_fail > 0) --until_fail;
  void* given = std::malloc(size > 0 ? size : 1);
  if (given != nullptr) ++live, ++made;
  return given;
}

}  // namespace

void* operator new(std::size_t size) {
  if (void* given = allocate(size)) return given;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t& /*unused*/) noexcept { return allocate(size); }
void operator delete(void* given) noexcept {
  if (given != nullptr) --live;
  std::free(given);
}
void operator delete(void* given, std::size_t /*unused*/) noexcept { operator delete(given); }
void operator delete(void* given, const std::nothrow_t& /*unused*/) noexcept { operator delete(given); }

namespace {

int failures = 0;
long failed_allocations = 0;
long spared = 0;  // that failed, and were not needed

std::set<std::string>& all_called() {
  static std::set<std::string> all;
  return all;
}

void complain(const char* function, long allocation, const char* what) {
  std::fprintf(stderr, "%s, allocation %ld: %s\n", function, allocation, what);
  ++failures;
}

// Calls a function with its first allocation failing, then its second, until all succeed; how many there are. `call`
// frees what it is given; `expected` is its code then.
long each_fails(const char* function, avviso_code expected, const std::function<avviso_code(avviso_error**)>& call) {
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
      return allocation;
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

// A function that allocates.
void run(const char* function, avviso_code expected, const std::function<avviso_code(avviso_error**)>& call) {
  all_called().insert(function);
  if (each_fails(function, expected, call) == 0) complain(function, -1, "it allocates nothing: say so");
}

// One that gives a handle: where it fails, there is none.
template <class Handle, class Release>
void gives(const char* function, const Release& release,
           const std::function<avviso_code(Handle**, avviso_error**)>& call) {
  run(function, AVVISO_OK, [&](avviso_error** error) {
    Handle* handle = nullptr;
    const auto code = call(&handle, error);
    if ((code == AVVISO_OK) != (handle != nullptr)) complain(function, -1, "a handle where there is none, or none");
    const long before = made;
    release(&handle);
    release(&handle);  // freed twice, and of none
    release(static_cast<Handle**>(nullptr));
    if (handle != nullptr) complain(function, -1, "a handle that is freed is not null");
    if (made != before) complain(function, -1, "what frees its handle allocates");
    return code;
  });
}

char text[1 << 16];
std::size_t size = 0;

template <class Make>
void writes(const char* function, const Make& call) {
  run(function, AVVISO_OK, [&](avviso_error** error) { return call(text, sizeof text, &size, error); });
}

// Refusals allocate too, where they are to be told: with each pointer null in turn, which is refused or means nothing.
template <std::size_t Place, class... Parameters>
void with_null(const char* name, avviso_code (*function)(Parameters...), std::tuple<Parameters...> given) {
  constexpr auto last = sizeof...(Parameters) - 1;
  if constexpr (Place < last) {
    if constexpr (std::is_pointer_v<std::tuple_element_t<Place, std::tuple<Parameters...>>>) {
      auto wrong = given;
      std::get<Place>(wrong) = nullptr;
      const avviso_code expected = std::apply(function, wrong);
      if (expected != AVVISO_OK && expected != AVVISO_ARGUMENT_NULL) complain(name, -1, "a null pointer is something");
      each_fails(name, expected, [&](avviso_error** error) {
        std::get<last>(wrong) = error;
        return std::apply(function, wrong);
      });
    }
    with_null<Place + 1>(name, function, given);
  }
}

// A function that allocates nothing.
template <class Result, class... Parameters>
void spares(const char* name, Result (*function)(Parameters...), std::type_identity_t<Parameters>... given) {
  all_called().insert(name);
  const long before = made;
  if constexpr (std::is_same_v<Result, avviso_code> && sizeof...(Parameters) > 0) {
    const avviso_code code = function(given...);
    if (code != AVVISO_OK) complain(name, code, "that is its code, and not AVVISO_OK");
  } else {
    static_cast<void>(function(given...));
  }
  if (made != before) complain(name, made - before, "it allocates so often");
  if constexpr (std::is_same_v<Result, avviso_code> && sizeof...(Parameters) > 0) {
    using all = std::tuple<Parameters...>;
    if constexpr (std::is_same_v<std::tuple_element_t<sizeof...(Parameters) - 1, all>, avviso_error**>)
      with_null<0>(name, function, all(given...));
  }
}

void require(avviso_code code) {
  if (code == AVVISO_OK) return;
  std::fprintf(stderr, "what all others need gives %d\n", code);
  std::exit(1);
}

// The functions of the list that were not called, and those called that it lacks.
void compare_with(const char* list) {
  std::ifstream file(list);
  std::set<std::string> exported;
  for (std::string line; std::getline(file, line);) exported.insert(line);
  for (const auto& one : exported) {
    if (!all_called().contains(one)) complain(one.c_str(), -1, "it is not called where there is no memory");
  }
  for (const auto& one : all_called()) {
    if (!exported.contains(one)) complain(one.c_str(), -1, "it is not exported");
  }
}

}  // namespace

#define CALL(...) [&](auto** out, avviso_error** error) { return __VA_ARGS__; }
#define TEXT_CALL(...) \
  [&](char* buffer, std::size_t capacity, std::size_t* needed, avviso_error** error) { return __VA_ARGS__; }
#define GIVES(handle, function, ...)               \
  (all_called().insert("avviso_" #handle "_free"), \
   gives<avviso_##handle>(                         \
       #function, [](auto** given) { avviso_##handle##_free(given); }, CALL(function(__VA_ARGS__))))
#define WRITES(function, ...) writes(#function, TEXT_CALL(function(__VA_ARGS__)))
#define SPARES(function, ...) spares(#function, function __VA_OPT__(, ) __VA_ARGS__)

#include "memory_values.hpp"
//
#include "memory_calls.hpp"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  run_values();
  run_all();
  compare_with(argv[1]);
  if (spared > 5) complain("all", spared, "too many allocations fail and nobody says so");
  std::printf("%zu functions, %ld allocations that failed, %d failures\n", all_called().size(), failed_allocations,
              failures);
  return failures != 0 ? 1 : 0;
}
